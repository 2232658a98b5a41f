import { oneSheetParts, relationships } from "./make-package";
import type { Parts } from "./make-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const bytes = (length: number, seed: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * seed + (index >> 3)) % 256);
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/vnd.${type}"/>`;
const ML = "openxmlformats-officedocument.spreadsheetml";

/**
 * Parts of a macro workbook with all that offices put into theirs: a chart with its styles and colours, a pivot table with its cache, pictures, notes
 * with their drawing, a threaded comment, a table, a slicer, links to another file, printer settings, signed macros, active controls, custom XML, thumbnails.
 */
export function ladenParts(): Parts {
  return {
    ...oneSheetParts(`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>[1]Sheet1!A1*2</f><v>2</v></c></row><row r="2"><c r="A2" s="1"/></row></sheetData><legacyDrawing r:id="rId2"/><extLst><ext uri="{A8765BA9}"/></extLst>`, {
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="1" uniqueCount="2"><si><t>合计</t></si><si><t>没人用</t></si></sst>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="9"/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
    }),
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      `${override("xl/workbook.xml", "ms-excel.sheet.macroEnabled.main+xml")}${override("xl/worksheets/sheet1.xml", `${ML}.worksheet+xml`)}${override("xl/pivotTables/pivotTable1.xml", `${ML}.pivotTable+xml`)}</Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "metadata/thumbnail", "docProps/thumbnail.png"], ["rId3", "custom-properties", "docProps/custom.xml"]),
    "docProps/thumbnail.png": bytes(2_000, 31),
    "docProps/custom.xml": `<Properties><property name="密级">内部</property></Properties>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="本工作簿"/><sheets><sheet name="表" sheetId="7" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences>` +
      `<definedNames><definedName name="总额">表!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"], ["rId3", "styles", "styles.xml"], ["rId4", "theme", "theme/theme1.xml"], ["rId5", "vbaProject", "vbaProject.bin"],
      ["rId6", "customXml", "../customXml/item1.xml"], ["rId7", "calcChain", "calcChain.xml"], ["rId8", "slicerCache", "slicerCaches/slicerCache1.xml"], ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId10", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"], ["rId11", "person", "persons/person.xml"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "comments", "../comments1.xml"], ["rId4", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ["rId5", "pivotTable", "../pivotTables/pivotTable1.xml"], ["rId6", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId7", "table", "../tables/table1.xml"], ["rId8", "control", "../activeX/activeX1.xml"],
    ),
    "xl/theme/theme1.xml": `<a:theme name="办公室"/>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="7"/></calcChain>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr><!-- 图 --></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]),
    "xl/drawings/vmlDrawing1.vml": `<xml><v:shape/>\r\n<br></xml>`, // no XML, as Excel writes it
    "xl/charts/chart1.xml": `<c:chartSpace>支出构成</c:chartSpace>`,
    "xl/charts/style1.xml": `<cs:chartStyle/>`,
    "xl/charts/colors1.xml": `<cs:colorStyle/>`,
    "xl/media/image1.png": bytes(9_000, 77),
    "xl/comments1.xml": `<comments><author>张会计</author></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments/>`,
    "xl/persons/person.xml": `<personList/>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition cacheId="1"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition/>`,
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords count="0"/>`,
    "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition/>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///D:\\上年.xlsx" TargetMode="External"/></Relationships>`,
    "xl/tables/table1.xml": `<table id="1" name="表1"/>`,
    "xl/activeX/activeX1.xml": `<ax:ocx/>`,
    "xl/activeX/activeX1.bin": bytes(600, 13),
    "xl/printerSettings/printerSettings1.bin": bytes(1_500, 5),
    "xl/vbaProject.bin": bytes(12_000, 41),
    "xl/vbaProjectSignature.bin": bytes(800, 17),
    "customXml/item1.xml": `<root xmlns="urn:bureau">台账</root>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem/>`,
    "xl/未知/部件.dat": bytes(300, 3),
    "[trash]/0000.dat": bytes(40, 1),
  };
}
