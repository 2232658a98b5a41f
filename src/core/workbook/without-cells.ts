import type { CellAddress } from "./address";
import type { GridLine } from "./grid-line";
import type { CellValue, Sheet, Workbook } from "./workbook";

/** The workbook as if these cells were empty; their formats, and all else, are as they are. */
export function withoutCells(workbook: Workbook, cells: readonly CellAddress[]): Workbook {
  if (cells.length === 0) return workbook;
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, row, column } of cells) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(place(row, column)));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (bySheet.has(sheet.name) ? new EmptiedSheet(sheet, bySheet.get(sheet.name) ?? new Set()) : sheet)) };
}

const place = (row: number, column: number): string => `${row}:${column}`;

/** A sheet seen with some of its cells empty. */
class EmptiedSheet implements Sheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: Sheet["merges"];
  readonly hiddenRows: Sheet["hiddenRows"];
  readonly hiddenColumns: Sheet["hiddenColumns"];

  constructor(
    private readonly sheet: Sheet,
    private readonly emptied: ReadonlySet<string>,
  ) {
    ({ name: this.name, visibility: this.visibility, isProtected: this.isProtected, lastRow: this.lastRow, lastColumn: this.lastColumn, merges: this.merges, hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns } = sheet);
  }

  value(row: number, column: number): CellValue {
    return this.emptied.has(place(row, column)) ? null : this.sheet.value(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.emptied.has(place(row, column)) ? undefined : this.sheet.formula(row, column);
  }

  format(row: number, column: number): string {
    return this.sheet.format(row, column);
  }

  *lines(): IterableIterator<GridLine> {
    for (const line of this.sheet.lines()) {
      const isEmptied = (column: number): boolean => this.emptied.has(place(line.row, column));
      const values = line.values.map((value, column) => (isEmptied(column) ? null : value));
      const formulas = line.formulas?.map((formula, column) => (isEmptied(column) ? undefined : formula));
      yield { ...line, values, ...(formulas && { formulas }) };
    }
  }
}
