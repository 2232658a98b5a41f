import { parseArea } from "../../../src/core/workbook";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import { createXlsx } from "./create-xlsx";
import { type DrawnCell as PlainCell, plainSheet } from "./plain-sheet";

/** Drawn sheets as the bytes of an `.xlsx`, with their merges and hidden rows, columns and sheets. */
export function createDrawn(sheets: readonly DrawnSheet[]): Uint8Array {
  const planned = sheets.map(({ name, rows, merges = [] }) => plainSheet(name, rows.map((row) => row.map(plainCell)), { merges: merges.map((text) => parseArea(text)!) }));
  const hidden = sheets.map(({ name, hiddenRows = [], hiddenColumns = [], visibility = "visible" }) => [name, { hiddenRows, hiddenColumns, visibility }] as const);
  return createXlsx(planned, { sheets: Object.fromEntries(hidden) });
}

function plainCell(cell: DrawnCell): PlainCell {
  if (typeof cell === "boolean") return String(cell);
  if (cell === null || typeof cell !== "object") return cell;
  const { f, v, format = "General" } = cell;
  if (f !== undefined) return { formula: f, cached: typeof v === "number" ? v : String(v) };
  return typeof v === "number" ? { value: v, format } : plainCell(v);
}
