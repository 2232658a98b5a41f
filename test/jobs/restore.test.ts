import fc from "fast-check";
import type { PlannedSheet } from "../../src/core/forms";
import { backupsOf, leftoversOf, ownSheetsOf, sheetsNotTheirs } from "../../src/core/memory";
import type { Sheet, Workbook } from "../../src/core/workbook";
import { xlsxHost } from "../../src/hosts/xlsx";
import { planCleanUp } from "../../src/jobs/clean-up";
import { planOwnSheets } from "../../src/jobs/plan-own-sheets";
import type { FileHost, Result } from "../../src/jobs/ports";
import { isRestorable, planRestore, restoreWorkbook } from "../../src/jobs/restore";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

const read = async (host: FileHost): Promise<Workbook> => valueOf(await host.read());
const fill = async (host: FileHost, sheets: readonly PlannedSheet[]): Promise<void> => valueOf(await host.write(planOwnSheets(await read(host), sheets)));
const restore = async (host: FileHost): Promise<void> => valueOf(await restoreWorkbook(host));

/** Saved and opened again. */
const reopened = (host: FileHost): FileHost => xlsxHost(host.bytes(), "又打开.xlsx");

const form = (run: string, name = "自评表"): PlannedSheet => plainSheet(name, [[run, { formula: "支出!B2", cached: 1 }], ["合计", { formula: `'核对 底稿'!A1&"${run}"`, cached: run }]], { merges: [{ top: 3, left: 1, bottom: 3, right: 2 }] });
const paper = (run: string): PlannedSheet => plainSheet("核对 底稿", [[run, { formula: "自评表!A1", cached: run }]]);
const office = (): FileHost => xlsxHost(createXlsx([plainSheet("支出", [["科目", "金额"], ["基本", 1]]), plainSheet("单位的", [[{ formula: "自评表!A1", cached: "x" }]])]), "甲.xlsx");

/** All a user could see, and what is remembered. */
function content({ sheets, names, memory }: Workbook): unknown {
  return { memory, names: [...names].map((name) => JSON.stringify(name)).sort(), sheets: sheets.map((sheet) => [sheet.name, sheet.visibility, cellsOf(sheet), sheet.merges, [...sheet.hiddenRows], [...sheet.hiddenColumns]]) };
}

function cellsOf(sheet: Sheet): unknown[] {
  const cells: unknown[] = [];
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) cells.push([sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)]);
  }
  return cells;
}

const namesOf = ({ sheets }: Workbook): string[] => sheets.map(({ name, visibility }) => (visibility === "visible" ? name : `(${name})`));

test("the first fill keeps no backups, and taking it back leaves the workbook as it was", async () => {
  const host = office();
  const before = content(await read(host));
  expect(isRestorable(await read(host))).toBe(false);
  await fill(host, [form("一"), paper("一")]);
  const filled = await read(host);
  expect([namesOf(filled), backupsOf(filled), isRestorable(filled)]).toEqual([["支出", "单位的", "自评表", "核对 底稿"], [], true]);
  const later = reopened(host);
  await restore(later);
  expect(content(await read(later))).toEqual(before);
  expect(planRestore(await read(later))).toMatchObject({ ok: false, problem: { code: "nothing-to-restore" } });
});

test("a second fill keeps the sheets of the first out of sight; taking it back brings them back word for word", async () => {
  const host = office();
  await fill(host, [form("一"), paper("一")]);
  const before = content(await read(host));
  await fill(host, [form("二"), paper("二")]);
  const filled = await read(host);
  expect(namesOf(filled)).toEqual(["支出", "单位的", "(~还原 自评表)", "(~还原 核对 底稿)", "自评表", "核对 底稿"]);
  expect(ownSheetsOf(filled)).toEqual(["自评表", "核对 底稿"]);
  expect(sheetsNotTheirs(filled)).toHaveLength(4);
  expect(filled.sheets.find(({ name }) => name === "~还原 自评表")?.formula(2, 2)).toBe(`'~还原 核对 底稿'!A1&"一"`);
  expect(filled.sheets.find(({ name }) => name === "单位的")?.formula(1, 1)).toBe("自评表!A1");
  const later = reopened(host);
  await restore(later);
  expect(content(await read(later))).toEqual(before);
});

test("only one generation is kept, and what it takes back to is where it began", async () => {
  const host = office();
  for (const run of ["一", "二"]) await fill(host, [form(run), paper(run)]);
  const before = await read(host);
  await fill(host, [form("三")]);
  expect(namesOf(await read(host))).toEqual(["支出", "单位的", "(~还原 自评表 2)", "(~还原 核对 底稿 2)", "自评表"]);
  await restore(host);
  const after = await read(host);
  expect(namesOf(after)).toEqual(["支出", "单位的", "自评表", "核对 底稿"]);
  expect([cellsOf(after.sheets[2]!), ownSheetsOf(after)]).toEqual([cellsOf(before.sheets.find(({ name }) => name === "自评表")!), ["自评表", "核对 底稿"]]);
  expect(isRestorable(after)).toBe(false);
});

test("a fill of what is there already writes nothing, not even a backup", async () => {
  const host = office();
  await fill(host, [form("一"), paper("一")]);
  const bytes = host.bytes();
  await fill(host, [form("一"), paper("一")]);
  expect(host.bytes()).toBe(bytes);
  await fill(host, [paper("一"), form("一")]);
  expect(host.bytes()).not.toBe(bytes);
});

