import fc from "fast-check";
import { machineZip } from "../../../src/cli/machine-zip";
import type { Sheet } from "../../../src/core/workbook";
import { openXlsx, xlsxHost } from "../../../src/hosts/xlsx";
import { ByteText } from "../../../src/hosts/xlsx/xml/byte-text";
import { expectUtf8 } from "../../../src/hosts/xlsx/xml/utf8";
import { oneSheet, opened } from "../../support/xlsx/make-package";

/** All that a sheet says, cell by cell. */
function contents(sheet: Sheet): unknown[] {
  const cells: unknown[] = [sheet.lastRow, sheet.lastColumn, [...sheet.hiddenRows]];
  for (let row = 1; row <= Math.min(sheet.lastRow, 40); row++) {
    for (let column = 1; column <= Math.min(sheet.lastColumn, 30); column++) cells.push([sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)]);
  }
  return cells;
}

const STYLES = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs></styleSheet>`;
const SHARED = `<sst><si><t>支出</t></si><si/><si><r><t>三</t></r><r><t>公</t></r></si><si><t xml:space="preserve"> _x0041_ </t></si></sst>`;

const text = fc.oneof(fc.constantFrom("支出", "a_b", "_x0041_", "😀", "a&amp;b", "&lt;", " 前后 ", "一\r\n二", "0", "-"), fc.string({ unit: fc.constantFrom("支", "x", "_", " ", "1", "é") , maxLength: 30 }));
const content = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ type: "", inside: `<v>${number}</v>` })),
  fc.constantFrom("12", "-0", "007", "1.50", "1.", ".5", "-", "1e3", "12345678901234567890", "0.1234567890123456", " 7 ", "12,5", "0x1F", "99999999.99").map((number) => ({ type: "", inside: `<v>${number}</v>` })),
  fc.integer({ min: 0, max: 3 }).map((index) => ({ type: ` t="s"`, inside: `<v>${index}</v>` })),
  text.map((string) => ({ type: ` t="inlineStr"`, inside: `<is><t>${string}</t></is>` })),
  text.map((string) => ({ type: ` t="inlineStr"`, inside: `<is><t xml:space="preserve">${string}</t></is>` })),
  text.map((string) => ({ type: ` t="str"`, inside: `<f>A1&amp;"x"</f><v>${string}</v>` })),
  fc.constantFrom({ type: ` t="b"`, inside: "<v>1</v>" }, { type: ` t="e"`, inside: "<v>#REF!</v>" }, { type: "", inside: "" }, { type: ` t="n"`, inside: "<v>3</v>" }),
);
const cell = fc.record({ content, style: fc.constantFrom("", ` s="1"`, ` s="2"`), skipped: fc.constantFrom(0, 0, 0, 2), isPlaced: fc.constantFrom(true, true, true, false) });
const SAID_OF_A_ROW = ["", ` spans="1:8"`, ` spans="1:8" x14ac:dyDescent="0.25"`, ` ht="0"`, ` spans="1:8" hidden="1"`, ` customHeight="1" ht="12.8"`, ` spans='1:8' hidden='true'`, ` s="1" note="a>b"`, ` note="支出"`];
const row = fc.record({ cells: fc.array(cell, { maxLength: 8 }), said: fc.constantFrom(...SAID_OF_A_ROW), left: fc.constantFrom(0, 0, 0, 1), between: fc.constantFrom("", "", "", "\n", "<!-- -->") });
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** The same rows twice: as programs write them, and with a space in every tag, which only the scanner follows. */
function drawn(lines: readonly Row[]): [string, string] {
  let number = 0;
  const xml = lines.map((line) => {
    number += 1 + line.left;
    let column = 0;
    const cells = line.cells.map(({ content: { type, inside }, style, skipped, isPlaced }) => {
      column += isPlaced ? 1 + skipped : 1;
      const place = isPlaced ? ` r="${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column - 1)}${number}"` : "";
      return `<c${place}${style}${type}>${inside}</c>`;
    });
    return cells.length === 0 && line.left === 1 ? `<row r="${number}"${line.said}/>${line.between}` : `<row r="${number}"${line.said}>${cells.join("")}</row>${line.between}`;
  }).join("");
  return [`<sheetData>${xml}</sheetData>`, `<sheetData>${xml.replaceAll(/<(c|row)(?=[ >])/g, "<$1 ")}</sheetData>`];
}

describe("one workbook gives one content", () => {
  test("whether a cell and the next row are taken at one go or piece by piece through all of XML", () => {
    fc.assert(fc.property(rows, (lines) => {
      const [quick, slow] = drawn(lines).map((xml) => opened(oneSheet(xml, { "xl/styles.xml": STYLES, "xl/sharedStrings.xml": SHARED })).sheets[0]!);
      expect(contents(quick!)).toEqual(contents(slow!));
    }), { numRuns: 500 });
  });

  test("whether a shared text is taken at one go or piece by piece", () => {
    const item = fc.oneof(text.map((string) => `<t>${string}</t>`), text.map((string) => `<t xml:space="preserve">${string}</t>`), text.map((string) => `<r><t>${string}</t></r><r><t>尾</t></r>`), fc.constantFrom("", "<t/>", "<t>一</t><phoneticPr fontId=\"1\"/>", "<t>一<!-- -->二</t>"));
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
      const cells = `<sheetData><row r="1">${items.map((_, index) => `<c r="${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(index)}1" t="s"><v>${index}</v></c>`).join("")}</row></sheetData>`;
      const [quick, slow] = ["<si>", "<si >"].map((start) => opened(oneSheet(cells, { "xl/sharedStrings.xml": `<sst>${items.map((inside) => `${start}${inside}</si>`).join("")}</sst>` })).sheets[0]!);
      expect(contents(quick!)).toEqual(contents(slow!));
    }), { numRuns: 300 });
  });

  test("whether what stands beside rows and texts is damaged", () => {
    const refuses = (rows: string, strings = "<sst/>"): boolean => !openXlsx(oneSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c>${rows}</sheetData>`, { "xl/sharedStrings.xml": strings }), "x.xlsx").ok;
    for (const said of [` spans'="1:8"`, ` /x="1"`, ` spans=1:8`, ` spans="1:8`, ` s"="1"`]) expect([said, refuses(`</row><row r="2"${said}></row>`)]).toEqual([said, true]);
    expect(refuses(`xc r="B1"><v>2</v></c></row>`)).toBe(true);
    expect(["0", "1048577"].map((row) => refuses(`</row><row r="${row}"></row>`))).toEqual([true, true]);
    expect(["<sst></sst><si><t>合计</t></si>", "<sst><si><t>合计</t></si>", "<sst></si><si><t>合计</t></si>", "<sst><si><t>合计</t></si></sst></sst>"].map((strings) => refuses("</row>", strings))).toEqual([true, true, true, true]);
    const mismatched = `<worksheet><sheetData><row r="1"></x></x></row><row r="2"></worksheet>`;
    expect(openXlsx(oneSheet("", { "xl/worksheets/sheet1.xml": mismatched }), "x.xlsx").ok).toBe(false);
    expect(refuses(`</row><row r="2" spans="1:8"></row>`, "<sst><si><t>合计</t></si></sst>")).toBe(false);
  });

  test("whether the last code of a text is asked for before the text is made or after", () => {
    const sheet = fc.array(fc.oneof(text.filter((string) => !/[&<_]/.test(string)), fc.string({ unit: fc.constantFrom("支", "é", "😀", "7", "額"), minLength: 1 })), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(sheet, (strings) => {
      const cells = strings.map((string, index) => `<c r="A${index + 1}" t="inlineStr"><is><t xml:space="preserve">${string}</t></is></c>`);
      const [read] = opened(oneSheet(`<sheetData>${cells.map((xml, index) => `<row r="${index + 1}">${xml}</row>`).join("")}</sheetData>`)).sheets;
      const codes = (): number[] => strings.map((_, index) => read!.lastCode!(index + 1, 1));
      const before = codes();
      const texts = strings.map((_, index) => read!.value(index + 1, 1));
      expect(before).toEqual(texts.map((made) => (typeof made === "string" ? made.charCodeAt(made.length - 1) : Number.NaN)));
      expect(codes()).toEqual(before);
    }));
  });

  test("whether the machine inflates it or we do, to the last cell and the last damage", async () => {
    const lines = Array.from({ length: 9_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7_919) % 9_973}.25</v></c><c r="C${row + 1}" t="inlineStr"><is><t>支出第${row}笔😀</t></is></c></row>`);
    const bytes = oneSheet(`<sheetData>${lines.join("")}</sheetData>`);
    const read = await xlsxHost(bytes, "表.xlsx", machineZip).read();
    const sheet = read.ok ? read.value.sheets[0]! : undefined;
    expect([sheet?.lastRow, sheet?.lastColumn, sheet?.value(9_000, 1), sheet?.value(9_000, 2), sheet?.value(8_999, 3)]).toEqual([9_000, 3, 5_996.25, null, "支出第8998笔😀"]);
    for (let at = 60; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const broken = bytes.slice();
      broken[at] = broken[at]! ^ 0x41;
      const [ours, machines] = [openXlsx(broken, "x.xlsx"), await xlsxHost(broken, "x.xlsx", machineZip).read()];
      expect([at, machines.ok]).toEqual([at, ours.ok]);
      if (!ours.ok && !machines.ok) expect(machines.problem.code).toBe(ours.problem.code);
    }
  });

  test("in whatever order its cells stand: the last word on a cell holds, and rows and columns are found", () => {
    const cellXml = (place: string, value: number): string => `<c r="${place}"><v>${value}</v></c>`;
    const [sheet] = opened(oneSheet(
      `<sheetData><row r="3">${cellXml("B3", 1)}${cellXml("A3", 2)}</row><row r="1">${cellXml("C1", 3)}${cellXml("C1", 4)}<c r="D1"><f>C1*2</f><v>8</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B3"/></mergeCells>`,
    )).sheets;
    expect([sheet!.value(3, 1), sheet!.value(3, 2), sheet!.value(1, 3), sheet!.formula(1, 4), sheet!.lastRow, sheet!.lastColumn, sheet!.merges.length]).toEqual([2, 1, 4, "C1*2", 3, 4, 1]);
  });
});

