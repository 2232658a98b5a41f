import type { TableChoice } from "../../src/core/tables";
import { readMemory } from "../../src/core/memory";
import { excelHost } from "../../src/hosts/excel";
import { xlsxHost } from "../../src/hosts/xlsx";
import { choicesIn, planChoice, planForgetChoice } from "../../src/jobs/choose-table";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import { planOwnSheets } from "../../src/jobs/plan-own-sheets";
import type { WorkbookHost } from "../../src/jobs/ports";
import { restoreWorkbook } from "../../src/jobs/restore";
import { reviewWorkbook } from "../../src/jobs/review-workbook";
import { openedHosts } from "../excel-host/opened-hosts";
import { problemOf, readNow, valueOf } from "../hosts/excel/excel-world";
import type { DrawnSheet } from "../support/draw-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";
import { plainSheet } from "../support/xlsx/plain-sheet";

const open = openedHosts();

const DOUBTFUL: DrawnSheet = { name: "Sheet1", rows: [["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 80, 50, 30]] };
const TITLED: DrawnSheet = { name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] };
const NEAR: DrawnSheet = { name: "近似", rows: [["预算执行情况表"], ["项目", "全年预算数", "备注"], ["合计", 100, "无"]] };

const FORM = plainSheet("自评表", [["一", 1]]);
const fill = async (host: WorkbookHost): Promise<void> => valueOf(await host.write(planOwnSheets(await readNow(host), [FORM])));
const choose = async (host: WorkbookHost, choice: TableChoice): Promise<void> => valueOf(await host.write(planChoice(await readNow(host), choice)));

async function subjectOf(host: WorkbookHost, sheet: string): Promise<{ meaning: string }> {
  const { records } = valueOf(await reviewWorkbook(host, { isNearEnough: true }));
  const meaning = [...records.tables, ...records.unrecognised].find((one) => one.sheet === sheet)?.subject?.meaning;
  return { meaning: meaning ?? "" };
}

const kindsIn = async (host: WorkbookHost): Promise<unknown> => valueOf(await reviewWorkbook(host)).records.tables.map(({ kind, sheet }) => [sheet, kind]);

const HOSTS: readonly (readonly [string, (sheets: readonly DrawnSheet[]) => Promise<WorkbookHost>])[] = [
  ["a file", (sheets) => Promise.resolve(xlsxHost(createDrawn(sheets), "甲.xlsx"))],
  ["Excel", async (sheets) => {
    await open({ workbook: createDrawn(sheets) });
    return excelHost();
  }],
];

describe.each(HOSTS)("in %s", (_, start) => {
  test("what the user says a table is holds from then on, and can be taken back", async () => {
    const host = await start([DOUBTFUL, TITLED]);
    const subject = await subjectOf(host, "Sheet1");
    const before = await kindsIn(host);
    await choose(host, { ...subject, kind: "general-budget" });
    expect(await kindsIn(host)).toEqual([["Sheet1", "general-budget"], ["执行", "execution"]]);
    await choose(host, { ...subject, kind: "none" });
    expect(await kindsIn(host)).toEqual([["执行", "execution"]]);
    expect(choicesIn(await readNow(host))).toEqual([{ ...subject, kind: "none" }]);
    valueOf(await host.write(planForgetChoice(await readNow(host), subject)));
    expect([await kindsIn(host), choicesIn(await readNow(host))]).toEqual([before, []]);
  });

  test("nothing of the workbook but the memory changes, and saying the same again writes nothing", async () => {
    const host = await start([DOUBTFUL]);
    const subject = await subjectOf(host, "Sheet1");
    const before = await readNow(host);
    await choose(host, { ...subject, kind: "expenditure" });
    const after = await readNow(host);
    const seen = ({ sheets, names }: typeof after): unknown => [names, sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.lastRow, sheet.value(3, 3)])];
    expect(seen(after)).toEqual(seen(before));
    const again = planChoice(after, { ...subject, kind: "expenditure" });
    expect([again.isThere, again.memory]).toEqual([true, after.memory]);
  });

  test("还原 takes back what was filled and never what the user decided, before or after filling", async () => {
    const host = await start([DOUBTFUL, TITLED]);
    const [doubtful, titled] = [await subjectOf(host, "Sheet1"), await subjectOf(host, "执行")];
    await choose(host, { ...doubtful, kind: "general-budget" });
    await fill(host);
    await choose(host, { ...titled, kind: "none" });
    valueOf(await restoreWorkbook(host));
    const now = await readNow(host);
    expect(now.sheets.map(({ name }) => name)).toEqual(["Sheet1", "执行"]);
    expect(choicesIn(now)).toEqual([{ ...doubtful, kind: "general-budget" }, { ...titled, kind: "none" }]);
    expect(readMemory(now.memory).memory.former).toBeUndefined();
  });
});

