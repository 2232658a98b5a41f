import { areaName, columnName, columnNumber, MAX_COLUMN, MAX_ROW, parseArea, quoteSheet } from "../../../src/core/workbook";
import { refuse } from "../excel-error";
import type { Book } from "./book";
import type { Box, Sheet } from "./sheet";

export const WHOLE: Box = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
export const isWholeRows = (box: Box): boolean => box.left === 1 && box.right === MAX_COLUMN;
export const isWholeColumns = (box: Box): boolean => box.top === 1 && box.bottom === MAX_ROW;
export const rowCount = (box: Box): number => box.bottom - box.top + 1;
export const columnCount = (box: Box): number => box.right - box.left + 1;
export const cellCount = (box: Box): number => rowCount(box) * columnCount(box);

export const isInside = (box: Box, outer: Box): boolean => box.top >= outer.top && box.bottom <= outer.bottom && box.left >= outer.left && box.right <= outer.right;

export function intersection(a: Box, b: Box): Box | undefined {
  const box = { top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom), left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) };
  return box.top <= box.bottom && box.left <= box.right ? box : undefined;
}

export const boundingBox = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom), left: Math.min(a.left, b.left), right: Math.max(a.right, b.right),
});

/** `A1:B2`, `A:C`, `2:3`, with or without `$` and the sheet's own name in front. */
export function parseBox(address: string, sheet: Sheet): Box {
  const mark = address.lastIndexOf("!");
  if (mark >= 0) {
    const name = address.slice(0, mark);
    const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    if (plain.toLowerCase() !== sheet.name.toLowerCase()) refuse("InvalidArgument", `${address} is not on ${sheet.name}`);
  }
  const place = address.slice(mark + 1);
  const box = parseArea(place) ?? parseWholeLines(place.replaceAll("$", ""));
  return box ?? refuse("InvalidArgument", `${address} is no address`);
}

function parseWholeLines(place: string): Box | undefined {
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(place);
  if (rows !== null) return inSheet({ top: Math.min(Number(rows[1]), Number(rows[2])), bottom: Math.max(Number(rows[1]), Number(rows[2])), left: 1, right: MAX_COLUMN });
  const [from, to, more] = place.split(":").map(columnNumber);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return { top: 1, bottom: MAX_ROW, left: Math.min(from, to), right: Math.max(from, to) };
}

/** The box, where it lies on the sheet. */
export function inSheet(box: Box): Box {
  const isReal = isInside(box, WHOLE) && box.top <= box.bottom && box.left <= box.right;
  return isReal ? box : refuse("InvalidArgument", "outside the sheet");
}

/** `支出!A1:B2` as Excel writes it. */
export function boxAddress(box: Box, sheet: Sheet): string {
  return `${quoteSheet(sheet.name)}!${isWholeColumns(box) ? `${columnName(box.left)}:${columnName(box.right)}` : isWholeRows(box) ? `${String(box.top)}:${String(box.bottom)}` : areaName(box)}`;
}

/** `=支出!$A$1:$B$2`, the formula of a name that stands for the box. */
export function boxFormula(box: Box, sheet: Sheet): string {
  const place = boxAddress(box, sheet).slice(quoteSheet(sheet.name).length + 1);
  return `=${quoteSheet(sheet.name)}!${place.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** Stops where the sheet is gone, and where a change is forbidden. */
export function expectChangeable(book: Book, sheet: Sheet): void {
  if (book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
  if (sheet.isProtected) refuse("AccessDenied", `${sheet.name} is protected`);
}

export function expectStructureChangeable(book: Book): void {
  if (book.isReadOnly || book.isStructureProtected) refuse("AccessDenied", "the workbook's structure is protected");
}
