import { strFromU8, unzipSync } from "fflate";
import type { PlannedSheet, WritePlan } from "../../../src/core/forms/plan";
import { emptyWorkbook, openXlsx, writeXlsx } from "../../../src/hosts/xlsx";
import { readZip } from "../../../src/hosts/xlsx/zip/zip-reader";
import { createXlsx } from "../../support/xlsx/create-xlsx";
import { oneSheet, oneSheetParts, opened, zipParts } from "../../support/xlsx/make-package";
import { PLAIN_STYLE, plainSheet } from "../../support/xlsx/plain-sheet";
import { richParts, streamedZip } from "../../support/xlsx/rich-package";

const remembering = (text: string): string => `<memory xmlns="urn:jixiao-zhuli:memory:1">${text}</memory>`;

const FORM = plainSheet("自评 表", [["标题", 1], ["合计", { formula: "表!A1*2", cached: 4 }]], { frozenRows: 1 });
const NOTES = plainSheet("底稿", [["=cmd|' /C calc'!A0", { formula: '"是"', cached: "是" }]]);
const RICH = streamedZip(richParts());

const planFor = (bytes: Uint8Array, plan: Partial<WritePlan>): WritePlan => ({ fingerprint: opened(bytes).fingerprint, removes: [], sheets: [], memory: "", ...plan });

function written(bytes: Uint8Array, plan: Partial<WritePlan>): Uint8Array {
  const result = writeXlsx(bytes, planFor(bytes, plan));
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

const refused = (bytes: Uint8Array, plan: Partial<WritePlan>) => {
  const result = writeXlsx(bytes, planFor(bytes, plan));
  return result.ok ? undefined : result.problem.code;
};
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const localBytes = (bytes: Uint8Array): Map<string, string> =>
  new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(bytes.subarray(entry.start, entry.end)).toString("latin1")]));

