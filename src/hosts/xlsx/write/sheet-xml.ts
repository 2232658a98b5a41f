import type { CellStyle, PlannedCell, PlannedSheet, PrintSetup } from "../../../core/forms/plan";
import { areaName, cellName } from "../../../core/workbook";
import { encodeEscapes, encodeXml } from "../xml/xml-text";

const MILLIMETRES_PER_INCH = 25.4;
const HEADER_MARGIN = 0.3;
const A4 = 9;

/** XML of one of our sheets. `styleOf` gives the number under which the workbook's styles know a cell style. */
export function sheetXml(sheet: PlannedSheet, spreadsheet: string, styleOf: (style: CellStyle) => number): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheet}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet.frozenRows ?? 0),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(sheet.widths),
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>`,
    mergesXml(sheet),
    printXml(sheet.print),
    `</worksheet>`,
  ].join("");
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml(sheet: PlannedSheet, styleOf: (style: CellStyle) => number): string {
  const rows = new Map<number, PlannedCell[]>([...sheet.heights.keys()].map((row) => [row, []]));
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([row, cells]) => {
    const height = sheet.heights.get(row);
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const content = [...cells].sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styleOf(cell.style)));
    return `<row r="${row}"${size}>${content.join("")}</row>`;
  }).join("");
}

/**
 * Texts stand in the cell itself, so that the workbook's shared strings stay untouched. A formula carries its cached value and `ca`:
 * Excel then calculates ours when it opens the file. `fullCalcOnLoad` would calculate the user's sheets as well,
 * and a stale value that our figures were read from would change behind them.
 */
function cellXml(cell: PlannedCell, style: number): string {
  const { content } = cell;
  const head = `<c r="${cellName(cell)}" s="${style}"`;
  switch (content.kind) {
    case "empty":
      return `${head}/>`;
    case "text":
      if (content.text === "") return `${head}/>`;
      return `${head} t="inlineStr"><is><t xml:space="preserve">${stringXml(content.text)}</t></is></c>`;
    case "number":
      return `${head}><v>${numberText(content.value)}</v></c>`;
    case "formula": {
      const formula = `<f ca="1">${encodeXml(content.formula)}</f>`;
      return typeof content.cached === "number"
        ? `${head}>${formula}<v>${numberText(content.cached)}</v></c>`
        : `${head} t="str">${formula}<v>${stringXml(content.cached)}</v></c>`;
    }
  }
}

const stringXml = (text: string): string => encodeXml(encodeEscapes(text));
const numberText = (value: number): string => String(value === 0 ? 0 : value);

function mergesXml(sheet: PlannedSheet): string {
  if (sheet.merges.length === 0) return "";
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

/** A4, one page wide, as many pages long as it takes. */
function printXml(print: PrintSetup): string {
  const { top, right, bottom, left } = print.margins;
  const inches = (millimetres: number): string => String(Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000);
  const orientation = print.landscape ? "landscape" : "portrait";
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
    ` header="${HEADER_MARGIN}" footer="${HEADER_MARGIN}"/>` +
    `<pageSetup paperSize="${A4}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`
  );
}
