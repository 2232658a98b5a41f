import { Zip, ZipDeflate, ZipPassThrough, strToU8 } from "fflate";
import { oneSheetParts, relationships } from "./make-package";
import type { Parts } from "./make-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a workbook with what offices have in theirs: chart, macro, printer settings, calculation chain, a part nobody knows. */
export function richParts(): Parts {
  return oneSheetParts(`<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>`, {
    "xl/workbook.xml":
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews>` +
      `<sheets><sheet name="表" sheetId="3" r:id="rId1"/><sheet name="图 1" sheetId="9" r:id="rId8"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId8", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "styles", "/xl/styles.xml"],
      ["rId4", "calcChain", "calcChain.xml"],
      ["rId5", "vbaProject", "vbaProject.bin"],
      ["rId6", "customXml", "../customXml/item1.xml"],
    ),
    "xl/chartsheets/sheet1.xml": `<chartsheet/>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId2", "drawing", "../drawings/drawing1.xml"]),
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
    "xl/drawings/drawing1.xml": "<xdr:wsDr/>",
    "xl/charts/chart1.xml": "<c:chartSpace>图表</c:chartSpace>",
    "xl/vbaProject.bin": Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251),
    "xl/calcChain.xml": `<calcChain><c r="A1" i="3"/></calcChain>`,
    "customXml/item1.xml": "<other/>",
    "future/unknown.dat": "不认识的部分",
  });
}

/** The parts as a streaming program zips them: sizes after the data, some entries stored, folders listed. */
export function streamedZip(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, part] of [["xl/", ""] as const, ...Object.entries(parts)]) {
    const file = name.endsWith(".bin") || name.endsWith("/") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    file.mtime = new Date(2020, 1, 2);
    zip.add(file);
    file.push(typeof part === "string" ? strToU8(part) : part, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
