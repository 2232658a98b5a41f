import { strToU8, zipSync } from "fflate";
import type { ProblemCode } from "../../../src/jobs/ports";
import { openXlsx, writeXlsx } from "../../../src/hosts/xlsx";
import { LIMITS } from "../../../src/hosts/xlsx/limits";
import type { Limits } from "../../../src/hosts/xlsx/limits";
import { oneSheet, oneSheetParts, opened, relationships, zipParts } from "../../support/xlsx/make-package";

const GOOD = oneSheet(`<sheetData>${`<row><c t="str"><v>合计</v></c></row>`.repeat(500)}</sheetData>`);

function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): ProblemCode | "read" {
  const result = openXlsx(bytes, "x.xlsx", { ...LIMITS, ...limits });
  if (!result.ok) for (const sentence of [result.problem.what, result.problem.advice]) expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
  return result.ok ? "read" : result.problem.code;
}

const wide = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0), ...wide(stream)]);
const withSheet = (xml: string): Uint8Array => oneSheet("", { "xl/worksheets/sheet1.xml": xml });

/** A copy of the good package with the bytes after each signature changed. */
function changed(signature: readonly number[], change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = GOOD.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) if (signature.every((value, index) => bytes[at + index] === value)) change(view, at);
  return bytes;
}
const RECORD = [0x50, 0x4b, 1, 2];

