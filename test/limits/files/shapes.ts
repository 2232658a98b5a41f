import { largeZip, type LargePart } from "../support/large-zip";
import { type ExtremeFile, officeParts, officeWith, officeWithSheet, repeated, withSheets, withStrings, worksheet, textOf } from "./office-package";

const COLUMNS = Array.from({ length: 16_384 }, (_, index) => letters(index + 1));
const styledRow = COLUMNS.map((_) => '<c s="1"/>').join("");
const first = (parts: Record<string, LargePart>): string => textOf(parts, "xl/worksheets/sheet1.xml");
/** The office's own table, with more of it put in where it says. */
const intoTable = (mark: string, more: string): Record<string, LargePart> => {
  const parts = officeParts();
  return { ...parts, "xl/worksheets/sheet1.xml": first(parts).replace(mark, `${more}${mark}`) };
};

/** Sheets of shapes that no honest one has, or few. */
export const SHAPES: readonly ExtremeFile[] = [
  { name: "formats alone, 600 rows of 16,384", make: () => largeZip(officeWithSheet(repeated(`<row>${styledRow}</row>`, 600, undefined, { withCrc: true }))), ends: "result" },
  { name: "formats alone, 8,000 rows of 16,384", make: () => largeZip(officeWithSheet(repeated(`<row>${styledRow}</row>`, 8_000))), ends: /太大/ },
  { name: "formats alone, at XFD1048576", make: () => largeZip(officeWithSheet(worksheet('<sheetData><row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row></sheetData>'))), ends: "result" },
  { name: "a million rows with a format", make: () => largeZip(officeWithSheet(repeated('<row s="1" customFormat="1" ht="20"/>', 1_048_576, undefined, { withCrc: true }))), ends: "result" },
  { name: "a million hidden rows", make: () => largeZip(officeWithSheet(repeated('<row hidden="1"/>', 1_048_576, undefined, { withCrc: true }))), ends: "result" },
  { name: "one row too many", make: () => largeZip(officeWithSheet(repeated("<row/>", 1_048_577, undefined, { withCrc: true }))), ends: /行号/ },
  { name: "two million columns said to be hidden", make: () => largeZip(officeWithSheet(repeated('<col min="1" max="16384" hidden="1"/>', 2_000_000, ["<cols>", "</cols><sheetData/>"]))), ends: /列设置过多/ },
  { name: "16,384 times all columns hidden", make: () => largeZip(officeWithSheet(repeated('<col min="1" max="16384" hidden="1"/>', 16_384, ["<cols>", "</cols><sheetData/>"], { withCrc: true }))), ends: /列设置过多/ },
  { name: "columns up to 10 to the 300", make: () => largeZip(officeWithSheet(worksheet('<cols><col min="-1e300" max="1e300" hidden="1"/><col min="x" max="y" hidden="1"/></cols><sheetData/>'))), ends: "result" },
  { name: "two million merges", make: () => largeZip(officeWithSheet(repeated('<mergeCell ref="A1:B2"/>', 2_000_000, ["<sheetData/><mergeCells>", "</mergeCells>"]))), ends: /合并单元格过多/ },
  { name: "190,000 merges in a table", make: () => largeZip(intoTable("<printOptions", merges(190_000))), ends: "result" },
  { name: "a table with one cell in the last corner", make: () => largeZip(intoTable("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')), ends: "result" },
  { name: "a table with a far cell in each of 2,000 rows", make: () => largeZip(intoTable("</sheetData>", Array.from({ length: 2_000 }, (_, index) => `<row r="${index + 100}"><c r="XFD${index + 100}"><v>1</v></c></row>`).join(""))), ends: "result" },
  { name: "300 rows full to XFD in a table", make: () => largeZip(intoTable("</sheetData>", Array.from({ length: 300 }, () => `<row>${"<c><v>1</v></c>".repeat(16_384)}</row>`).join(""))), ends: "result" },
  { name: "nested a million deep in a sheet", make: () => largeZip(officeWithSheet(`<worksheet>${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}</worksheet>`)), ends: "result" },
  { name: "nested a million deep in the styles", make: () => largeZip(officeWith({ "xl/styles.xml": `${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}` })), ends: /太大|已损坏/ },
  { name: "nested a hundred thousand deep in the workbook", make: () => largeZip(officeWith({ "xl/workbook.xml": textOf(officeParts(), "xl/workbook.xml").replace("<workbookPr/>", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`) })), ends: "result" },
  { name: "an attribute of 3 MB", make: () => largeZip(officeWithSheet(worksheet(`<sheetData><row><c r="A1" x="${"a".repeat(3 << 20)}"><v>1</v></c></row></sheetData>`))), ends: "result" },
  { name: "an attribute of 30 MB", make: () => largeZip(officeWithSheet(worksheet(`<sheetData><row><c r="A1" x="${"a".repeat(30 << 20)}"><v>1</v></c></row></sheetData>`))), ends: /已损坏/ },
  { name: "a million attributes on a cell", make: () => largeZip(officeWithSheet(worksheet(`<sheetData><row><c ${Array.from({ length: 1_000_000 }, (_, index) => `a${index.toString(36)}=""`).join(" ")}><v>1</v></c></row></sheetData>`))), ends: /已损坏/ },
  { name: "300 sheets", make: () => largeZip(withSheets(Array.from({ length: 300 }, (_, index) => [`表${index}`, first(officeParts())] as const))), ends: "result" },
  { name: "a text that does not exist", make: () => largeZip(withStringCell("999999999")), ends: /文字不存在/ },
  { name: "a text numbered -1", make: () => largeZip(withStringCell("-1")), ends: /文字不存在/ },
  { name: "relations out of the package", make: () => largeZip(traversing()), ends: /缺少工作表|已损坏/ },
];

function merges(count: number): string {
  return `<mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="A${index + 20}:B${index + 20}"/>`).join("")}</mergeCells>`;
}

function withStringCell(index: string): Record<string, LargePart> {
  const parts = withStrings("<sst><si><t>a</t></si></sst>");
  return { ...parts, "xl/worksheets/sheet1.xml": first(parts).replace("</sheetData>", `<row r="99"><c r="A99" t="s"><v>${index}</v></c></row></sheetData>`) };
}

function traversing(): Record<string, LargePart> {
  const parts = officeParts();
  return { ...parts, "xl/_rels/workbook.xml.rels": textOf(parts, "xl/_rels/workbook.xml.rels").replace("worksheets/sheet1.xml", "../../../../../../etc/passwd") };
}

function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}