test("our sheet comes back beside one the office has meanwhile given its name, hidden as it was", async () => {
  const host = office();
  await fill(host, [form("一")]);
  const first = await read(host);
  valueOf(await host.write({ fingerprint: first.fingerprint, removes: [], renames: [{ from: "自评表", to: "自评表", visibility: "hidden" }], sheets: [], memory: first.memory ?? "" }));
  await fill(host, [form("二")]);
  const second = await read(host);
  valueOf(await host.write({ fingerprint: second.fingerprint, removes: ["自评表"], sheets: [plainSheet("自评表", [["单位自己的"]])], memory: second.memory ?? "" }));
  await restore(host);
  const after = await read(host);
  expect(namesOf(after)).toEqual(["支出", "单位的", "(自评表（自动生成）)", "自评表"]);
  expect([ownSheetsOf(after), after.sheets[3]!.value(1, 1)]).toEqual([["自评表（自动生成）"], "单位自己的"]);
});

test("what an interrupted write left is told from the office's copies and can be cleaned up", async () => {
  const host = xlsxHost(createXlsx([plainSheet("支出", [[1]])]), "甲.xlsx");
  const mark = "jixiao_zhuli_own";
  const put = async (name: string): Promise<void> => {
    const now = await read(host);
    valueOf(await host.write({ fingerprint: now.fingerprint, removes: [], sheets: [plainSheet(name, [["x"]])], mark, memory: now.memory ?? "" }));
  };
  await fill(host, [form("一")]);
  for (const name of ["~暂存 自评表", "自评表 (2)", "将隐藏"]) await put(name);
  const now = await read(host);
  valueOf(await host.write({ fingerprint: now.fingerprint, removes: [], renames: [{ from: "将隐藏", to: "~还原 旧", visibility: "very-hidden" }], sheets: [], memory: now.memory ?? "" }));
  const left = await read(host);
  expect(leftoversOf(left)).toEqual(["~暂存 自评表", "~还原 旧"]);
  valueOf(await host.write(valueOf(planCleanUp(left))));
  const clean = await read(host);
  expect([namesOf(clean), planCleanUp(clean).ok, clean.memory]).toEqual([["支出", "自评表", "自评表 (2)"], false, left.memory]);
});

const anyName = fc.constantFrom("收'支", "a.b", "R1C1", "表 1", "支出!A1", "TRUE", "~还原 自评表", "ÜBER", "😀表");
const anySheet = fc.record({
  name: anyName, visibility: fc.constantFrom("visible" as const, "hidden" as const, "very-hidden" as const),
  rows: fc.array(fc.array(fc.oneof(fc.constant(null), fc.constantFrom("=1", "文字", "'x"), fc.integer(), fc.constant({ formula: "自评表!A1+1", cached: 2 })), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  isMerged: fc.boolean(), hiddenColumns: fc.subarray([1, 3]),
});
const anyRun = fc.array(fc.constantFrom("自评表", "核对 底稿", "长".repeat(31), "it's", "审核发现"), { minLength: 1, maxLength: 4 }).map((names) => [...new Set(names)]);

test("whatever the workbook and whatever was filled, taking the last fill back gives what was there before it", async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(anySheet, { selector: ({ name }) => name, maxLength: 5 }), fc.array(anyRun, { minLength: 1, maxLength: 3 }), async (drawn, runs) => {
    const planned = [plainSheet("支出", [["科目", 1]]), ...drawn.map(({ name, rows, isMerged }) => plainSheet(name, rows, isMerged ? { merges: [{ top: 8, left: 1, bottom: 9, right: 2 }] } : {}))];
    const extras = Object.fromEntries(drawn.map(({ name, visibility, hiddenColumns }) => [name, { visibility, hiddenColumns }]));
    const host = xlsxHost(createXlsx(planned, { sheets: extras, names: [{ name: "总", refersTo: "支出!$B$1" }] }), "随机.xlsx");
    let before: Workbook = await read(host);
    const theirs = (workbook: Workbook): unknown => content({ ...workbook, memory: "", names: workbook.names.filter(({ sheet }) => sheet === undefined), sheets: workbook.sheets.slice(0, planned.length) });
    const untouched = theirs(before);
    for (const [index, names] of runs.entries()) {
      before = await read(host);
      await fill(host, names.map((name) => plainSheet(name, [[`第${String(index)}次`, { formula: `支出!B1+${String(index)}`, cached: index + 1 }]])));
      expect(theirs(await read(host))).toEqual(untouched);
    }
    const later = reopened(host);
    await restore(later);
    const after = await read(later);
    const dropMemory = (workbook: Workbook): unknown => content({ ...workbook, memory: "", sheets: workbook.sheets.filter(({ name }) => !backupsOf(before).some(({ sheet }) => sheet === name)), names: workbook.names.filter(({ sheet }) => !backupsOf(before).some((backup) => backup.sheet === sheet)) });
    expect(dropMemory(after)).toEqual(dropMemory(before));
    expect(ownSheetsOf(after)).toEqual(ownSheetsOf(before));
    expect(leftoversOf(after)).toEqual([]);
  }), { numRuns: 200 });
});