describe("what the plan does not touch", () => {
  test("every other entry is copied byte for byte, header, data and descriptor", () => {
    const before = localBytes(RICH);
    const after = localBytes(written(RICH, { sheets: [FORM, NOTES], memory: remembering("一") }));
    const changed = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed).toEqual(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([
      "customXml/item2.xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/itemProps2.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test("another unzipper reads every part, and the central directory agrees with it", () => {
    const before = unzipSync(RICH);
    const after = unzipSync(written(RICH, { sheets: [FORM] }));
    for (const name of ["xl/vbaProject.bin", "future/unknown.dat", "xl/charts/chart1.xml", "xl/printerSettings/printerSettings1.bin"]) expect(after[name]).toEqual(before[name]);
  });

  test("an empty plan changes nothing at all", () => {
    const bytes = zipParts(oneSheetParts("<sheetData/>"));
    expect(written(bytes, {})).toEqual(bytes);
  });

  test("the input is not written into", () => {
    const copy = RICH.slice();
    written(RICH, { sheets: [FORM], memory: remembering("一") });
    expect(RICH).toEqual(copy);
  });
});

describe("a second run", () => {
  test("the same plan on the same input gives the same bytes", () => {
    const plan = { sheets: [FORM, NOTES], memory: remembering("一") };
    expect(written(RICH, plan)).toEqual(written(RICH, plan));
  });

  test("replacing our sheets by the same ones gives the same workbook as the first run", () => {
    const sheets = [FORM, NOTES];
    const first = written(oneSheet("<sheetData/>"), { sheets, memory: remembering("一") });
    expect(written(first, { sheets, removes: sheets.map(({ name }) => name), memory: remembering("一") })).toEqual(first);
  });

  test("removing our sheets takes their parts, names and content types, and the calculation chain that may list them", () => {
    const first = written(RICH, { sheets: [FORM, NOTES] });
    const after = written(first, { removes: [FORM.name, NOTES.name, "没有的表"] });
    const names = Object.keys(unzipSync(after));
    expect(names.filter((name) => /worksheets\/sheet|calcChain/.test(name))).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(part(after, "[Content_Types].xml")).not.toMatch(/sheet2|sheet3/);
    expect(part(after, "xl/_rels/workbook.xml.rels")).not.toMatch(/calcChain|sheet2|sheet3/);
    expect(part(after, "xl/workbook.xml")).toBe(richParts()["xl/workbook.xml"]);
  });

  test("what only a removed sheet led to goes with it; what others use stays", () => {
    const first = written(RICH, { sheets: [FORM] });
    const saved = zipParts({
      ...unzipSync(first),
      "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships><Relationship Id="a" Type="x/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="b" Type="x/printerSettings" Target="../printerSettings/printerSettings2.bin"/></Relationships>`,
      "xl/printerSettings/printerSettings2.bin": "p",
    });
    const names = Object.keys(unzipSync(written(saved, { removes: [FORM.name] })));
    expect(names).toContain("xl/drawings/drawing1.xml");
    expect(names.filter((name) => /sheet2|printerSettings2/.test(name))).toEqual([]);
  });

  test("local names and the open sheet follow when a sheet before them goes", () => {
    const sheets = ["甲", "乙", "丙"].map((name) => plainSheet(name, [[1]]));
    const bytes = createXlsx(sheets);
    const parts = unzipSync(bytes);
    const open = zipParts({ ...parts, "xl/workbook.xml": strFromU8(parts["xl/workbook.xml"]!).replace("<workbookView/>", `<workbookView activeTab="2"/>`) });
    const after = written(open, { removes: ["甲"] });
    expect(opened(after).names).toEqual([
      { name: "_xlnm.Print_Area", sheet: "乙", refersTo: "乙!$A$1:$A$1" },
      { name: "_xlnm.Print_Area", sheet: "丙", refersTo: "丙!$A$1:$A$1" },
    ]);
    expect(part(after, "xl/workbook.xml")).toContain(`activeTab="1"`);
  });
});

describe("what is written", () => {
  test("texts stay texts whatever they begin with, and every character comes back", () => {
    const texts = ["=1+1", "+2", "-3", "@A1", "\t=1", "\r=1", "＝1", " 两端 ", "行\n行", "\u0000\u0001\u000b", "_x0041_", "<&>\"']]>", "😀\ud83d", "\uffff", "x".repeat(32_767)];
    const bytes = createXlsx([plainSheet("文字", texts.map((text) => [text]))]);
    const [sheet] = opened(bytes).sheets;
    expect(texts.map((_, index) => sheet!.value(index + 1, 1))).toEqual(texts);
    expect(texts.filter((_, index) => sheet!.formula(index + 1, 1) !== undefined)).toEqual([]);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f");
  });

  test("print set-up, frozen rows, widths and heights stand in the sheet; the names in the workbook", () => {
    const print = { area: { top: 1, left: 1, bottom: 40, right: 9 }, landscape: true, titleRows: { first: 2, last: 3 }, margins: { top: 25.4, right: 12.7, bottom: 25.4, left: 12.7 } };
    const bytes = createXlsx([plainSheet("表 1", [["x"]], { print, frozenRows: 3, widths: [10, 20.5], heights: new Map([[7, 33]]), merges: [{ top: 1, left: 1, bottom: 1, right: 9 }] })]);
    const xml = part(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>`);
    expect(xml).toContain(`<pageMargins left="0.5" right="0.5" top="1" bottom="1"`);
    expect(xml).toContain(`<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>`);
    expect(xml).toContain(`<col min="2" max="2" width="20.5" customWidth="1"/>`);
    expect(xml).toContain(`<row r="7" ht="33" customHeight="1"></row>`);
    expect(xml).toContain(`<mergeCell ref="A1:I1"/>`);
    expect(opened(bytes).names).toEqual([
      { name: "_xlnm.Print_Area", sheet: "表 1", refersTo: "'表 1'!$A$1:$I$40" },
      { name: "_xlnm.Print_Titles", sheet: "表 1", refersTo: "'表 1'!$2:$3" },
    ]);
  });

  test("styles are added after those that are there, in the file's own prefix, each only once", () => {
    const styles =
      `<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font/></x:fonts><x:fills count="2"><x:fill/><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders>` +
      `<x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="9"/></x:cellXfs><x:dxfs count="0"/></x:styleSheet>`;
    const bytes = oneSheet(`<sheetData><row><c s="1"><v>1</v></c></row></sheetData>`, { "xl/styles.xml": styles });
    const bold = { ...PLAIN_STYLE, format: '0.00"万"', bordered: true, fill: "DDEEFF", font: { name: "黑体", size: 12, bold: true } };
    const open = { ...bold, openSides: ["top" as const] };
    const sheet: PlannedSheet = { ...FORM, cells: [bold, PLAIN_STYLE, bold, open].map((style, index) => ({ row: 1, column: index + 1, content: { kind: "number", value: 1 }, style })) };
    const after = written(bytes, { sheets: [sheet] });
    const workbook = opened(after);
    expect(workbook.sheets[0]!.format(1, 1)).toBe("0%");
    expect([1, 2, 3].map((column) => workbook.sheets[1]!.format(1, column))).toEqual(['0.00"万"', "General", '0.00"万"']);
    const xml = part(after, "xl/styles.xml");
    expect(xml).toContain(`<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.00&quot;万&quot;"/></x:numFmts><x:fonts count="3">`);
    expect(xml).toContain(`<x:cellXfs count="5"><x:xf numFmtId="0"/><x:xf numFmtId="9"/>`);
    expect(xml).toContain(`<x:right style="thin"><x:color auto="1"/></x:right><x:top/><x:bottom style="thin">`);
    expect(xml).toMatch(/<x:dxfs count="0"\/><\/x:styleSheet>$/);
  });

  test("what stands among cell styles and is none has no number, as it has none when read", () => {
    const styles = `<styleSheet><cellXfs><xf/><numFmt numFmtId="170" formatCode="0.00"/></cellXfs></styleSheet>`;
    const after = written(oneSheet(`<sheetData><row><c><v>1</v></c></row></sheetData>`, { "xl/styles.xml": styles }), {
      sheets: [{ ...FORM, cells: [{ row: 1, column: 1, content: { kind: "number", value: 1 }, style: { ...PLAIN_STYLE, format: "0.00%" } }] }],
    });
    expect(opened(after).sheets.map((sheet) => sheet.format(1, 1))).toEqual(["General", "0.00%"]);
    expect(part(after, "xl/styles.xml")).toContain(`<cellXfs count="2">`);
  });

  test("a workbook without styles or names, in the strict dialect, gets what it lacks in that dialect", () => {
    const parts = Object.entries(oneSheetParts("<sheetData/>")).filter(([name]) => name !== "xl/styles.xml");
    const strict = zipParts(
      Object.fromEntries(
        parts.map(([name, xml]) => [
          name,
          String(xml)
            .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replace(/<Relationship Id="rId3"[^>]*>/, ""),
        ]),
      ),
    );
    const after = written(strict, { sheets: [FORM], memory: remembering("记") });
    for (const [name, bytes] of Object.entries(unzipSync(after))) expect([name, /openxmlformats\.org\/(officeDocument|spreadsheetml)/.test(strFromU8(bytes))]).toEqual([name, false]);
    expect([opened(after).sheets.at(-1)!.value(2, 2), opened(after).memory]).toEqual([4, remembering("记")]);
  });

  test("the memory is replaced in its part, and other custom parts stay", () => {
    const first = written(RICH, { memory: remembering("一") });
    const second = written(first, { memory: remembering("二") });
    expect([opened(first).memory, opened(second).memory]).toEqual([remembering("一"), remembering("二")]);
    expect(Object.keys(unzipSync(second))).toEqual(Object.keys(unzipSync(first)));
    expect(part(second, "customXml/item1.xml")).toBe("<other/>");
  });

  test("an empty workbook reads as one without sheets and can be filled", () => {
    expect(opened(emptyWorkbook()).sheets).toEqual([]);
    expect(opened(written(emptyWorkbook(), { sheets: [NOTES] })).sheets[0]!.value(1, 2)).toBe("是");
  });
});

describe("plans that are refused, with nothing written", () => {
  const cell = (content: PlannedSheet["cells"][number]["content"], row = 1): PlannedSheet => ({ ...FORM, cells: [{ row, column: 1, content, style: PLAIN_STYLE }] });

  test("the workbook is another than the one the plan was made from", () => {
    const result = writeXlsx(RICH, { fingerprint: opened(oneSheet("")).fingerprint, removes: [], sheets: [FORM], memory: "" });
    expect(result.ok ? undefined : result.problem.code).toBe("changed-meanwhile");
  });

  test.each<[string, PlannedSheet[]]>([
    ["a name that is taken", [{ ...FORM, name: "表" }]],
    ["the name of a chart sheet", [{ ...FORM, name: "图 1" }]],
    ["two names that differ in case only", [{ ...FORM, name: "Form" }, { ...FORM, name: "FORM" }]],
    ["a name Excel forbids", [{ ...FORM, name: "支出/收入" }]],
    ["a name too long", [{ ...FORM, name: "一".repeat(32) }]],
    ["a number that is none", [cell({ kind: "number", value: Number.NaN })]],
    ["a text too long", [cell({ kind: "text", text: "x".repeat(32_768) })]],
    ["a formula with a control character", [cell({ kind: "formula", formula: "1+\u00011", cached: 2 })]],
    ["a cell off the sheet", [cell({ kind: "empty" }, 1_048_577)]],
    ["two cells in one place", [{ ...FORM, cells: [...FORM.cells, ...FORM.cells] }]],
  ])("%s", (_, sheets) => expect(refused(RICH, { sheets })).toBe("cannot-write"));

  test("the last sheet that shows is not removed", () => {
    const bytes = createXlsx([FORM, NOTES], { sheets: { 底稿: { visibility: "hidden" } } });
    expect(refused(bytes, { removes: [FORM.name] })).toBe("cannot-write");
    expect(openXlsx(bytes, "x").ok).toBe(true);
  });
});
