import { strToU8, zipSync } from "fflate";
import { quoteSheet } from "../../../src/core/workbook";
import { encodeXml } from "../../../src/hosts/xlsx/xml/xml-text";
import type { Book } from "../model/book";
import { boxFormula } from "../model/boxes";
import { StyleTable } from "./save-styles";
import { sheetXml } from "./save-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STATES = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;

/** The workbook as an `.xlsx` file, written by another hand than the program's own writer. */
export function saveXlsx(book: Book): Uint8Array {
  const styles = new StyleTable();
  const sheets = book.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles)] as const);
  const custom = book.xmlParts.map(({ xml }, index) => [`customXml/item${index + 1}.xml`, xml] as const);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(sheets.map(([part]) => part)),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(([part], index) => [`rId${index + 1}`, "worksheet", `/${part}`] as const),
      ["styles", "styles", "/xl/styles.xml"],
      ...custom.map(([part], index) => [`custom${index + 1}`, "customXml", `/${part}`] as const),
    ]),
    ...Object.fromEntries([...sheets, ...custom]),
    "xl/styles.xml": styles.xml(MAIN),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

function contentTypes(sheets: readonly string[]): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${sheets.map((part) => override(part, "worksheet")).join("")}</Types>`
  );
}

function relations(lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, visibility }, index) => `<sheet name="${encodeXml(name)}" sheetId="${index + 1}"${STATES[visibility]} r:id="rId${index + 1}"/>`);
  const protection = book.isStructureProtected ? `<workbookProtection lockStructure="1"/>` : "";
  const active = Math.max(0, book.active === undefined ? 0 : book.sheets.indexOf(book.active));
  const names = definedNames(book);
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/>${protection}` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`
  );
}

function definedNames(book: Book): string {
  const written = (name: string, formula: string, more: string): string => `<definedName name="${encodeXml(name)}"${more}>${encodeXml(formula.replace(/^=/, ""))}</definedName>`;
  const hidden = (visible: boolean): string => (visible ? "" : ' hidden="1"');
  const local = book.sheets.flatMap((sheet, index) => {
    const { printArea, titleRows } = sheet.page;
    const at = ` localSheetId="${index}"`;
    return [
      ...sheet.names.map(({ name, formula, visible }) => written(name, formula, at + hidden(visible))),
      ...(printArea === undefined ? [] : [written("_xlnm.Print_Area", boxFormula(printArea, sheet), at)]),
      ...(titleRows === undefined ? [] : [written("_xlnm.Print_Titles", `${quoteSheet(sheet.name)}!$${titleRows.first}:$${titleRows.last}`, at)]),
    ];
  });
  return [...book.names.map(({ name, formula, visible }) => written(name, formula, hidden(visible))), ...local].join("");
}