describe("files that are no workbook", () => {
  test.each<[string, Uint8Array, ProblemCode]>([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["CSV", strToU8("科目,金额\n301,12\n"), "not-a-workbook"],
    ["a web page called .xls", strToU8("<html><table><tr><td>1"), "not-a-workbook"],
    ["PDF", strToU8("%PDF-1.7"), "not-a-workbook"],
    ["an encrypted workbook", ole("EncryptedPackage"), "encrypted"],
    ["an old workbook", ole("Workbook"), "old-format"],
    ["an old Word document", ole("WordDocument"), "not-a-workbook"],
    ["an archive of other files", zipParts({ "a.txt": "x" }), "not-a-workbook"],
    ["a Word document", zipParts({ "_rels/.rels": relationships(["a", "officeDocument", "word/document.xml"]), "word/document.xml": "<w:document/>" }), "not-a-workbook"],
    ["a binary workbook", zipParts({ "_rels/.rels": relationships(["a", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }), "old-format"],
  ])("%s", (_, bytes, code) => expect(refusal(bytes)).toBe(code));
});

describe("damaged files", () => {
  test("a package cut off anywhere is damaged, never half read", () => {
    for (let length = 5; length < GOOD.length; length += 97) expect(refusal(GOOD.slice(0, length))).toBe("damaged");
  });

  test("one wrong byte anywhere ends in a result or a problem, never in an exception or another value", () => {
    for (let at = 4; at < GOOD.length; at += 3) {
      const bytes = GOOD.slice();
      bytes[at] = bytes[at]! ^ 0x55;
      const result = openXlsx(bytes, "x.xlsx");
      if (result.ok) expect(result.value.sheets[0]?.value(500, 1)).toBe("合计");
    }
  });

  test.each<[string, Uint8Array]>([
    ["an entry that lies about its length", changed(RECORD, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true))],
    ["an entry longer than it says", changed(RECORD, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) - 1, true))],
    ["an entry with another CRC", changed(RECORD, (view, at) => view.setUint32(at + 16, 1, true))],
    ["an unknown compression", changed(RECORD, (view, at) => view.setUint16(at + 10, 99, true))],
    ["entries that overlap", changed(RECORD, (view, at) => view.setUint32(at + 20, view.getUint32(at + 20, true) + 40, true))],
    ["two entries of one name", zipParts({ ...oneSheetParts("<sheetData/>"), "XL/Workbook.xml": "<workbook/>" })],
    ["a sheet with a DOCTYPE", withSheet(`<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>`)],
    ["a sheet with an unknown entity", withSheet(`<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>`)],
    ["a sheet that ends too early", withSheet(`<worksheet><sheetData><row><c><v>1</v></c>`)],
    ["an empty sheet part", withSheet("")],
    ["a sheet that is no UTF-8", oneSheet("", { "xl/worksheets/sheet1.xml": Uint8Array.from([60, 97, 62, 0xb7, 0xd6, 60, 47, 97, 62]) })],
    ["a string that does not exist", oneSheet(`<sheetData><row><c t="s"><v>3</v></c></row></sheetData>`)],
    ["a cell off the sheet", oneSheet(`<sheetData><row><c r="XFE1"><v>3</v></c></row></sheetData>`)],
    ["a quotation mark in the name of a tag", oneSheet("", { "xl/_rels/workbook.xml.rels": `<Relationships><Relationship"x Id="rId1" Type="worksheet">" Target="worksheets/sheet1.xml"/></Relationships>` })],
    ["a closing tag whose name is no UTF-8", oneSheet("", { "xl/worksheets/sheet1.xml": Uint8Array.from([60, 97, 62, 60, 47, 0xff, 0xfe, 0xff, 0xff, 62]) })],
    ["more rows than a sheet has, all of one number", withSheet(`<worksheet><sheetData>${'<row r="7"/>'.repeat(1_048_577)}</sheetData></worksheet>`)],
    ["a sheet without a part", oneSheet("", { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/none.xml"]) })],
  ])("%s", (_, bytes) => expect(refusal(bytes)).toBe("damaged"));
});

describe("bounds", () => {
  test("a well-compressed honest sheet is read; ratio alone refuses nothing", () => {
    const bytes = oneSheet(`<sheetData>${`<row><c><v>0</v></c></row>`.repeat(200_000)}</sheetData>`);
    expect(bytes.length).toBeLessThan(40_000);
    expect(refusal(bytes)).toBe("read");
  });

  test.each<[string, Uint8Array, Partial<Limits>]>([
    ["entries", GOOD, { entries: 3 }],
    ["cells", GOOD, { cells: 499 }],
    ["elements", oneSheet(`<sheetData/>${"<a/>".repeat(4)}`), { elements: 5 }],
    ["bytes of a sheet", GOOD, { streamBytes: 1000 }],
    ["bytes of another part", GOOD, { partBytes: 100 }],
    ["bytes of all", GOOD, { totalBytes: 2000 }],
    ["bytes of the file", GOOD, { fileBytes: 100 }],
    ["merges", oneSheet(`<mergeCells>${`<mergeCell ref="A1:B2"/>`.repeat(4)}</mergeCells>`), { merges: 3 }],
    ["shared strings", oneSheet("", { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(4)}</sst>` }), { sharedTexts: 3 }],
    [
      "formulas grown from shared ones",
      oneSheet(`<sheetData><row><c><f t="shared" si="0">${"A1+".repeat(100)}1</f></c>${`<c><f t="shared" si="0"/></c>`.repeat(10)}</row></sheetData>`),
      { formulaCharacters: 2000 },
    ],
  ])("too many or too large: %s", (_, bytes, limits) => expect(refusal(bytes, limits)).toBe("too-large"));

  test("columns hidden over and over are too many, though each run is allowed", () => {
    const hidden = (times: number): ProblemCode | "read" => refusal(oneSheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(times)}</cols><sheetData/>`));
    expect([hidden(4), hidden(5)]).toEqual(["read", "too-large"]);
  });

  test("a gigabyte of zeros under an honest name stops at once, and under a false length while inflating", () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    const honest = zipSync({ ...Object.fromEntries(Object.entries(oneSheetParts("")).map(([name, part]) => [name, strToU8(String(part))])), "xl/styles.xml": zeros });
    expect(refusal(honest)).toBe("too-large");
    const view = new DataView(honest.buffer);
    for (let at = 0; at < honest.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length) view.setUint32(at + 24, 1000, true);
    }
    expect(refusal(honest)).toBe("damaged");
  });
});

test("the writer refuses the same files, with a problem", () => {
  const plan = { fingerprint: "x", removes: [], sheets: [], memory: "" };
  for (const bytes of [new Uint8Array(), strToU8("a,b"), GOOD.slice(0, 900), ole("Workbook")]) expect(writeXlsx(bytes, plan).ok).toBe(false);
  expect(opened(GOOD).sheets[0]!.lastRow).toBe(500);
});
