import type { CellStyle, PlannedContent, PlannedSheet } from "../../../src/core/forms/plan";

/** What a drawn cell holds: nothing, a text, a number, or a formula with the value it has. */
export type DrawnCell = null | string | number | { readonly formula: string; readonly cached: number | string } | { readonly value: number; readonly format: string };

export const PLAIN_STYLE: CellStyle = {
  format: "General",
  font: { name: "宋体", size: 11, bold: false },
  bordered: false,
  align: { horizontal: "left", vertical: "center", wrap: false },
};

/** A sheet drawn as rows of cells, first row first, for tests that need a workbook and not its looks. */
export function plainSheet(name: string, rows: readonly (readonly DrawnCell[])[], more: Partial<PlannedSheet> = {}): PlannedSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name,
    cells: rows.flatMap((row, index) =>
      row.flatMap((cell, offset) => {
        if (cell === null) return [];
        const format = typeof cell === "object" && "format" in cell ? cell.format : "General";
        return [{ row: index + 1, column: offset + 1, content: contentOf(cell), style: { ...PLAIN_STYLE, format } }];
      }),
    ),
    merges: [],
    widths: [],
    heights: new Map(),
    print: { area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: width }, landscape: false, margins: { top: 20, right: 15, bottom: 20, left: 15 } },
    ...more,
  };
}

function contentOf(cell: Exclude<DrawnCell, null>): PlannedContent {
  if (typeof cell === "string") return { kind: "text", text: cell };
  if (typeof cell === "number") return { kind: "number", value: cell };
  return "formula" in cell ? { kind: "formula", formula: cell.formula, cached: cell.cached } : { kind: "number", value: cell.value };
}
