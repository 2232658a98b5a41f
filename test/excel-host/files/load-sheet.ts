import { isCellError, parseCell, type Sheet as ReadSheet } from "../../../src/core/workbook";
import type { XmlElement, XmlOutline } from "../../../src/hosts/xlsx/xml/xml-outline";
import { type Look, PLAIN_LOOK } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { isTrue } from "./load-xlsx";
import { widthInPoints } from "./units";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
const PAPERS: Readonly<Record<string, string>> = { "1": "Letter", "5": "Legal", "8": "A3", "9": "A4", "11": "A5" };

/** Puts into the sheet what was read of it: contents from the project's own reader, the rest from the sheet's XML. */
export function loadSheet(sheet: Sheet, read: ReadSheet, xml: XmlOutline, looks: readonly Look[]): void {
  sheet.visibility = VISIBILITIES[read.visibility];
  sheet.merges = read.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of read.hiddenColumns) sheet.hiddenColumns.add(column);
  const protection = xml.child("sheetProtection");
  sheet.isProtected = protection !== undefined && isTrue(xml.attribute(protection, "sheet"));
  loadColumns(sheet, xml);
  loadCells(sheet, read, xml, looks);
  loadView(sheet, xml);
  loadPage(sheet, xml);
}

function loadCells(sheet: Sheet, read: ReadSheet, xml: XmlOutline, looks: readonly Look[]): void {
  let row = 0;
  for (const line of xml.children("row", xml.child("sheetData"))) {
    row = Number(xml.attribute(line, "r") ?? row + 1);
    const height = xml.attribute(line, "ht");
    if (height !== undefined && isTrue(xml.attribute(line, "customHeight"))) sheet.rowHeights.set(row, Number(height));
    let column = 0;
    for (const element of xml.children("c", line)) {
      column = parseCell(xml.attribute(element, "r") ?? "")?.column ?? column + 1;
      loadCell(sheet, read, { row, column, look: looks[Number(xml.attribute(element, "s") ?? 0)] ?? PLAIN_LOOK });
    }
  }
}

function loadCell(sheet: Sheet, read: ReadSheet, { row, column, look }: { readonly row: number; readonly column: number; readonly look: Look }): void {
  const value = read.value(row, column);
  const formula = read.formula(row, column);
  const content = value === null ? { value: "" } : isCellError(value) ? { value: value.error, isError: true } : { value };
  sheet.put(row, column, { ...content, ...(formula === undefined ? {} : { formula }), format: read.format(row, column), look });
}

function loadColumns(sheet: Sheet, xml: XmlOutline): void {
  for (const column of xml.children("col", xml.child("cols"))) {
    const width = xml.attribute(column, "width");
    const [from, to] = [Number(xml.attribute(column, "min")), Number(xml.attribute(column, "max"))];
    // A width for the rest of the sheet is its standard width, not that of 16,000 columns.
    if (width === undefined || to - from > 1000) continue;
    for (let number = from; number <= to; number++) sheet.columnWidths.set(number, widthInPoints(Number(width)));
  }
}

function loadView(sheet: Sheet, xml: XmlOutline): void {
  const [view] = xml.children("sheetView", xml.child("sheetViews"));
  const [pane] = view === undefined ? [] : xml.children("pane", view);
  if (view !== undefined) sheet.showGridlines = xml.attribute(view, "showGridLines") === undefined || isTrue(xml.attribute(view, "showGridLines"));
  if (pane !== undefined && xml.attribute(pane, "state") === "frozen") sheet.frozen = { rows: Number(xml.attribute(pane, "ySplit") ?? 0), columns: Number(xml.attribute(pane, "xSplit") ?? 0) };
}

function loadPage({ page }: Sheet, xml: XmlOutline): void {
  const number = (element: XmlElement, name: string): number | undefined => {
    const text = xml.attribute(element, name);
    return text === undefined ? undefined : Number(text);
  };
  const margins = xml.child("pageMargins");
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const inches = margins && number(margins, side);
    if (inches !== undefined) page.margins[side] = Math.round(inches * 72 * 1000) / 1000;
  }
  const setup = xml.child("pageSetup");
  if (setup === undefined) return;
  page.orientation = xml.attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPERS[xml.attribute(setup, "paperSize") ?? ""] ?? null;
  const properties = xml.child("sheetPr");
  const [fit] = properties === undefined ? [] : xml.children("pageSetUpPr", properties);
  const [wide, tall] = [number(setup, "fitToWidth") ?? 1, number(setup, "fitToHeight") ?? 1];
  page.zoom = fit !== undefined && isTrue(xml.attribute(fit, "fitToPage"))
    ? { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) }
    : { scale: number(setup, "scale") ?? 100 };
}
