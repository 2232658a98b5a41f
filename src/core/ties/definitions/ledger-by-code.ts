import { type CellFigure, type Figure, sumOf } from "../../figure";
import type { Ledger, LedgerEntry } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { cellText, type Workbook } from "../../workbook";
import type { Row } from "../row";

/** The entries of a ledger by the 功能科目 they are entered under. */
export class LedgerByCode {
  /** In ascending order. */
  readonly codes: readonly string[];
  private readonly entries = new Map<string, LedgerEntry[]>();
  private readonly sums = new Map<string, Figure>();
  private readonly seen: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly ledger: Ledger,
    workbook: Workbook | undefined,
  ) {
    for (const entry of ledger.entries) {
      const code = entry.functionCode?.value;
      if (code === undefined) continue;
      const known = this.entries.get(code);
      if (known === undefined) this.entries.set(code, [entry]);
      else known.push(entry);
    }
    this.codes = [...this.entries.keys()].sort();
    this.seen = countKeys(ledger, workbook);
  }

  entriesOf(code: string): readonly LedgerEntry[] {
    return this.entries.get(code) ?? [];
  }

  rows(): readonly Row[] {
    return this.codes.map((code) => ({ key: code, name: this.entriesOf(code)[0]?.functionName?.value ?? code, figure: this.sumOf(code), isHidden: false }));
  }

  /** Everything entered under a code, as SUMIFS where Excel would find the same entries. One that cannot be read makes the sum undecided. */
  sumOf(code: string): Figure {
    const sum = this.sums.get(code) ?? this.addUp(code);
    this.sums.set(code, sum);
    return sum;
  }

  private addUp(code: string): Figure {
    const entries = this.entriesOf(code);
    const figures: Figure[] = [];
    const cells: CellFigure[] = [];
    for (const { amount } of entries) {
      if (amount.kind !== "blank") figures.push(amount.figure);
      if (amount.kind === "amount") cells.push(amount.figure);
    }
    const keys = this.ledger.areas.functionCodes;
    const isFound = this.seen === undefined || (this.seen.get(code) ?? 0) === entries.length;
    const label = `${TABLE_NAMES.ledger} ${code}`;
    const plain = sumOf(figures, label);
    if (plain !== undefined && (keys === undefined || !isFound || cells.length < figures.length)) return plain;
    return { op: "sum-where", dimension: "money", label, of: cells, amounts: this.ledger.areas.amounts, where: keys === undefined ? [] : [{ keys, equals: code }] };
  }
}

/** How often each text stands in the code column as Excel compares it; undefined without a workbook to look into. A code with its name behind it is not found by SUMIFS. */
function countKeys({ areas: { functionCodes } }: Ledger, workbook: Workbook | undefined): ReadonlyMap<string, number> | undefined {
  const sheet = workbook?.sheets.find(({ name }) => name === functionCodes?.sheet);
  if (sheet === undefined || functionCodes === undefined) return undefined;
  const counts = new Map<string, number>();
  for (let row = functionCodes.top; row <= functionCodes.bottom; row++) {
    const value = sheet.value(row, functionCodes.left);
    const text = typeof value === "string" ? value : cellText(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
