import type { CellStyle, HorizontalAlign, PlannedCell, PlannedContent, PlannedSheet } from "../../../src/core/forms/plan";
import { parseArea } from "../../../src/core/workbook";
import type { DrawnCell } from "../draw-workbook";
import type { Drawing, Look } from "./drawing";

type Zone = "title" | "caption" | "head" | "body" | "note";
const FORMS = "宋体";
const PROSE = "仿宋";
const ALIGNS: Readonly<Record<string, HorizontalAlign>> = { l: "left", c: "center", r: "right" };

function zoneOf(row: number, look: Look): Zone {
  if (row === look.titleRow) return "title";
  if (look.head !== undefined && row >= look.head[0] && row <= look.head[1]) return "head";
  if (look.body !== undefined && row >= look.body[0] && row <= look.body[1]) return "body";
  return row < (look.head?.[0] ?? look.body?.[0] ?? Infinity) && (look.head ?? look.body) !== undefined ? "caption" : "note";
}

function contentOf(cell: DrawnCell): PlannedContent {
  const { f, v } = typeof cell === "object" && cell !== null ? { f: cell.f, v: cell.v } : { f: undefined, v: cell };
  if (typeof v === "boolean") throw new Error("the sample holds no truth values");
  if (f !== undefined) return { kind: "formula", formula: f, cached: v ?? 0 };
  if (v === null) return { kind: "empty" };
  return typeof v === "number" ? { kind: "number", value: v } : { kind: "text", text: v };
}

const formatOf = (cell: DrawnCell): string => (typeof cell === "object" && cell !== null ? cell.format : undefined) ?? "General";

function alignOf(zone: Zone, content: PlannedContent, column: number, look: Look): HorizontalAlign {
  if (zone === "title" || zone === "head") return "center";
  if (zone === "note") return "left";
  if (zone === "caption") return column === 1 ? "left" : "right";
  const stated = ALIGNS[look.align.charAt(column - 1)] ?? "left";
  const isNumber = content.kind === "number" || content.kind === "formula";
  return stated === "left" && isNumber ? "right" : stated;
}

function styleOf(zone: Zone, cell: DrawnCell, row: number, column: number, look: Look): CellStyle {
  const isProse = look.head === undefined;
  const size = zone === "title" ? 18 : isProse ? 12 : 10;
  const isBold = zone === "title" || zone === "head" || (look.bold?.includes(row) ?? false) || (zone === "body" && isProse && column === 1);
  return {
    format: formatOf(cell),
    font: { name: isProse && zone !== "title" && !isBold ? PROSE : FORMS, size, bold: isBold },
    ...(zone === "head" ? { fill: "DDE6F0" } : {}),
    bordered: zone === "head" || zone === "body",
    align: { horizontal: alignOf(zone, contentOf(cell), column, look), vertical: "center", wrap: zone !== "caption" && zone !== "title" },
  };
}

/** Width of a text in characters of the sheet's default font: Chinese takes two. */
const visualWidth = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f || /[“”—]/.test(letter) ? 2 : 1), 0);

function heightOf(cells: readonly DrawnCell[], row: number, { sheet, look }: Drawing): number {
  const zone = zoneOf(row, look);
  if (zone === "title") return 34;
  if (zone === "caption") return 20;
  const scale = look.head === undefined ? 1.12 : 0.94;
  const lines = cells.map((cell, i) => {
    if (typeof cell !== "string") return 1;
    const merge = (sheet.merges ?? []).map(parseArea).find((area) => area?.top === row && area.left === i + 1);
    if (merge !== undefined && merge.bottom > row) return 1;
    const room = look.widths.slice(i, merge?.right ?? i + 1).reduce((sum, width) => sum + width, 0);
    return Math.ceil((visualWidth(cell) * scale) / Math.max(2, room - 0.5));
  });
  return Math.max(look.rowHeight ?? 19, Math.max(...lines, 1) * (look.head === undefined ? 17 : 13.5) + (look.rowHeight === undefined ? 6 : 2));
}

function cellsOf({ sheet, look }: Drawing): PlannedCell[] {
  return sheet.rows.flatMap((cells, r) =>
    look.widths.flatMap((_, c): PlannedCell[] => {
      const cell = cells[c] ?? null;
      const zone = zoneOf(r + 1, look);
      if (cell === null && zone !== "head" && zone !== "body") return [];
      return [{ row: r + 1, column: c + 1, content: contentOf(cell), style: styleOf(zone, cell, r + 1, c + 1, look) }];
    }),
  );
}

/** A sheet of the sample ready to be written: looks, widths, heights and print set-up. Hidden columns are not part of a plan. */
export function planDrawing(drawing: Drawing): PlannedSheet {
  const { sheet, look } = drawing;
  const hidden = sheet.hiddenColumns ?? [];
  const right = look.widths.length - hidden.length;
  return {
    name: sheet.name,
    cells: cellsOf(drawing),
    merges: (sheet.merges ?? []).map((text) => parseArea(text)!),
    widths: look.widths,
    heights: new Map(sheet.rows.map((cells, r) => [r + 1, heightOf(cells, r + 1, drawing)])),
    print: {
      area: { top: 1, left: 1, bottom: sheet.rows.length, right },
      landscape: look.landscape ?? false,
      ...(look.head === undefined ? {} : { titleRows: { first: look.head[0], last: look.head[1] } }),
      margins: { top: 20, right: 15, bottom: 18, left: 15 },
    },
    ...(look.head === undefined ? {} : { frozenRows: look.head[1] }),
  };
}
