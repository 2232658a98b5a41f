import { fold } from "../number";
import { cellText, type CellValue, type Sheet } from "../workbook";
import { isOfficeLabel, withoutSubject } from "./caption";
import { headerWord } from "./header/header-path";

/** A cell of a row in which something is written. */
export interface WrittenCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** What is written in a row, left to right; an error is something, blanks are nothing. */
export function writtenIn(sheet: Sheet, row: number): readonly WrittenCell[] {
  const found: WrittenCell[] = [];
  for (let cell = nextWritten(sheet, row); cell !== undefined; cell = nextWritten(sheet, row, cell.column)) found.push(cell);
  return found;
}

/** What is written first in a row to the right of a column; undefined where nothing is. */
export function nextWritten(sheet: Sheet, row: number, after = 0): WrittenCell | undefined {
  for (let column = after + 1; column <= sheet.lastColumn; column += 1) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    const text = cellText(value);
    if (text !== "" || typeof value === "object") return { column, value, text };
  }
  return undefined;
}

/** A sheet is gone through for its titles, for its headers and for its rows. */
const ENTRIES = new WeakMap<Sheet, Uint8Array>();

/** By row, 1 where it begins with a number that counts no columns, as most of a ledger do with a date: it is an entry, and neither header nor note. Nothing else of it need be looked at. */
export function entryRows(sheet: Sheet): Uint8Array {
  let rows = ENTRIES.get(sheet);
  if (rows === undefined) {
    rows = new Uint8Array(sheet.lastRow + 1);
    for (let row = 1; row <= sheet.lastRow; row += 1) if (beginsEntry(sheet, row)) rows[row] = 1;
    ENTRIES.set(sheet, rows);
  }
  return rows;
}

function beginsEntry(sheet: Sheet, row: number): boolean {
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const value = sheet.value(row, column);
    if (typeof value === "number") return !(Number.isInteger(value) && value >= 0 && value <= 99);
    if (value !== null && (typeof value !== "string" || cellText(value) !== "")) return false;
  }
  return false;
}

/** A row by its texts and where they stand: rows that say the same are equal, whatever page, unit, year or office they say. */
export const asWritten = (cells: readonly WrittenCell[]): string =>
  cells.map(({ column, text }, index) => `${String(column)} ${isOfficeLabel(cells[index - 1]?.text ?? "") ? "" : headerWord(asTitled(text))}`).join("\n");

/** A title without its page, unit, year and office: those of the pages of one table say the same, even where one of them was not put right. */
export const asTitled = (text: string): string => withoutSubject(withoutPage(withoutUnit(withoutPage(text))));

/** `支出决算表（单位：万元）` → 支出决算表（单位） */
const withoutUnit = (text: string): string => text.replace(/(?:亿|百万|万|千)?元(?=[)】\]]?$)/, "");

/** `支出决算表（续）`, `支出决算表 第2页` → 支出决算表 */
export const withoutPage = (text: string): string => fold(text).replace(/(?:\((?:续表?\d{0,2}|续\d{0,2}|第\d{1,3}页)\)|续表?\d{0,2}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?)$/, "");

/** Whether a row only says that a table goes on, or on which page it stands. */
export const isPageMark = (cells: readonly WrittenCell[]): boolean => cells.length > 0 && cells.every(({ text }) => withoutPage(text) === "" && text !== "");

/** Whether a row is written in words alone: no number, nor a text that is one, its unit behind it or not. */
export const isWorded = (cells: readonly WrittenCell[]): boolean => cells.every(({ value }) => typeof value === "string") && cells.every(({ text }) => !/^[-+¥(]?[\d,.]+(?:(?:亿|百万|万|千)?元)?[)%]?$/.test(fold(text)));

/** The different texts of a row: a title that was merged stands in every cell once merges are undone. */
export const textsOf = (cells: readonly WrittenCell[]): readonly string[] => [...new Set(cells.map(({ text }) => text))];

/** Whether a text is the name of a total row. */
export const isTotal = (text: string): boolean => /^(?:合计|总计|总合计|本年(?:支出|收入)?合计|(?:支出|收入)合计)[:：]?$/.test(fold(text));
