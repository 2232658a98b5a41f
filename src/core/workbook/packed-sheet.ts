import type { Area } from "./address";
import type { GridLine } from "./grid-line";
import { CELL, CellBlock, type CellKind, type TextSource } from "./cell-block";
import type { CellValue, Sheet, Visibility } from "./workbook";

/** A formula that is made for its cell when it is asked for, as those shared by a column are. */
export interface SharedFormulaSource {
  at(row: number, column: number): string;
}

export interface SheetSources {
  readonly texts: TextSource;
  /** Number formats by number; number 0 is `General`. */
  readonly formats: readonly string[];
}

/** One cell as it goes in: `content` is the number itself, or the number of a text. */
export interface PackedCell {
  row: number;
  column: number;
  kind: CellKind;
  content: number;
  format: number;
  formula: string | SharedFormulaSource | undefined;
}

/** Cells of a block, as a power of two: small enough that a short sheet wastes little. */
const BITS = 12;
const REST = (1 << BITS) - 1;

/**
 * A sheet of cells that came in reading order, kept in columns of numbers: no object per cell, and memory by the number of cells,
 * not by where they stand.
 */
export class PackedSheet implements Sheet {
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;
  lastRow = 0;
  lastColumn = 0;
  private readonly blocks: CellBlock[] = [];
  private readonly formulas = new Map<number, string | SharedFormulaSource>();
  /** Rows that hold cells, upwards, and the number of the first cell of each. */
  private readonly rows: number[] = [];
  private readonly starts: number[] = [];
  /** The column of the first cell of each; negative where a cell is missing behind it. Most rows have one in every column. */
  private readonly firsts: number[] = [];
  /** Place of the row asked for last: cells are asked for row by row. */
  private asked = 0;
  private count = 0;
  private latestRow = 0;
  private latestColumn = 0;

  constructor(
    readonly name: string,
    readonly visibility: Visibility,
    private readonly sources: SheetSources,
  ) {}

  /** Whether a place comes after all cells so far, so that a cell can be put there. */
  isNext(row: number, column: number): boolean {
    return row > this.latestRow || (row === this.latestRow && column > this.latestColumn);
  }

  /** Puts a cell in behind the others. A cell that says nothing takes no room, and one with a format only does not extend the sheet. */
  add({ row, column, kind, content, format, formula }: Readonly<PackedCell>): void {
    const isEmpty = kind === CELL.empty && formula === undefined;
    if (isEmpty && format === 0) return;
    if (row !== this.latestRow) this.beginRow(row, column);
    else if (column !== this.latestColumn + 1) this.firsts[this.firsts.length - 1] = -Math.abs(this.firsts.at(-1) ?? 0);
    this.latestColumn = column;
    const index = this.count++;
    let block = this.blocks[index >>> BITS];
    if (block === undefined) this.blocks.push((block = new CellBlock(1 << BITS)));
    block.columns[index & REST] = column;
    block.formats[index & REST] = format;
    block.set(index & REST, kind, content);
    if (formula !== undefined) this.formulas.set(index, formula);
    if (!isEmpty) this.extendTo(row, column);
  }

  /** Gives a cell that is there already its formula; false where none is there. */
  setFormula(row: number, column: number, formula: string | SharedFormulaSource): boolean {
    const index = this.find(row, column);
    if (index < 0) return false;
    this.formulas.set(index, formula);
    this.extendTo(row, column);
    return true;
  }

  value(row: number, column: number): CellValue {
    const index = this.find(row, column);
    return index < 0 ? null : this.valueAt(index);
  }

  textNumbers(column: number, rows: Int32Array): Int32Array {
    const numbers = new Int32Array(rows.length);
    for (let place = 0; place < rows.length; place++) {
      const index = this.find(rows[place] ?? 0, column);
      numbers[place] = index < 0 ? -1 : (this.blocks[index >>> BITS]?.textNumber(index & REST) ?? -1);
    }
    return numbers;
  }

  lastCode(row: number, column: number): number {
    const index = this.find(row, column);
    const text = index < 0 ? -1 : (this.blocks[index >>> BITS]?.textNumber(index & REST) ?? -1);
    return text < 0 ? Number.NaN : this.sources.texts.lastCode(text);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  formula(row: number, column: number): string | undefined {
    if (this.formulas.size === 0) return undefined;
    const index = this.find(row, column);
    return index < 0 ? undefined : this.formulaAt(index, row, column);
  }

  get formats(): readonly string[] {
    return this.sources.formats;
  }

  format(row: number, column: number): string {
    const index = this.find(row, column);
    return index < 0 ? "General" : this.formatAt(index);
  }

  *lines(): IterableIterator<GridLine> {
    for (const [at, row] of this.rows.entries()) {
      const values: CellValue[] = [];
      const formulas: string[] = [];
      const formats: string[] = [];
      for (let index = this.starts[at] ?? 0; index < this.endOfRow(at); index++) {
        const column = this.columnAt(index);
        const value = this.valueAt(index);
        const formula = this.formulaAt(index, row, column);
        const format = this.formatAt(index);
        if (value !== null) values[column] = value;
        if (formula !== undefined) formulas[column] = formula;
        if (format !== "General") formats[column] = format;
      }
      yield { row, values, ...(formulas.length > 0 && { formulas }), ...(formats.length > 0 && { formats }) };
    }
  }

  private extendTo(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  private beginRow(row: number, column: number): void {
    this.rows.push(row);
    this.starts.push(this.count);
    this.firsts.push(column);
    this.latestRow = row;
  }

  /** Number of the cell at a place, or -1. */
  private find(row: number, column: number): number {
    const at = this.findRow(row);
    if (at < 0) return -1;
    const from = this.starts[at] ?? 0;
    const to = this.endOfRow(at);
    const first = this.firsts[at] ?? 0;
    if (first > 0) return column >= first && column < first + to - from ? from + column - first : -1;
    return this.search(from, to, column);
  }

  // Apart, so that no place is kept for what the function given captures where it is not needed: cells are asked for by the million.
  private search(from: number, to: number, column: number): number {
    const index = lowerBound(from, to, (middle) => this.columnAt(middle) < column);
    return index < to && this.columnAt(index) === column ? index : -1;
  }

  /** Place of a row among those that hold cells, or -1. Most sheets have no row left out. */
  private findRow(row: number): number {
    const { rows } = this;
    if (rows[this.asked] === row) return this.asked;
    const likely = row - (rows[0] ?? 0);
    if (rows[likely] === row) return (this.asked = likely);
    return this.searchRow(row);
  }

  private searchRow(row: number): number {
    const at = lowerBound(0, this.rows.length, (middle) => (this.rows[middle] ?? 0) < row);
    return this.rows[at] === row ? (this.asked = at) : -1;
  }

  private endOfRow(at: number): number {
    return this.starts[at + 1] ?? this.count;
  }

  private columnAt(index: number): number {
    return this.blocks[index >>> BITS]?.columns[index & REST] ?? 0;
  }

  private valueAt(index: number): CellValue {
    return this.blocks[index >>> BITS]?.value(index & REST, this.sources.texts) ?? null;
  }

  private formatAt(index: number): string {
    return this.sources.formats[this.blocks[index >>> BITS]?.formats[index & REST] ?? 0] ?? "General";
  }

  private formulaAt(index: number, row: number, column: number): string | undefined {
    const formula = this.formulas.get(index);
    return typeof formula === "object" ? formula.at(row, column) : formula;
  }
}

/** The first number from `from` up to `to` that is not before what is sought. */
function lowerBound(from: number, to: number, isBefore: (middle: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
