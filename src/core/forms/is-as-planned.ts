import { canonicalFormula, type CellValue, type Sheet } from "../workbook";
import type { PlannedCell, PlannedContent, PlannedSheet } from "./plan";

export interface Comparison {
  /** False where formulas need not have been calculated yet. */
  readonly withCalculated: boolean;
}

/** Whether a sheet holds what is planned for it, cell by cell, and nothing else. Looks are the user's to change and are not compared. */
export function isAsPlanned(sheet: Sheet, planned: PlannedSheet, { withCalculated }: Comparison = { withCalculated: true }): boolean {
  const expected = new Map(planned.cells.map((cell) => [place(cell.row, cell.column), cell]));
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) {
      const isEmpty = sheet.value(row, column) === null && sheet.formula(row, column) === undefined;
      if (!isEmpty && !expected.has(place(row, column))) return false;
    }
  }
  return planned.cells.every((cell) => holds(sheet, cell, withCalculated));
}

const place = (row: number, column: number): string => `${row}:${column}`;

function holds(sheet: Sheet, { row, column, content }: PlannedCell, withCalculated: boolean): boolean {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (content.kind !== "formula") return formula === undefined && isValue(value, content);
  if (formula === undefined || canonicalFormula(formula) !== canonicalFormula(content.formula)) return false;
  return !withCalculated || (typeof content.cached === "number" ? isClose(value, content.cached) : isText(value, content.cached));
}

function isValue(value: CellValue, content: Exclude<PlannedContent, { kind: "formula" }>): boolean {
  switch (content.kind) {
    case "empty":
      return value === null;
    case "number":
      return isClose(value, content.value);
    case "text":
      return isText(value, content.text);
  }
}

const isText = (value: CellValue, text: string): boolean => (value ?? "") === text || (typeof value === "string" && oneLineEnd(value) === oneLineEnd(text));
const oneLineEnd = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");

/** Excel calculates with 15 digits, we exactly. */
function isClose(value: CellValue, number: number): boolean {
  return typeof value === "number" && Math.abs(value - number) <= 1e-9 * Math.max(1, Math.abs(number));
}
