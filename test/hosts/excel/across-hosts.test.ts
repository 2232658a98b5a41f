import fc from "fast-check";
import { excelHost } from "../../../src/hosts/excel";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { planOwnSheets } from "../../../src/jobs/plan-own-sheets";
import { restoreWorkbook } from "../../../src/jobs/restore";
import { loadXlsx } from "../../excel-host/files/load-xlsx";
import { drawBook, openedHosts } from "../../excel-host/opened-hosts";
import { plainSheet } from "../../support/xlsx/plain-sheet";
import { calculating, fill, officeBook, readNow, shownOurs, theirs, valueOf } from "./excel-world";

const open = openedHosts();
const ours = (name: string): boolean => /^(?:自评表|核对底稿|~)/.test(name);

test("a file filled in Excel is taken back in the browser edition", async () => {
  const opened = await open({ workbook: officeBook() });
  calculating(opened.model, "一");
  valueOf(await fill("一"));
  calculating(opened.model, "二");
  valueOf(await fill("二"));
  const host = xlsxHost(opened.save(), "甲.xlsx");
  valueOf(await restoreWorkbook(host));
  const { sheets } = await readNow(host);
  expect(sheets.filter(({ name }) => ours(name)).map(({ name, visibility }) => [name, visibility])).toEqual([["自评表", "visible"], ["核对底稿", "visible"]]);
  expect(sheets.find(({ name }) => name === "自评表")?.value(1, 2)).toBe("一");
  expect(sheets.find(({ name }) => name === "核对底稿")?.formula(1, 2)).toBe("自评表!B2");
  valueOf(await restoreWorkbook(host));
  expect((await readNow(host)).sheets.map(({ name }) => name)).toEqual(["支出", "单位 '甲'", "隐藏的"]);
});

test("a file filled in the browser edition is taken back in Excel", async () => {
  const { save, close } = await open({ workbook: officeBook() });
  const host = xlsxHost(save(), "甲.xlsx");
  close();
  for (const run of ["一", "二"]) valueOf(await fill(run, host));
  const opened = await open({ workbook: host.bytes() });
  calculating(opened.model, "一");
  const office = theirs(opened);
  expect(shownOurs(opened.model)).toEqual([["自评表", "二"], ["核对底稿", "二"]]);
  valueOf(await restoreWorkbook(excelHost()));
  expect([shownOurs(opened.model), theirs(opened)]).toEqual([[["自评表", "一"], ["核对底稿", "一"]], office]);
  valueOf(await restoreWorkbook(excelHost()));
  expect([opened.model.sheets.map(({ name }) => name), opened.model.xmlParts]).toEqual([["支出", "单位 '甲'", "隐藏的"], []]);
});

const anyValue = fc.oneof(fc.constantFrom("=文字", "'x", "2023年5月", "", "a\nb"), fc.integer(), fc.boolean());
const anySheet = fc.record({
  name: fc.constantFrom("收'支", "a.b", "R1C1", "表 1", "一,二!A1", "TRUE", "😀表"), visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
  cells: fc.dictionary(fc.constantFrom("A1", "B2", "C3", "D9"), anyValue), formula: fc.constantFrom(undefined, "支出!B1*2", "自评表!A1", "IF('it''s'!A1>0,1,\"自评表!A1\")"),
  isProtected: fc.boolean(), isMerged: fc.boolean(), hiddenRows: fc.subarray([1, 2, 9]), hiddenColumns: fc.subarray([2, 4]), format: fc.constantFrom("General", "0.00", "@"),
});
type Drawn = Parameters<Parameters<typeof anySheet.map>[0]>[0];

function bookOf(drawn: readonly Drawn[]): ReturnType<typeof drawBook> {
  const book = drawBook({ 支出: { A1: "科目", B1: 1 }, ...Object.fromEntries(drawn.map(({ name, cells }) => [name, cells])) });
  for (const { name, visibility, formula, isProtected, isMerged, hiddenRows, hiddenColumns, format } of drawn) {
    const sheet = book.sheet(name);
    sheet.put(5, 5, { value: 1, format });
    if (formula !== undefined) sheet.put(6, 6, { value: 1, formula });
    if (isMerged) sheet.merges = [{ top: 7, left: 1, bottom: 8, right: 3 }];
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.visibility = visibility;
    sheet.isProtected = isProtected && formula === undefined;
  }
  book.names.push({ name: "总额", formula: "=支出!$B$1", visible: true, comment: "" });
  book.evaluate = () => 1;
  return book;
}

test("whatever the workbook, a fill in Excel leaves every cell of the office's as it was, and taking it back the whole workbook", async () => {
  const { model } = await open({ workbook: drawBook({ 空: {} }) });
  // Sheets of the drawn books bring their own ids, the first few.
  for (let made = 0; made < 100; made++) model.newId();
  model.evaluate = () => 1;
  const anyNames = fc.uniqueArray(fc.constantFrom("自评表", "核对底稿", "it's"), { minLength: 1 });
  await fc.assert(fc.asyncProperty(fc.uniqueArray(anySheet, { selector: ({ name }) => name, maxLength: 4 }), anyNames, fc.integer({ min: 1, max: 2 }), async (drawn, names, runs) => {
    const fresh = bookOf(drawn);
    model.sheets.splice(0, Infinity, ...fresh.sheets);
    Object.assign(model, { names: fresh.names, xmlParts: [], active: fresh.active });
    const count = model.sheets.length;
    const office = (): unknown => JSON.parse(JSON.stringify([model.names, model.sheets.slice(0, count).map((sheet) => sheet.picture())], (key, value: unknown) => (key === "isError" && value === false ? undefined : value)));
    const untouched = office();
    let before: unknown;
    for (let index = 0; index < runs; index++) {
      before = model.picture();
      const plan = planOwnSheets(await readNow(), names.map((name) => plainSheet(name, [[`第${String(index)}次`, { formula: "支出!B1", cached: 1 }]])));
      valueOf(await excelHost().write(plan));
      expect(office()).toEqual(untouched);
    }
    valueOf(await restoreWorkbook(excelHost()));
    const after = model.picture();
    const comparable = (picture: unknown): unknown => JSON.parse(JSON.stringify(picture, (key, value: unknown) => (key === "isError" && value === false ? undefined : value)));
    // Where the first fill is taken back, formulas of the office's that mention its sheets have nothing to mean.
    if (runs > 1) expect(comparable(after)).toEqual(comparable(before));
    else expect(model.sheets.map(({ name }) => name)).toEqual(fresh.sheets.map(({ name }) => name));
  }), { numRuns: 200 });
});

test("what Excel saved after a fill opens again as it was", async () => {
  const opened = await open({ workbook: officeBook() });
  calculating(opened.model, "一");
  valueOf(await fill("一"));
  const again = loadXlsx(opened.save(), opened.model.file);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(opened.model.sheets.map(({ name, visibility }) => [name, visibility]));
});
