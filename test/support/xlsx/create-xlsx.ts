import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PlannedSheet } from "../../../src/core/forms/plan";
import type { DefinedName, Visibility } from "../../../src/core/workbook";
import { emptyWorkbook, openXlsx, writeXlsx } from "../../../src/hosts/xlsx";
import { XmlOutline } from "../../../src/hosts/xlsx/xml/xml-outline";
import { encodeXml } from "../../../src/hosts/xlsx/xml/xml-text";

export interface SheetExtras {
  /** Rows and columns hidden, counted from 1. A hidden row must hold a planned cell. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
}

export interface CreateOptions {
  /** By sheet name. */
  readonly sheets?: Readonly<Record<string, SheetExtras>>;
  readonly date1904?: boolean;
  readonly names?: readonly DefinedName[];
  readonly memory?: string;
}

/** A whole workbook made of planned sheets, by the same writer the program uses; what plans cannot say is set afterwards. */
export function createXlsx(sheets: readonly PlannedSheet[], options: CreateOptions = {}): Uint8Array {
  const empty = emptyWorkbook();
  const opened = openXlsx(empty, "empty.xlsx");
  if (!opened.ok) throw new Error(opened.problem.what);
  const written = writeXlsx(empty, { fingerprint: opened.value.fingerprint, removes: [], sheets, memory: options.memory ?? "" });
  if (!written.ok) throw new Error(written.problem.what);
  const isPlain = options.sheets === undefined && options.names === undefined && options.date1904 !== true;
  return isPlain ? written.value : addExtras(written.value, sheets, options);
}

function addExtras(bytes: Uint8Array, sheets: readonly PlannedSheet[], options: CreateOptions): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, change: (xml: XmlOutline) => void): void => {
    const xml = new XmlOutline(strFromU8(parts[part]!));
    change(xml);
    parts[part] = strToU8(xml.toString());
  };
  edit("xl/workbook.xml", (workbook) => addToWorkbook(workbook, sheets, options));
  sheets.forEach((sheet, index) => edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => hide(xml, sheet, options.sheets?.[sheet.name])));
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

function addToWorkbook(workbook: XmlOutline, sheets: readonly PlannedSheet[], options: CreateOptions): void {
  if (options.date1904 === true) workbook.setAttribute(workbook.child("workbookPr")!, "date1904", "1");
  for (const element of workbook.children("sheet", workbook.child("sheets"))) {
    const visibility = options.sheets?.[workbook.attribute(element, "name")!]?.visibility ?? "visible";
    if (visibility !== "visible") workbook.setAttribute(element, "state", visibility === "hidden" ? "hidden" : "veryHidden");
  }
  const names = (options.names ?? []).map(({ name, sheet, refersTo }) => {
    const local = sheet === undefined ? "" : ` localSheetId="${sheets.findIndex((candidate) => candidate.name === sheet)}"`;
    return `<definedName name="${encodeXml(name)}"${local}>${encodeXml(refersTo)}</definedName>`;
  });
  workbook.append(workbook.child("definedNames")!, names.join(""));
}

function hide(xml: XmlOutline, sheet: PlannedSheet, extras: SheetExtras | undefined): void {
  const rows = new Map(xml.children("row", xml.child("sheetData")).map((row) => [Number(xml.attribute(row, "r")), row]));
  for (const number of extras?.hiddenRows ?? []) {
    const row = rows.get(number);
    if (row === undefined) throw new Error(`row ${number} of ${sheet.name} holds no cell`);
    xml.setAttribute(row, "hidden", "1");
  }
  if (extras?.isProtected === true) xml.insertAfter(xml.child("sheetData")!, '<sheetProtection sheet="1" objects="1" scenarios="1"/>');
  const hidden = new Set(extras?.hiddenColumns);
  if (hidden.size === 0) return;
  const columns: string[] = [];
  for (let column = 1; column <= Math.max(sheet.widths.length, ...hidden); column++) {
    const width = sheet.widths[column - 1] ?? 9;
    columns.push(`<col min="${column}" max="${column}" width="${width}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ""}/>`);
  }
  const list = `<cols>${columns.join("")}</cols>`;
  const existing = xml.child("cols");
  if (existing === undefined) xml.insertAfter(xml.child("sheetFormatPr")!, list);
  else xml.replace(existing, list);
}