test("a choice that was taken back after filling does not come back with 还原", async () => {
  const host = xlsxHost(createDrawn([DOUBTFUL]), "甲.xlsx");
  const subject = await subjectOf(host, "Sheet1");
  await choose(host, { ...subject, kind: "expenditure" });
  await fill(host);
  valueOf(await host.write(planForgetChoice(await readNow(host), subject)));
  valueOf(await restoreWorkbook(host));
  expect(choicesIn(await readNow(host))).toEqual([]);
});

test("a choice made in Excel is known where the saved file is opened without Excel", async () => {
  const opened = await open({ workbook: createDrawn([DOUBTFUL]) });
  const host = excelHost();
  await choose(host, { ...(await subjectOf(host, "Sheet1")), kind: "general-budget" });
  const saved = xlsxHost(opened.save(), "甲.xlsx");
  expect(await kindsIn(saved)).toEqual([["Sheet1", "general-budget"]]);
});

test("one of two tables that say the same is chosen without the other, and both are told apart in the memory", async () => {
  const twin = { ...DOUBTFUL, name: "Sheet2" };
  const host = xlsxHost(createDrawn([DOUBTFUL, twin]), "甲.xlsx");
  const { meaning } = await subjectOf(host, "Sheet1");
  await choose(host, { meaning, nth: 2, kind: "none" });
  expect(await kindsIn(host)).toEqual([["Sheet1", "expenditure"]]);
  await choose(host, { meaning, nth: 1, kind: "general-budget" });
  expect(choicesIn(await readNow(host))).toEqual([{ meaning, nth: 2, kind: "none" }, { meaning, nth: 1, kind: "general-budget" }]);
  valueOf(await host.write(planForgetChoice(await readNow(host), { meaning, nth: 2 })));
  expect(await kindsIn(host)).toEqual([["Sheet1", "general-budget"], ["Sheet2", "expenditure"]]);
});

test("a workbook whose only table is set aside, or only comes near one, is reviewed where the user can say so", async () => {
  const aside = xlsxHost(createDrawn([TITLED]), "甲.xlsx");
  await choose(aside, { ...(await subjectOf(aside, "执行")), kind: "none" });
  expect(valueOf(await reviewWorkbook(aside)).records.unrecognised).toMatchObject([{ sheet: "执行", saidToBe: "none" }]);
  const near = xlsxHost(createDrawn([NEAR]), "乙.xlsx");
  expect(problemOf(await reviewWorkbook(near))).toBe("no-table");
  expect(valueOf(await deskInPlace(near).review()).tables).toBe(0);
});

test("kinds only a newer edition knows have no effect and stay remembered; a damaged choice costs nobody the rest", async () => {
  const host = xlsxHost(createDrawn([TITLED]), "甲.xlsx");
  const { meaning } = await subjectOf(host, "执行");
  const memory = `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><choice meaning="${meaning}">asset-card</choice><choice meaning="甲" nth="0">none</choice><choice meaning="乙">none</choice></memory>`;
  valueOf(await host.write({ fingerprint: (await readNow(host)).fingerprint, removes: [], sheets: [], memory }));
  expect(await kindsIn(host)).toEqual([["执行", "execution"]]);
  await choose(host, { meaning: "丙", kind: "ledger" });
  const { choices, unknown } = readMemory((await readNow(host)).memory).memory;
  expect(choices).toEqual([{ meaning, kind: "asset-card" }, { meaning: "乙", kind: "none" }, { meaning: "丙", kind: "ledger" }]);
  expect(unknown).toEqual([`<choice meaning="甲" nth="0">none</choice>`]);
});

test("which of two tables of one kind is meant is asked until the user has said it", async () => {
  const other: DrawnSheet = { name: "执行二", rows: [["某镇预算执行情况表（单位：元）"], ...TITLED.rows.slice(1)] };
  const host = xlsxHost(createDrawn([TITLED, other]), "甲.xlsx");
  const asked = async (): Promise<unknown> => valueOf(await reviewWorkbook(host)).findings.filter(({ check }) => check === "one-table-per-kind").length;
  expect(await asked()).toBe(1);
  await choose(host, { ...(await subjectOf(host, "执行二")), kind: "execution" });
  const { records } = valueOf(await reviewWorkbook(host));
  expect([await asked(), records.execution?.table.sheet, records.rivals.map(({ sheet }) => sheet)]).toEqual([0, "执行二", ["执行"]]);
});
