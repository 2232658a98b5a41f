/** A cell of the workbook: sheet by its name, row and column counted from 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet, both corners included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A value and the cell it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellAddress;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** Column letters of a column number: 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let rest = column;
  let name = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** Column number of column letters, or undefined where they are none: AA → 27. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : undefined;
}

/** Row and column of `C8` or `$C$8`, or undefined where the text is no cell. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const column = match?.[1] === undefined ? undefined : columnNumber(match[1]);
  const row = Number(match?.[2]);
  return column === undefined || row > MAX_ROW ? undefined : { row, column };
}

/** Corners of `A1:I40` or of a single cell, or undefined where the text is neither. */
export function parseArea(text: string): Omit<Area, "sheet"> | undefined {
  const [first = "", second = first, more] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/**
 * Sheet name as Excel writes it before `!`: quoted unless it is made of letters, digits, `_` and `.`,
 * does not begin with a digit or dot, and cannot be taken for a cell or an R1C1 reference.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const looksLikeCell = parseCell(name) !== undefined || /^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name) || /^(?:true|false)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet name for a formula. LibreOffice does not understand a bare name with a dot, so that is quoted too; Excel drops quotes it does not need. */
export function sheetInFormula(name: string): string {
  const written = quoteSheet(name);
  return written === name && name.includes(".") ? `'${name}'` : written;
}

/** `C8`, without sheet and without `$`. */
export function cellName(at: { readonly row: number; readonly column: number }): string {
  return columnName(at.column) + String(at.row);
}

/** `支出决算表!C8`, the sheet quoted only when Excel would quote it. */
export function formatAddress(at: CellAddress): string {
  return `${quoteSheet(at.sheet)}!${cellName(at)}`;
}

/** Addresses as `formatAddress` writes them. */
export function formatAddresses(cells: readonly CellAddress[]): string[] {
  let column = "";
  return cells.map((at, index) => {
    const before = cells[index - 1];
    if (before?.column !== at.column || before.sheet !== at.sheet) column = `${quoteSheet(at.sheet)}!${columnName(at.column)}`;
    return column + String(at.row);
  });
}

/** An address for a formula. */
export function addressInFormula(at: CellAddress): string {
  return `${sheetInFormula(at.sheet)}!${cellName(at)}`;
}

/** `A1:I40` without the sheet; a single cell is `A1`. */
export function areaName(area: Omit<Area, "sheet">): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** Whether two cells stand in one row of a sheet. */
export const isInOneRow = (a: CellAddress, b: CellAddress): boolean => a.sheet === b.sheet && a.row === b.row;

/** A key that is equal for equal addresses. */
export function addressKey(at: CellAddress): string {
  return `${at.row}:${at.column}:${at.sheet}`;
}

/** Addresses without repetitions, in the order of their first appearance. */
export function uniqueAddresses(cells: readonly CellAddress[]): readonly CellAddress[] {
  if (cells.every((at, index) => isBelow(at, cells[index - 1]))) return cells;
  const seen = new Map<string, Set<number>>();
  const unique: CellAddress[] = [];
  for (const at of cells) {
    let places = seen.get(at.sheet);
    if (places === undefined) seen.set(at.sheet, (places = new Set()));
    const count = places.size;
    if (places.add(at.row * MAX_COLUMN + at.column).size > count) unique.push(at);
  }
  return unique;
}

/** Cells each of which stands in a row below the one before are all different, as those of a ledger's column are. */
const isBelow = (at: CellAddress, above: CellAddress | undefined): boolean => above === undefined || (at.row > above.row && at.sheet === above.sheet);

/** The cells of a ledger's sum are asked for by every form and file. */
const AREAS = new WeakMap<readonly CellAddress[], readonly Area[]>();

/** The fewest vertical or single-cell areas that cover the cells, in reading order. Cells one below the other become one area. */
export function toAreas(cells: readonly CellAddress[]): readonly Area[] {
  const areas = AREAS.get(cells) ?? joinCells(cells);
  AREAS.set(cells, areas);
  return areas;
}

function joinCells(cells: readonly CellAddress[]): readonly Area[] {
  const isInOrder = cells.every((at, index) => isBelow(at, cells[index - 1]) && at.column === cells[0]?.column);
  const sorted = isInOrder ? cells : [...cells].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const areas: { -readonly [Side in keyof Area]: Area[Side] }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && last.left === column && row <= last.bottom + 1) last.bottom = row;
    else areas.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return areas;
}
