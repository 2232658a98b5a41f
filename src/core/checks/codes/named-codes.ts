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

/** Several checks ask for the codes of the same records. */
const KEPT = new WeakMap<Records, readonly NamedCode[]>();

/** Every code of the workbook's tables. Of a ledger each pair of code and name is taken once, where it stands first. */
export function namedCodes(records: Records): readonly NamedCode[] {
  const codes = KEPT.get(records) ?? readCodes(records);
  KEPT.set(records, codes);
  return codes;
}

function readCodes(records: Records): readonly NamedCode[] {
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
  const found: NamedCode[] = [];
  const seen = { functional: new Map<string, Set<string>>(), economic: new Map<string, Set<string>>() };
  const meet = (kind: NamedCode["kind"], code: Located<string> | undefined, name: Located<string> | undefined): void => {
    if (code === undefined) return;
    let names = seen[kind].get(code.value);
    if (names === undefined) seen[kind].set(code.value, (names = new Set()));
    const written = name === undefined || isCode(name, code) ? "" : name.value;
    if (names.has(written)) return;
    names.add(written);
    found.push(...namedCode(kind, code, name));
  };
  const numbers = new Set((["function", "economic"] as const).flatMap((of) => ledger?.entries.firstOfEach(of) ?? []));
  for (const { functionCode, functionName, economicCode, economicName } of ledger?.entries.list([...numbers].sort((a, b) => a - b)) ?? []) {
    meet("functional", functionCode, functionName);
    meet("economic", economicCode, economicName);
  }
  return found;
}

/** What the standard lists under a code. */
export const standardOf = ({ kind, code }: NamedCode): StandardCode | undefined => (kind === "functional" ? functionalCode(code.value) : economicCode(code.value));
