import { type Area, parseArea, SheetGrid, type Visibility, type Workbook } from "../../src/core/workbook";

/** A drawn cell: a plain value, or a formula with the value it has, or a value in a number format. */
export type DrawnCell = null | string | number | boolean | { readonly f?: string; readonly v: null | string | number | boolean; readonly format?: string };

/** A sheet drawn in a test: rows from row 1, columns from A. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  /** `A1:I1` */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
}

/** A workbook snapshot of drawn sheets, as a host would hand it over. */
export function drawWorkbook(sheets: readonly DrawnSheet[], file = "测试.xlsx"): Workbook {
  return { file, sheets: sheets.map(drawSheet), names: [], date1904: false, fingerprint: JSON.stringify(sheets).length.toString(16) };
}

function drawSheet({ name, rows, merges = [], hiddenRows = [], hiddenColumns = [], visibility = "visible", isProtected = false }: DrawnSheet): SheetGrid {
  const grid = new SheetGrid(name, visibility);
  grid.isProtected = isProtected;
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null) grid.put(r + 1, c + 1, { value: cell.v, formula: cell.f, format: cell.format });
      else grid.put(r + 1, c + 1, { value: cell });
    });
  });
  for (const text of merges) grid.merges.push({ sheet: name, ...areaOf(text) });
  for (const row of hiddenRows) grid.hiddenRows.add(row);
  for (const column of hiddenColumns) grid.hiddenColumns.add(column);
  return grid;
}

function areaOf(text: string): Omit<Area, "sheet"> {
  const area = parseArea(text);
  if (area === undefined) throw new Error(`not an area: ${text}`);
  return area;
}
