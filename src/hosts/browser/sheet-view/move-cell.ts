import { rowPlace, type SheetLayout } from "./sheet-layout";

/** A cell of the sheet on show. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell, over hidden rows and columns; undefined for a key that moves nothing. */
export function moved(event: { readonly key: string; readonly ctrlKey: boolean }, { row, column }: GridPlace, layout: SheetLayout, page: number): GridPlace | undefined {
  const place = rowPlace(layout, row);
  const atPlace = (next: number): GridPlace => ({ row: layout.rows[Math.min(layout.rows.length - 1, Math.max(0, next))] ?? row, column });
  switch (event.key) {
    case "ArrowDown":
      return atPlace(place + 1);
    case "ArrowUp":
      return atPlace(place - 1);
    case "PageDown":
      return atPlace(place + page);
    case "PageUp":
      return atPlace(place - page);
    case "ArrowRight":
      return { row, column: visibleColumn(layout, column, 1) };
    case "ArrowLeft":
      return { row, column: visibleColumn(layout, column, -1) };
    case "Home":
      return { row: event.ctrlKey ? (layout.rows[0] ?? 1) : row, column: visibleColumn(layout, 0, 1) };
    case "End":
      return { row: event.ctrlKey ? (layout.rows.at(-1) ?? row) : row, column: visibleColumn(layout, layout.columns + 1, -1) };
    default:
      return undefined;
  }
}

function visibleColumn({ lefts, columns }: SheetLayout, from: number, step: 1 | -1): number {
  for (let column = from + step; column >= 1 && column <= columns; column += step) if ((lefts[column + 1] ?? 0) > (lefts[column] ?? 0)) return column;
  return Math.min(columns, Math.max(1, from));
}
