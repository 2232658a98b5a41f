import type { Area } from "./address";
import type { CellValue, Sheet, Visibility } from "./workbook";

interface GridRow {
  values: CellValue[];
  formulas?: (string | undefined)[];
  formats?: (string | undefined)[];
}

/** What a host hands over about one cell. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
}

/** A sheet under construction: hosts put cells in, `core` reads it as a `Sheet`. Rows are kept sparse, so a lone far cell costs one row. */
export class SheetGrid implements Sheet {
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  lastRow = 0;
  lastColumn = 0;
  private readonly rows = new Map<number, GridRow>();

  constructor(
    readonly name: string,
    readonly visibility: Visibility = "visible",
  ) {}

  /** Puts a cell in; an empty cell with neither value nor formula does not extend the sheet. */
  put(row: number, column: number, cell: GridCell): void {
    if (cell.value === null && cell.formula === undefined && cell.format === undefined) return;
    let line = this.rows.get(row);
    if (line === undefined) this.rows.set(row, (line = { values: [] }));
    if (cell.value !== null) line.values[column] = cell.value;
    if (cell.formula !== undefined) (line.formulas ??= [])[column] = cell.formula;
    if (cell.format !== undefined && cell.format !== "General") (line.formats ??= [])[column] = cell.format;
    if (cell.value === null && cell.formula === undefined) return;
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.rows.get(row)?.formulas?.[column];
  }

  format(row: number, column: number): string {
    return this.rows.get(row)?.formats?.[column] ?? "General";
  }
}
