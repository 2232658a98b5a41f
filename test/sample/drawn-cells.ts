import { type AmountUnit, readAmount } from "../../src/core/number";
import type { DrawnCell, DrawnSheet } from "../support/draw-workbook";

/** The plain value of a drawn cell. */
export const valueOf = (cell: DrawnCell | undefined): string | number | boolean | null =>
  typeof cell === "object" && cell !== null ? cell.v : (cell ?? null);

export function sheetNamed(sheets: readonly DrawnSheet[], name: string): DrawnSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The 分 that a cell states; 0 for an empty one. Rows and columns count from 1. */
export function fenAt(sheet: DrawnSheet, row: number, column: number, unit: AmountUnit): number {
  const reading = readAmount(valueOf(sheet.rows[row - 1]?.[column - 1]), unit);
  if (reading.kind === "unreadable" || (reading.kind === "amount" && !reading.isWholeFen)) throw new Error(`${sheet.name} ${row},${column}`);
  return reading.kind === "amount" ? reading.fen : 0;
}

/** The row whose first column says this. */
export function rowOf(sheet: DrawnSheet, text: string | number, column = 1): number {
  const index = sheet.rows.findIndex((cells) => valueOf(cells[column - 1]) === text);
  if (index < 0) throw new Error(`${sheet.name} has no row ${String(text)}`);
  return index + 1;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A coded table as code → amounts of the columns asked for. */
export function codedAmounts(sheet: DrawnSheet, codeColumn: number, columns: readonly number[], unit: AmountUnit): Map<string, number[]> {
  const found = new Map<string, number[]>();
  sheet.rows.forEach((cells, r) => {
    const code = String(valueOf(cells[codeColumn - 1]) ?? "");
    if (/^\d{3}(?:\d{2}){0,2}$/.test(code)) found.set(code, columns.map((column) => fenAt(sheet, r + 1, column, unit)));
  });
  return found;
}

/** Codes whose amounts are not the sum of the codes one level below, with what is missing below in the first column. */
export function brokenParents(amounts: ReadonlyMap<string, readonly number[]>): [code: string, missing: number][] {
  return [...amounts].flatMap(([code, stated]): [string, number][] => {
    if (code.length === 7) return [];
    const below = [...amounts].filter(([other]) => other.length === code.length + 2 && other.startsWith(code)).map(([, own]) => own);
    const missing = stated.map((amount, i) => amount - sum(below.map((own) => own[i] ?? 0)));
    return missing.some((amount) => amount !== 0) ? [[code, missing[0] ?? 0]] : [];
  });
}
