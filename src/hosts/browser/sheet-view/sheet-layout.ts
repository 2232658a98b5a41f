import type { Sheet } from "../../../core/workbook";
import { shownValue } from "./shown-value";

export const ROW_HEIGHT = 26;
export const HEAD_HEIGHT = 24;
export const ROW_HEAD_WIDTH = 48;

/** Where rows and columns of a sheet stand, in pixels from the first. Hidden ones take no room. */
export interface SheetLayout {
  /** Rows in sight of the user, top to bottom. */
  readonly rows: readonly number[];
  /** Left edge of each column from 1, and of the one after the last. */
  readonly lefts: readonly number[];
  readonly columns: number;
}

/** Room beyond the last cell, and at least so much, so that a small sheet still looks like one. */
const SPARE = { rows: 8, leastRows: 60, columns: 2, leastColumns: 14 } as const;
/** Rows looked at to guess how wide a column must be, and cells in all: a lone far cell makes a sheet of 16,384 columns. */
const SAMPLE = { rows: 300, cells: 60_000 } as const;
const WIDTHS = { least: 56, usual: 72, most: 260 } as const;

/** The layout of a sheet; widths are guessed from what its cells show, as the snapshot holds none. */
export function layoutOf(sheet: Sheet): SheetLayout {
  const rows: number[] = [];
  for (let row = 1; row <= Math.max(sheet.lastRow + SPARE.rows, SPARE.leastRows); row += 1) if (!sheet.hiddenRows.has(row)) rows.push(row);
  const columns = Math.max(sheet.lastColumn + SPARE.columns, SPARE.leastColumns);
  const merged = new Set(sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${String(top)}:${String(left)}`));
  const lefts = [0, 0];
  for (let column = 1; column <= columns; column += 1) lefts.push((lefts.at(-1) ?? 0) + (sheet.hiddenColumns.has(column) ? 0 : widthOf(sheet, column, merged)));
  return { rows, lefts, columns };
}

function widthOf(sheet: Sheet, column: number, merged: ReadonlySet<string>): number {
  if (column > sheet.lastColumn) return WIDTHS.usual;
  let widest = 0;
  for (let row = 1; row <= Math.min(sheet.lastRow, SAMPLE.rows, Math.ceil(SAMPLE.cells / sheet.lastColumn)); row += 1) {
    const { text, isNumber } = shownValue(sheet, row, column);
    // A title runs on over the empty cells beside it and says nothing of its column.
    if (text === "" || merged.has(`${String(row)}:${String(column)}`) || (!isNumber && row <= 3 && sheet.value(row, column + 1) === null)) continue;
    widest = Math.max(widest, textWidth(text));
  }
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest === 0 ? WIDTHS.usual : widest + 18));
}

/** About as wide as the text is drawn at 13 pixels: CJK characters are square. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\uffdc]/.test(character) ? 13 : 7.5;
  return width;
}

/** Place of a row among those in sight; the next one where it is hidden. */
export function rowPlace({ rows }: SheetLayout, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The column at a distance from the left edge of the first. */
export function columnAt({ lefts, columns }: SheetLayout, x: number): number {
  let column = 1;
  while (column < columns && (lefts[column + 1] ?? 0) <= x) column += 1;
  return column;
}
