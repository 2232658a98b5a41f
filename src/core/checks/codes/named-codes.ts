import type { Records } from "../../records";
import { economicCode, functionalCode, type StandardCode } from "../../standards";
import type { Located } from "../../workbook";
import { columnTables } from "../sums/coded-tables";

/** A code as a table writes it, beside the name the table gives it. */
export interface NamedCode {
  readonly kind: "functional" | "economic";
  readonly code: Located<string>;
  readonly name?: Located<string>;
}

/** Every code of the workbook's tables. Of a ledger each pair of code and name is taken once, where it stands first. */
export function namedCodes(records: Records): readonly NamedCode[] {
  const functional = columnTables(records).flatMap(({ coded: { lines } }) => lines.flatMap((line) => namedCode("functional", line.code, line.name)));
  const economic = (records.basicExpenditure?.lines ?? []).flatMap((line) => namedCode("economic", line.code, line.name));
  return [...functional, ...economic, ...ledgerCodes(records)];
}

function namedCode(kind: NamedCode["kind"], code: Located<string> | undefined, name: Located<string> | undefined): NamedCode[] {
  if (code === undefined) return [];
  return [{ kind, code, ...(name === undefined || isCode(name, code) ? {} : { name }) }];
}

/** Where no name is written the code's own cell is taken for it; `2010301 行政运行` in one cell is both. */
const isCode = (name: Located<string>, code: Located<string>): boolean => name.at.row === code.at.row && name.at.column === code.at.column && !/[^\d\s.-]/.test(name.value);

function ledgerCodes({ ledger }: Records): NamedCode[] {
  const seen = new Map<string, NamedCode>();
  for (const entry of ledger?.entries ?? []) {
    const codes = [...namedCode("functional", entry.functionCode, entry.functionName), ...namedCode("economic", entry.economicCode, entry.economicName)];
    for (const found of codes) {
      const key = [found.kind, found.code.value, found.name?.value ?? ""].join(" ");
      if (!seen.has(key)) seen.set(key, found);
    }
  }
  return [...seen.values()];
}

/** What the standard lists under a code. */
export const standardOf = ({ kind, code }: NamedCode): StandardCode | undefined => (kind === "functional" ? functionalCode(code.value) : economicCode(code.value));
