import { type CellFigure, type SumFigure, sumOf, sumOfColumn } from "../../figure";
import { type Rational, whole } from "../../number";
import type { TableRow } from "../../tables";
import { cellText, type CellValue } from "../../workbook";
import type { AmountField, LedgerEntry } from "../records";
import type { Classification } from "./classified";
import { type EntryAmounts, fenStated } from "./entry-amounts";
import { intern, type Interned } from "./intern";
import { type LedgerMeaning, LedgerRow, type LedgerWords } from "./ledger-row";

/** Numbers of entries, from 0 upwards. */
export type EntryNumbers = readonly number[];

/** How a ledger would be otherwise; entries by their number. */
export interface Rewriting {
  readonly changed: ReadonlyMap<number, LedgerEntry>;
  readonly removed: ReadonlySet<number>;
  /** Put in behind the others. */
  readonly entered: readonly LedgerEntry[];
}

/** A row of the ledger, or an entry that is not as a row says. */
type Line = TableRow | LedgerEntry;

const isEntry = (line: Line): line is LedgerEntry => "amount" in line;
const isOfSheet = (line: Line): boolean => !isEntry(line) || line instanceof LedgerRow;

/**
 * The entries of a 支出明细账, in the order of their rows. There may be a hundred thousand, of which few are ever spoken of: amounts and codes
 * are held in columns of numbers, and an entry is made when it is asked for.
 */
export class LedgerEntries implements Iterable<LedgerEntry> {
  private all: EntryNumbers | undefined;
  private rows: Int32Array | undefined;
  private readonly codes = new Map<Classification, Interned>();
  private readonly groups = new Map<Classification, ReadonlyMap<string, EntryNumbers>>();

  constructor(
    private readonly words: LedgerWords,
    private readonly lines: readonly Line[],
    private readonly amounts: EntryAmounts,
  ) {}

  get length(): number {
    return this.lines.length;
  }

  /** The entry of a number, the same whenever it is asked for; undefined where there is none. */
  at(number: number): LedgerEntry | undefined {
    const line = this.lines[number];
    return line === undefined || isEntry(line) ? line : this.words.entry(line);
  }

  *[Symbol.iterator](): IterableIterator<LedgerEntry> {
    for (const line of this.lines) yield isEntry(line) ? line : this.words.entry(line);
  }

  /** The entries, or those of some numbers. */
  list(numbers: EntryNumbers = this.numbers()): readonly LedgerEntry[] {
    return numbers.flatMap((number) => this.at(number) ?? []);
  }

  /** The row of an entry; NaN where there is none. */
  rowOf(number: number): number {
    return this.lines[number]?.row ?? Number.NaN;
  }

