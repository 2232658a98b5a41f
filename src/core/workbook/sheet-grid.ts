import type { Area } from "./address";
import type { GridLine } from "./grid-line";
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
  isProtected = false;
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

  *lines(): IterableIterator<GridLine> {
    for (const [row, line] of this.rows) yield { row, ...line };
  }

  /** Takes a whole row as `lines` gave it. It is not copied. */
  adopt({ row, values, formulas, formats }: GridLine): void {
    const line: GridRow = { values: values as CellValue[], ...(formulas && { formulas: formulas as string[] }), ...(formats && { formats: formats as string[] }) };
    this.rows.set(row, line);
    const last = Math.max(values.length, formulas?.length ?? 0) - 1;
    if (last < 0) return;
    if (row > this.lastRow) this.lastRow = row;
    if (last > this.lastColumn) this.lastColumn = last;
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
