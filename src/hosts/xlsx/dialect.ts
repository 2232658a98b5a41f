import type { XmlOutline } from "./xml/xml-outline";

/** The addresses that name things in a package: the transitional ones nearly every file uses, or the strict ones. */
export interface Dialect {
  readonly spreadsheet: string;
  readonly relationships: string;
  readonly customXml: string;
}

const TRANSITIONAL: Dialect = {
  spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};
const STRICT: Dialect = {
  spreadsheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** The dialect a workbook is written in. What we add is written in the same. */
export function dialectOf(workbook: XmlOutline): Dialect {
  return workbook.namespaces(workbook.root).get(workbook.root.prefix) === STRICT.spreadsheet ? STRICT : TRANSITIONAL;
}
