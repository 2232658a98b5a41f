import { areaName, cellName } from "../../../src/core/workbook";
import { encodeEscapes, encodeXml } from "../../../src/hosts/xlsx/xml/xml-text";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { StyleTable } from "./save-styles";
import { widthInCharacters } from "./units";

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** XML of a worksheet, its elements in the order the format asks for. */
export function sheetXml(sheet: Sheet, styles: StyleTable): string {
  const { zoom } = sheet.page;
  const isFit = zoom.scale === undefined;
  return [
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="${isFit ? 1 : 0}"/></sheetPr>`,
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="14.25"/>`,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.isProtected ? `<sheetProtection sheet="1"/>` : "",
    sheet.merges.length === 0 ? "" : `<mergeCells>${sheet.merges.map((box) => `<mergeCell ref="${areaName(box)}"/>`).join("")}</mergeCells>`,
    pageXml(sheet),
    `</worksheet>`,
  ].join("");
}

function viewXml({ frozen: { rows, columns }, showGridlines }: Sheet): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = split === "" ? "" : `<pane${split} topLeftCell="${cellName({ row: rows + 1, column: columns + 1 })}" state="frozen"/>`;
  return `<sheetViews><sheetView${showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths, hiddenColumns }: Sheet): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  if (columns.length === 0) return "";
  const written = columns.map((column) => {
    const width = columnWidths.get(column);
    const size = width === undefined ? "" : ` width="${widthInCharacters(width)}" customWidth="1"`;
    return `<col min="${column}" max="${column}"${size}${hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return `<cols>${written.join("")}</cols>`;
}

function rowsXml(sheet: Sheet, styles: StyleTable): string {
  const rows = new Map<number, string[]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) rows.set(row, []);
  for (const { row, column, cell } of sheet.stored()) {
    const cells = rows.get(row) ?? [];
    cells.push(cellXml(cellName({ row, column }), cell, styles));
    rows.set(row, cells);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([row, cells]) => {
    const height = sheet.rowHeights.get(row);
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${row}"${size}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  }).join("");
}

function cellXml(name: string, cell: Cell, styles: StyleTable): string {
  const { value, formula, isError } = cell;
  const head = `<c r="${name}" s="${styles.numberOf(cell)}"`;
  const text = formula === undefined ? "" : `<f>${encodeXml(formula)}</f>`;
  if (value === "" && formula === undefined) return `${head}/>`;
  if (isError === true) return `${head} t="e">${text}<v>${encodeXml(String(value))}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${text}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${head}>${text}<v>${value}</v></c>`;
  const written = encodeXml(encodeEscapes(value));
  return formula === undefined ? `${head} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>` : `${head} t="str">${text}<v>${written}</v></c>`;
}

function pageXml({ page: { margins, orientation, paperSize, zoom } }: Sheet): string {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map((side) => `${side}="${margins[side] / 72}"`);
  const paper = paperSize === null ? "" : ` paperSize="${PAPERS[paperSize] ?? 9}"`;
  const fit = zoom.scale === undefined ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"` : ` scale="${zoom.scale}"`;
  return `<pageMargins ${sides.join(" ")}/><pageSetup${paper}${fit} orientation="${orientation.toLowerCase()}"/>`;
}
