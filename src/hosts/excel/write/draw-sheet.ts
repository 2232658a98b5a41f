import type { CellStyle, PlannedCell, PlannedSheet } from "../../../core/forms";
import { areaName } from "../../../core/workbook";
import type { Piece } from "./pieces";
import { styleRectangles, type StyleRectangle } from "./style-rectangles";

/** Points a column of one character takes. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_PER_MM = 72 / 25.4;
const HEADER_MARGIN = 21.6;

/** Bytes of a small request for one thing: its path and its action. */
const ONE_REQUEST = 300;
const BLOCK_CELLS = 3_000;

/** All that makes one of our sheets, in the order it must be done: formats before contents, so that nothing is taken for something else. */
export function drawSheet(sheet: Excel.Worksheet, planned: PlannedSheet): readonly Piece[] {
  return [
    ...contentPieces(sheet, planned),
    ...planned.merges.map((area) => small(1, () => { sheet.getRange(areaName(area)).merge(false); })),
    ...styleRectangles(planned.cells).map((rectangle) => small(16, () => applyStyle(rangeOf(sheet, rectangle).format, rectangle))),
    ...sizes(planned.widths.entries(), (index, width) => { sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER; }),
    ...sizes(planned.heights, (row, height) => { sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height; }),
    small(12, () => setUpPrint(sheet.pageLayout, planned)),
    ...(planned.frozenRows === undefined ? [] : [small(1, () => sheet.freezePanes.freezeRows(planned.frozenRows))]),
  ];
}

const small = (requests: number, queue: () => void): Piece => ({ bytes: requests * ONE_REQUEST, queue });

const sizes = (lines: Iterable<readonly [number, number]>, set: (line: number, size: number) => void): Piece[] => [...lines].map(([line, size]) => small(2, () => set(line, size)));

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Omit<StyleRectangle, "style">): Excel.Range => sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/** A rectangle of a sheet with what goes into it; rows and columns count from 1. */
interface Contents {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly contents: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Rows of a planned sheet in blocks, from column A to its last column. */
export function contentBlocks({ cells }: PlannedSheet): readonly Contents[] {
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, right)));
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const blocks: Contents[] = [];
  for (let top = 1; top <= bottom; top += rows) blocks.push(contentsOf(byRow, { top, bottom: Math.min(bottom, top + rows - 1), right }));
  return blocks;
}

function contentsOf(byRow: ReadonlyMap<number, readonly PlannedCell[]>, place: Pick<Contents, "top" | "bottom" | "right">): Contents {
  const lines = Array.from({ length: place.bottom - place.top + 1 }, (_, offset) => {
    const contents = Array<string | number>(place.right).fill("");
    const formats = Array<string>(place.right).fill("General");
    for (const { column, content, style } of byRow.get(place.top + offset) ?? []) {
      contents[column - 1] = written(content, style.format);
      formats[column - 1] = style.format;
    }
    return { contents, formats };
  });
  return { ...place, contents: lines.map(({ contents }) => contents), formats: lines.map(({ formats }) => formats) };
}

function contentPieces(sheet: Excel.Worksheet, planned: PlannedSheet): readonly Piece[] {
  return contentBlocks(planned).map(({ top, bottom, right, contents, formats }) => ({
    bytes: ONE_REQUEST * 3 + 3 * JSON.stringify(contents).length + JSON.stringify(formats).length,
    queue: () => {
      const range = rangeOf(sheet, { top, left: 1, bottom, right });
      range.numberFormat = formats.map((line) => [...line]);
      range.formulas = contents.map((line) => [...line]);
    },
  }));
}

/**
 * What is handed to Excel for a cell. Every text gets the apostrophe that makes it text: what Excel would take for a number, a date
 * or a formula depends on its language and settings. A cell of format `@` takes everything as text, an apostrophe too.
 */
function written(content: PlannedCell["content"], format: string): string | number {
  switch (content.kind) {
    case "text":
      return content.text === "" || format === "@" ? content.text : `'${content.text}`;
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`;
    case "empty":
      return "";
  }
}

function applyStyle(format: Excel.RangeFormat, { style, top, bottom, left, right }: StyleRectangle): void {
  const { font, fill, align } = style;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = font.bold;
  if (font.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  format.horizontalAlignment = align.horizontal === "left" ? "Left" : align.horizontal === "right" ? "Right" : "Center";
  format.verticalAlignment = align.vertical === "top" ? "Top" : "Center";
  format.wrapText = align.wrap;
  if (align.indent !== undefined) format.indentLevel = align.indent;
  for (const edge of edgesOf(style, bottom > top, right > left)) format.borders.getItem(edge).style = "Continuous";
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

function edgesOf({ bordered, openSides = [] }: CellStyle, hasRows: boolean, hasColumns: boolean): readonly Edge[] {
  if (!bordered) return [];
  return [
    ...(openSides.includes("top") ? [] : (["EdgeTop"] as const)), ...(openSides.includes("bottom") ? [] : (["EdgeBottom"] as const)), "EdgeLeft", "EdgeRight",
    ...(hasColumns ? (["InsideVertical"] as const) : []), ...(hasRows ? (["InsideHorizontal"] as const) : []),
  ];
}

/** A4, one page wide, as many pages long as it takes. */
function setUpPrint(layout: Excel.PageLayout, { print }: PlannedSheet): void {
  layout.setPrintArea(areaName(print.area));
  if (print.titleRows !== undefined) layout.setPrintTitleRows(`$${String(print.titleRows.first)}:$${String(print.titleRows.last)}`);
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.topMargin = print.margins.top * POINTS_PER_MM;
  layout.bottomMargin = print.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = print.margins.left * POINTS_PER_MM;
  layout.rightMargin = print.margins.right * POINTS_PER_MM;
  layout.headerMargin = HEADER_MARGIN;
  layout.footerMargin = HEADER_MARGIN;
}
