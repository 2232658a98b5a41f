import type { CellFigure, Figure } from "../../figure";
import type { EntryNumbers, Ledger, LedgerEntry } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Workbook } from "../../workbook";
import type { Row } from "../row";

/** The entries of a ledger by the 功能科目 they are entered under. */
export class LedgerByCode {
  /** In ascending order. */
  readonly codes: readonly string[];
  private readonly numbers: ReadonlyMap<string, EntryNumbers>;
  private readonly sums = new Map<string, Figure>();
  /** How often SUMIFS would find each code; a code with its name behind it, it does not. Unknown without the workbook. */
  private readonly seen: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly ledger: Ledger,
    workbook: Workbook | undefined,
  ) {
    this.numbers = ledger.entries.byCode("function");
    this.codes = [...this.numbers.keys()].sort();
    this.seen = workbook === undefined ? undefined : ledger.entries.timesWritten("function");
  }

  /** The entries under a code. They are made when they are asked for. */
  entriesOf(code: string): readonly LedgerEntry[] {
    return this.ledger.entries.list(this.numbersOf(code));
  }

  has(code: string): boolean {
    return this.numbers.has(code);
  }

  /** The name that the first entry under a code gives it. */
  nameOf(code: string): string | undefined {
    return this.ledger.entries.at(this.numbersOf(code)[0] ?? -1)?.functionName?.value;
  }

  rows(): readonly Row[] {
    return this.codes.map((code) => ({ key: code, name: this.nameOf(code) ?? code, figure: this.sumOf(code), isHidden: false }));
  }

  private numbersOf(code: string): EntryNumbers {
    return this.numbers.get(code) ?? [];
  }

  /** Everything entered under a code, as SUMIFS where Excel would find the same entries. One that cannot be read makes the sum undecided. */
  sumOf(code: string): Figure {
    const sum = this.sums.get(code) ?? this.addUp(code);
    this.sums.set(code, sum);
    return sum;
  }

  private addUp(code: string): Figure {
    const { entries, areas: { amounts, functionCodes: keys } } = this.ledger;
    const numbers = this.numbersOf(code);
    const label = `${TABLE_NAMES.ledger} ${code}`;
    const plain = entries.sum(label, numbers);
    const isFound = this.seen === undefined || (this.seen.get(code) ?? 0) === numbers.length;
    if (plain !== undefined && (keys === undefined || !isFound || !entries.isReadable(numbers))) return plain;
    let of: readonly CellFigure[] | undefined;
    return {
      op: "sum-where", dimension: "money", label, ...(plain?.column === undefined ? {} : { column: plain.column }),
      get of() { return (of ??= plain?.of.filter((part) => part.op === "cell") ?? []); },
      amounts, where: keys === undefined ? [] : [{ keys, equals: code }],
    };
  }
}