  /** The number of the entry in a row of the sheet; undefined where none is. */
  inRow(row: number): number | undefined {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const line = this.lines[middle];
      // What is put in stands behind the others.
      if (line !== undefined && isOfSheet(line) && line.row < row) low = middle + 1;
      else high = middle;
    }
    const line = this.lines[low];
    return line !== undefined && isOfSheet(line) && line.row === row ? low : undefined;
  }

  /** The numbers of the entries between two rows, neither included. */
  between(above: number, below: number): EntryNumbers {
    return this.numbers().filter((number) => this.rowOf(number) > above && this.rowOf(number) < below);
  }

  /** What entries add up to, in 分. Those that state no amount, or none that can be read, count nothing. */
  fenOf(numbers: EntryNumbers = this.numbers()): number {
    const { fens, odd } = this.amounts;
    let sum = 0;
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] ?? -1;
      const amount = odd.size === 0 ? undefined : odd.get(number);
      if (amount === undefined) sum += fens[number] ?? 0;
      else if (amount.kind === "amount") sum += amount.fen;
    }
    return sum;
  }

  /** Whether all of these entries state amounts that can be read, or none. */
  isReadable(numbers: EntryNumbers = this.numbers()): boolean {
    const { odd } = this.amounts;
    return odd.size === 0 || !numbers.some((number) => odd.get(number)?.kind === "unreadable");
  }

  /** 分 of an amount that is stated as the others of its column are, which need not be made for it; else the amount. */
  amountOf(number: number): number | AmountField {
    return this.amounts.odd.get(number) ?? this.amounts.fens[number] ?? Number.NaN;
  }

  /** The amounts that are not stated as the others are: texts, blanks, what cannot be read, what is stated more exactly. */
  oddAmounts(): readonly AmountField[] {
    return [...this.amounts.odd.values()];
  }

  /** The word that `wordIn` finds in what the sheet holds about each entry, each once. A date in columns of 月 and 日 is put together. */
  wordsIn(meaning: LedgerMeaning, wordIn: (value: CellValue) => string | undefined): Interned {
    const { words, words: { sheet } } = this;
    const rows = this.rowsOfSheet();
    const column = words.columnOf(meaning);
    const valueIn = (row: number): CellValue => (column !== undefined ? sheet.value(row, column) : meaning === "date" ? (words.date(row)?.value ?? null) : null);
    const texts = (column === undefined ? undefined : sheet.textNumbers?.(column, rows)) ?? new Int32Array(rows.length).fill(-1);
    return intern({ texts, value: (number) => valueIn(rows[number] ?? 0) }, wordIn);
  }

  /** The numbers of the entries under each code that stands in the ledger. */
  byCode(of: Classification): ReadonlyMap<string, EntryNumbers> {
    let groups = this.groups.get(of);
    if (groups === undefined) this.groups.set(of, (groups = this.groupsOf(of)));
    return groups;
  }

  /** How often each text stands in the column of codes from the first entry to the last, as a spreadsheet program compares it: blanks before it and the name behind it count. */
  timesWritten(of: Classification): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    const count = (value: CellValue, more: number): void => {
      const text = typeof value === "string" ? value : cellText(value);
      times.set(text, (times.get(text) ?? 0) + more);
    };
    for (const [value, content] of this.codesOf(of).contents) count(value, content.times);
    const column = this.words.columnOf(this.words.codedIn(of));
    for (let number = 1; column !== undefined && number < this.length; number++) {
      // Rows between them that are no entries.
      for (let row = this.rowOf(number - 1) + 1; row < this.rowOf(number); row++) count(this.words.sheet.value(row, column), 1);
    }
    return times;
  }

  /** The number of the first entry of every code and name that stand together. */
  firstOfEach(of: Classification): EntryNumbers {
    const codes = this.codesOf(of);
    const names = this.wordsIn(`${of}Name`, cellText);
    const last = new Int32Array(codes.words.length).fill(-2);
    const seen = new Set<number>();
    const first: number[] = [];
    for (let number = 0; number < this.length; number++) {
      const code = codes.of[number] ?? -1;
      const name = names.of[number] ?? -1;
      // Nearly every code has one name.
      if (code < 0 || last[code] === name) continue;
      last[code] = name;
      const pair = code * (names.words.length + 1) + name + 1;
      if (!seen.has(pair)) first.push(number);
      seen.add(pair);
    }
    return first;
  }

  /** What the entries, or those of some numbers, add up to; undefined where none states an amount. One that cannot be read makes the sum undecided. */
  sum(label: string, numbers: EntryNumbers = this.numbers()): SumFigure | undefined {
    const { odd } = this.amounts;
    const stated = odd.size === 0 ? numbers : numbers.filter((number) => odd.get(number)?.kind !== "blank");
    const isColumn = odd.size === 0 || !stated.some((number) => odd.has(number));
    const first = isColumn ? this.figureOf(stated[0] ?? -1) : undefined;
    if (first === undefined) return sumOf(this.list(stated).flatMap(({ amount }) => (amount.kind === "blank" ? [] : amount.figure)), label);
    const column = { first, rows: this.rowsOf(stated), total: this.totalOf(stated) };
    return sumOfColumn(column, () => [first, ...stated.slice(1).flatMap((number) => this.figureOf(number) ?? [])], label);
  }

  /** The ledger as it would be: what is not touched are the same entries. */
  with({ changed, removed, entered }: Rewriting): LedgerEntries {
    const kept = this.numbers().filter((number) => !removed.has(number));
    const lines = kept.map((number) => changed.get(number) ?? this.lines[number]).filter((line) => line !== undefined).concat(entered);
    const odd = new Map<number, AmountField>();
    const fens = Float64Array.from(lines, (line, place) => {
      const amount = isEntry(line) ? line.amount : this.amountOf(kept[place] ?? -1);
      const fen = typeof amount === "number" ? amount : fenStated(amount, this.amounts.stating);
      if (typeof amount !== "number" && Number.isNaN(fen)) odd.set(place, amount);
      return fen;
    });
    return new LedgerEntries(this.words, lines, { ...this.amounts, fens, odd });
  }

  private numbers(): EntryNumbers {
    return (this.all ??= this.lines.map((_, number) => number));
  }

  /** The rows of the entries; 0 for those that are not as a row says. */
  private rowsOfSheet(): Int32Array {
    if (this.rows !== undefined) return this.rows;
    const rows = new Int32Array(this.length);
    this.lines.forEach((line, number) => { if (isOfSheet(line)) rows[number] = line.row; });
    return (this.rows = rows);
  }

  private figureOf(number: number): CellFigure | undefined {
    const amount = this.at(number)?.amount;
    return amount?.kind === "amount" ? amount.figure : undefined;
  }

  private rowsOf(numbers: EntryNumbers): Int32Array {
    const rows = new Int32Array(numbers.length);
    for (let place = 0; place < numbers.length; place++) rows[place] = this.rowOf(numbers[place] ?? -1);
    return rows;
  }

  private totalOf(numbers: EntryNumbers): Rational {
    const { fens } = this.amounts;
    let [total, most] = [0, 0];
    for (let place = 0; place < numbers.length; place++) {
      const fen = fens[numbers[place] ?? -1] ?? 0;
      total += fen;
      most += Math.abs(fen);
    }
    return Number.isSafeInteger(most) ? whole(total) : { n: numbers.reduce((sum, number) => sum + BigInt(fens[number] ?? 0), 0n), d: 1n };
  }

  private codesOf(of: Classification): Interned {
    let codes = this.codes.get(of);
    if (codes === undefined) {
      this.codes.set(of, (codes = this.wordsIn(this.words.codedIn(of), (value) => this.words.codeIn(value, of))));
    }
    return codes;
  }

  private groupsOf(of: Classification): ReadonlyMap<string, EntryNumbers> {
    const { words, of: codes } = this.codesOf(of);
    const groups = new Map(words.map((code): [string, number[]] => [code, []]));
    const lists = [...groups.values()];
    codes.forEach((code, number) => lists[code]?.push(number));
    // An entry that is not as its row says has its code itself.
    const rows = this.rowsOfSheet();
    for (let number = rows.indexOf(0); number >= 0; number = rows.indexOf(0, number + 1)) {
      const code = this.at(number)?.[`${of}Code`]?.value;
      if (code !== undefined) groups.set(code, [...(groups.get(code) ?? []), number]);
    }
    return groups;
  }
}