test("a number is read from its bytes as the language reads it from its text", () => {
  const encoder = new TextEncoder();
  const decimal = (written: string): number => new ByteText().point(encoder.encode(written), 0, encoder.encode(written).length).decimal();
  const written = fc.tuple(fc.constantFrom("", "-"), fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.option(fc.stringMatching(/^\d{0,16}$/))).map(([sign, whole, part]) => `${sign}${whole}${part === null ? "" : `.${part}`}`);
  fc.assert(fc.property(written, (number) => {
    const read = decimal(number);
    if (!Number.isNaN(read)) expect(Object.is(read, Number(number))).toBe(true);
    else expect(number.replace(/[-.]/g, "").length).toBeGreaterThan(15);
  }), { numRuns: 5_000 });
  expect(["", "-", ".", "1.2.3", "1e5", "１", " 1", "+1", "--1"].map(decimal)).toEqual(new Array(9).fill(NaN));
});

test("bytes pass as UTF-8 exactly where a strict decoder takes them", () => {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const passes = (check: () => void): boolean => {
    try {
      check();
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3 }), fc.array(byte, { maxLength: 8 }), (head, tail) => {
    const bytes = Uint8Array.from([...head, ...tail]);
    expect(passes(() => expectUtf8(bytes, 0, bytes.length))).toBe(passes(() => strict.decode(bytes)));
  }), { numRuns: 20_000 });
});
