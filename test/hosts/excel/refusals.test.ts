import { excelHost } from "../../../src/hosts/excel";
import { planOwnSheets } from "../../../src/jobs/plan-own-sheets";
import { openedHosts } from "../../excel-host/opened-hosts";
import { calculating, fill, officeBook, ourSheets, problemOf, readNow, shownOurs, theirs, valueOf } from "./excel-world";
import { drawBook } from "../../excel-host/opened-hosts";
import { plainSheet } from "../../support/xlsx/plain-sheet";

const open = openedHosts();
const opened = async () => {
  const host = await open({ workbook: officeBook() });
  calculating(host.model, "一");
  return host;
};

test("a workbook whose structure is protected, or that is read-only, is read but not written", async () => {
  const { model } = await opened();
  model.isStructureProtected = true;
  expect(problemOf(await fill("一"))).toBe("sheet-protected");
  model.isStructureProtected = false;
  model.isReadOnly = true;
  expect(problemOf(await fill("一"))).toBe("read-only");
  expect(shownOurs(model)).toEqual([]);
});

test("protected sheets of the office's are no obstacle, unless a formula on them mentions ours", async () => {
  const { model } = await opened();
  model.sheet("支出").isProtected = true;
  expect((await fill("一")).ok).toBe(true);
  calculating(model, "二");
  model.sheet("单位 '甲'").isProtected = true;
  const before = model.picture();
  expect(problemOf(await fill("二"))).toBe("sheet-protected");
  expect(model.picture()).toEqual(before);
});

test("while a cell is being edited nothing is read, written or shown", async () => {
  const { model, host } = await opened();
  const workbook = await readNow();
  host.isEditing = true;
  const plan = planOwnSheets(workbook, ourSheets("一"));
  const refused = [await excelHost().read(), await excelHost().write(plan), await excelHost().show([{ sheet: "支出", row: 1, column: 1 }])].map(problemOf);
  expect(refused).toEqual(["cell-being-edited", "cell-being-edited", "cell-being-edited"]);
  expect(shownOurs(model)).toEqual([]);
});

test.each([
  ["a cell was changed", (model: ReturnType<typeof officeBook>): void => model.sheet("支出").put(2, 2, { value: 13 })],
  ["a sheet was renamed", (model: ReturnType<typeof officeBook>): void => model.rename(model.sheet("支出"), "支出表")],
  ["a sheet was hidden", (model: ReturnType<typeof officeBook>): void => { model.sheet("单位 '甲'").visibility = "Hidden"; }],
  ["a sheet was added", (model: ReturnType<typeof officeBook>): void => void model.add("又一张")],
])("where %s after the review, nothing is written", async (_what, change) => {
  const opening = await opened();
  const plan = planOwnSheets(await readNow(), ourSheets("一"));
  change(opening.model);
  const before = theirs(opening);
  expect(problemOf(await excelHost().write(plan))).toBe("changed-meanwhile");
  expect([theirs(opening), shownOurs(opening.model)]).toEqual([before, []]);
});

test("a change of what formulas give is no change of the user's", async () => {
  const { model } = await opened();
  const before = await readNow();
  model.sheet("支出").put(3, 2, { value: 99 });
  expect((await readNow()).fingerprint).toBe(before.fingerprint);
});

test("a sheet of more than five million cells is refused with its name and nothing of it is read", async () => {
  const book = drawBook({ 远: { A1: "近", XFD1000: "远" } });
  const { requests } = await open({ workbook: book });
  const read = await excelHost().read();
  expect(problemOf(read)).toBe("too-large");
  expect(read.ok ? "" : read.problem.what).toContain("“远”");
  expect(requests.cellsRead).toBeLessThan(10);
});

test("an Excel older than 2021 is told so in one sentence", async () => {
  await open({ workbook: officeBook(), requirements: { ExcelApi: 1.12 } });
  const read = await excelHost().read();
  expect(problemOf(read)).toBe("host-too-old");
  expect(read.ok ? "" : read.problem.advice).toContain("浏览器版");
});

test("reading stops between blocks when it is called off", async () => {
  const { requests } = await opened();
  const stopped = new AbortController();
  const read = await excelHost().read(() => stopped.abort(), stopped.signal);
  expect([problemOf(read), requests.syncs.length <= 4]).toEqual(["cancelled", true]);
  requests.clear();
  expect([problemOf(await excelHost().read(undefined, stopped.signal)), requests.syncs.length]).toEqual(["cancelled", 0]);
});

test("where Excel makes something else of what was written, the sheets are taken back", async () => {
  const { model } = await opened();
  const before = model.picture();
  const workbook = await readNow();
  const odd = plainSheet("自评表", [["甲", { formula: "支出!B2", cached: 1 }]]);
  const original = model.add.bind(model);
  model.add = (name) => {
    const sheet = original(name);
    const put = sheet.put.bind(sheet);
    sheet.put = (row, column, part) => put(row, column, part.value === "甲" ? { ...part, value: "乙" } : part);
    return sheet;
  };
  expect(problemOf(await excelHost().write(planOwnSheets(workbook, [odd])))).toBe("cannot-write");
  expect(model.picture()).toEqual(before);
});

test("a jump selects the cells, one area after another, and brings up no hidden sheet", async () => {
  const { model } = await opened();
  const host = excelHost();
  const cells = [{ sheet: "单位 '甲'", row: 2, column: 2 }, { sheet: "支出", row: 2, column: 1 }, { sheet: "支出", row: 3, column: 1 }];
  const places: unknown[] = [];
  for (let time = 0; time < 3; time++) {
    valueOf(await host.show(cells));
    places.push([model.active?.name, model.selection]);
  }
  const first = ["单位 '甲'", { top: 2, bottom: 2, left: 2, right: 2 }];
  expect(places).toEqual([first, ["支出", { top: 2, bottom: 3, left: 1, right: 1 }], first]);
  expect(problemOf(await host.show([{ sheet: "隐藏的", row: 1, column: 1 }]))).toBe("sheet-hidden");
  expect(problemOf(await host.show([{ sheet: "没有", row: 1, column: 1 }]))).toBe("changed-meanwhile");
  expect([model.sheet("隐藏的").visibility, model.active?.name]).toEqual(["VeryHidden", "单位 '甲'"]);
});
