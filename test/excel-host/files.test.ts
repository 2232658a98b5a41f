import { createXlsx } from "../support/xlsx/create-xlsx";
import { opened } from "../support/xlsx/make-package";
import { PLAIN_STYLE, plainSheet } from "../support/xlsx/plain-sheet";
import { loadXlsx } from "./files/load-xlsx";
import { saveXlsx } from "./files/save-xlsx";
import { openedHosts } from "./opened-hosts";

const open = openedHosts();
const MEMORY = '<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"/>';
const STYLED = { ...PLAIN_STYLE, font: { name: "黑体", size: 16, bold: true, color: "C00000" }, fill: "D9E1F2", bordered: true, align: { horizontal: "right", vertical: "top", wrap: true, indent: 1 } } as const;

/** A small office: formulas, formats, merges, hidden things, names, memory, a styled cell. */
function small(): Uint8Array {
  const spending = plainSheet("支出 '1'表", [["=科目", { value: 0.5, format: "0.00%" }], [" 合计 ", { formula: "SUM(B1:B1)", cached: 0.5 }], ["第一行\n第二行", 1e-7]], {
    merges: [{ top: 5, left: 1, bottom: 6, right: 3 }], widths: [20, 12], heights: new Map([[2, 33]]), frozenRows: 1,
  });
  const cells = [...spending.cells, { row: 5, column: 1, content: { kind: "text" as const, text: "备注" }, style: STYLED }];
  return createXlsx([{ ...spending, cells }, plainSheet("隐藏", [[1, "x"]])], {
    sheets: { "支出 '1'表": { hiddenRows: [3], hiddenColumns: [2] }, 隐藏: { visibility: "very-hidden" } },
    names: [{ name: "率", refersTo: "'支出 ''1''表'!$B$1" }, { name: "mark", sheet: "隐藏", refersTo: "TRUE" }],
    memory: MEMORY,
  });
}

test("a real file is loaded with all that a host reads", () => {
  const book = loadXlsx(small(), "甲.xlsx");
  const sheet = book.sheet("支出 '1'表");
  expect(sheet.values("A1:B3")).toEqual([["=科目", 0.5], [" 合计 ", 0.5], ["第一行\n第二行", 1e-7]]);
  expect([sheet.cell("A1").formula, sheet.cell("B2").formula, sheet.cell("B1").format]).toEqual([undefined, "SUM(B1:B1)", "0.00%"]);
  expect([sheet.merges, [...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.frozen.rows, sheet.rowHeights.get(2)]).toEqual([[{ top: 5, left: 1, bottom: 6, right: 3 }], [3], [2], 1, 33]);
  expect([book.sheet("隐藏").visibility, book.names[0], book.sheet("隐藏").names[0]?.name, book.xmlParts[0]?.xml]).toEqual([
    "VeryHidden", { name: "率", formula: "='支出 ''1''表'!$B$1", visible: true, comment: "" }, "mark", MEMORY,
  ]);
  expect(sheet.page.printArea).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
  const { look } = sheet.cell("A5");
  expect([look.fontName, look.fontSize, look.bold, look.fontColor, look.fill, look.horizontal, look.vertical, look.wrap, look.indent]).toEqual(["黑体", 16, true, "#C00000", "#D9E1F2", "Right", "Top", true, 1]);
  expect(Object.keys(look.lines).sort()).toEqual(["bottom", "left", "right", "top"]);
});

test("saving and loading again gives the same workbook, looks and page set-up included", () => {
  const book = loadXlsx(small(), "甲.xlsx");
  book.sheet("隐藏").isProtected = true;
  book.isStructureProtected = true;
  book.sheet("隐藏").put(4, 4, { value: true });
  book.sheet("隐藏").put(5, 4, { value: "#N/A", isError: true, formula: "NA()" });
  const again = loadXlsx(saveXlsx(book), "甲.xlsx");
  expect(again.picture()).toEqual(book.picture());
  expect(again.xmlParts.map(({ xml }) => xml)).toEqual([MEMORY]);
});

test("the program's own reader sees in a saved file what stood in the loaded one", () => {
  const [before, after] = [opened(small()), opened(saveXlsx(loadXlsx(small(), "甲.xlsx")))];
  const seen = ({ sheets, names, memory }: typeof before): unknown => ({
    memory, names: names.filter(({ name }) => !name.startsWith("_xlnm")),
    sheets: sheets.map((sheet) => ({
      ...{ name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, rows: [...sheet.hiddenRows], columns: [...sheet.hiddenColumns] },
      cells: Array.from({ length: sheet.lastRow * 4 }, (_, index) => [sheet.value(1 + (index >> 2), 1 + (index & 3)), sheet.formula(1 + (index >> 2), 1 + (index & 3)), sheet.format(1 + (index >> 2), 1 + (index & 3))]),
    })),
  });
  expect(seen(after)).toEqual(seen(before));
});

test("what a program writes in Excel is in the saved file", async () => {
  const host = await open({ workbook: small(), file: "甲.xlsx" });
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("自评表");
    sheet.getRange("A1:B1").values = [["'001", 2]];
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const saved = opened(host.save());
  expect(saved.sheets.map(({ name }) => name)).toEqual(["支出 '1'表", "隐藏", "自评表"]);
  expect([saved.sheets[2]?.value(1, 1), saved.sheets[2]?.value(1, 2)]).toEqual(["001", 2]);
});
