import { type Comparison, holdsContent, type Sheet } from "../workbook";
import type { PlannedSheet } from "./plan";

/** Whether a sheet holds what is planned for it, cell by cell, and nothing else. Looks are the user's to change and are not compared. */
export function isAsPlanned(sheet: Sheet, planned: PlannedSheet, comparison: Comparison = { withCalculated: true }): boolean {
  const expected = new Map(planned.cells.map((cell) => [place(cell.row, cell.column), cell]));
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) {
      const isEmpty = sheet.value(row, column) === null && sheet.formula(row, column) === undefined;
      if (!isEmpty && !expected.has(place(row, column))) return false;
    }
  }
  return planned.cells.every((cell) => holdsContent(sheet, cell, cell.content, comparison));
}

const place = (row: number, column: number): string => `${row}:${column}`;
