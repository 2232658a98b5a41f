import { largeZip, type LargePart } from "../support/large-zip";
import { type ExtremeFile, officeParts, officeWith, officeWithSheet, repeated, withStrings, worksheet, textOf } from "./office-package";

const MEGABYTE = 1 << 20;
const strings = (chunk: string, times: number, more: object = {}): LargePart => ({ head: "<sst>", chunk, times, tail: "</sst>", ...more });
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index === 0 ? "" : index};`.repeat(10)}">`).join("")}]>`;
const sheetCells = (cell: string, inRow: number): string => `<row>${cell.repeat(inRow)}</row>`;

/** Small files that would become large. */
export const BOMBS: readonly ExtremeFile[] = [
  { name: "1.2 MB that give 8 GB, in a sheet", make: () => largeZip(officeWithSheet(repeated(sheetCells("<c/>", 1000), 2_000_000))), ends: /解开后超过/ },
  { name: "the same, said to be 10 MB", make: () => largeZip(officeWithSheet(repeated(sheetCells("<c/>", 1000), 2_000_000, undefined, { statedSize: 10 * MEGABYTE }))), ends: /长度与目录不符/ },
  { name: "1 GB of white space in a sheet", make: () => largeZip(officeWithSheet(repeated(" ".repeat(1000), 1_000_000))), ends: /已损坏|太大/ },
  { name: "900 MB of rows with nothing in them", make: () => largeZip(officeWithSheet(repeated('<row r="7"/>', 75_000_000))), ends: /行号/ },
  { name: "twenty million numbers", make: () => largeZip(officeWithSheet(repeated(sheetCells("<c><v>1</v></c>", 100), 200_000))), ends: /单元格超过/ },
  { name: "400 MB of one text", make: () => largeZip(withStrings(strings("中文", 70_000_000))), ends: /已损坏|太大/ },
  { name: "20 million texts", make: () => largeZip(withStrings(strings("<si><t>a</t></si>", 20_000_000))), ends: /太大/ },
  { name: "500 MB of one text as long as a cell holds", make: () => largeZip(withStrings(strings(`<si><t>${"字".repeat(32_767)}</t></si>`, 5_000, { withCrc: true }))), ends: "result" },
  { name: "styles of 63 MB", make: () => largeZip(officeWith({ "xl/styles.xml": { head: "<styleSheet>", chunk: " ".repeat(1000), times: 63_000, tail: "</styleSheet>", withCrc: true } })), ends: /超过 24 MB/ },
  { name: "styles of 23 MB", make: () => largeZip(officeWith({ "xl/styles.xml": { head: "<styleSheet>", chunk: " ".repeat(1000), times: 23_000, tail: "</styleSheet>", withCrc: true } })), ends: "result" },
  { name: "styles of 70 MB", make: () => largeZip(officeWith({ "xl/styles.xml": { head: "<styleSheet>", chunk: "<xf/>", times: 14_000_000, tail: "</styleSheet>" } })), ends: /超过 \d+ MB/ },
  { name: "1 GB of tags nobody knows", make: () => largeZip(officeWithSheet(repeated('<a b="c">d</a>', 75_000_000))), ends: /内部标记超过/ },
  { name: "a million styles", make: () => largeZip(officeWith({ "xl/styles.xml": { head: "<styleSheet><cellXfs>", chunk: '<xf numFmtId="4"/>', times: 1_000_000, tail: "</cellXfs></styleSheet>", withCrc: true } })), ends: /太大/ },
  { name: "a million names", make: () => largeZip(officeWith({ "xl/workbook.xml": named(1_000_000) })), ends: /太大/ },
  { name: "1,500 parts", make: () => largeZip({ ...officeParts(), ...Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`xl/media/image${index}.png`, "x"])) }), ends: /超过 1000 个/ },
  { name: "sheets that come to more than 1 GB together", make: () => largeZip(officeWith(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`xl/worksheets/x${index}.xml`, repeated(" ".repeat(1000), 300_000)])))), ends: /超过 1 GB/ },
  { name: "a DOCTYPE in a sheet", make: () => largeZip(officeWithSheet(`<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">${worksheet("")}`)), ends: /文档类型声明/ },
  { name: "a billion laughs in a sheet", make: () => largeZip(officeWithSheet(`${ENTITIES}${worksheet('<sheetData><row><c t="str"><v>&a9;</v></c></row></sheetData>')}`)), ends: /文档类型声明/ },
  { name: "a billion laughs in the texts", make: () => largeZip(withStrings(`${ENTITIES}<sst><si><t>&a9;</t></si></sst>`)), ends: /文档类型声明/ },
  { name: "a billion laughs in the workbook", make: () => largeZip(officeWith({ "xl/workbook.xml": `${ENTITIES}${textOf(officeParts(), "xl/workbook.xml").replace(/^<\?xml[^>]*\?>/, "")}` })), ends: /文档类型声明/ },
  { name: "an entity nobody defined", make: () => largeZip(officeWithSheet(worksheet('<sheetData><row><c t="str"><v>&a;</v></c></row></sheetData>'))), ends: /已损坏/ },
];

function named(times: number): LargePart {
  const [head = "", tail = ""] = textOf(officeParts(), "xl/workbook.xml").split("</definedNames>");
  return { head, chunk: "<definedName name=\"a\">表!$A$1</definedName>", times, tail: `</definedNames>${tail}`, withCrc: true };
}
