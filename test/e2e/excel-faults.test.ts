import type { Browser } from "playwright-core";
import type { HostPage } from "../excel-host/browser/host-page";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";
import { type ExcelServers, excelServers, inExcel, type OpenedExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";

let browser: Browser;
let servers: ExcelServers;

beforeAll(async () => {
  [browser, servers] = await Promise.all([launchBrowser(), excelServers()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await servers.close();
});

const inSample = (work: (opened: OpenedExcel) => Promise<void>): Promise<void> => inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE }, work);

const review = async ({ pane }: OpenedExcel): Promise<void> => {
  await pane.getByRole("button", { name: "开始审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
};

/** What stands where the result of the review would. */
const alerted = async ({ pane }: OpenedExcel): Promise<string> => (await pane.getByRole("alert").innerText()).replace(/\s*\n\s*/g, "");

/** What is told above the step, with the button that closes it. */
async function told({ pane }: OpenedExcel): Promise<string> {
  const bar = pane.getByRole("status").filter({ has: pane.getByRole("button", { name: "关闭" }) });
  return (await bar.innerText()).replace(/\s*\n\s*/g, "").replace("✕", "");
}

/** Everything in the workbook, and where the user stands in it. */
const state = ({ model }: HostPage): string => JSON.stringify([model.picture(), model.active?.name, model.selection, model.xmlParts]);

test("while a cell is being edited, the pane asks to press Enter first, and a second try succeeds", () => inSample(async (opened) => {
  const { pane, excel } = opened;
  await excel.evaluate(({ host }) => void (host.isEditing = true));
  await pane.getByRole("button", { name: "开始审核" }).click();
  expect(await alerted(opened)).toBe("Excel 正在编辑单元格，暂时不能读写。请在 Excel 中按回车结束编辑，再试一次。");
  await excel.evaluate(({ host }) => void (host.isEditing = false));
  await pane.getByRole("button", { name: "重新审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
}));

describe("a fill that Excel does not take writes nothing and says what to do", () => {
  const FAULTS: readonly (readonly [string, (excel: HostPage) => void, string, string])[] = [
    ["a protected workbook", ({ model }) => void (model.isStructureProtected = true), "这个工作簿的结构有保护，不能增删工作表，没有写入任何内容。", "请在“审阅”里点“保护工作簿”撤销保护，再试一次。"],
    ["a read-only workbook", ({ model }) => void (model.isReadOnly = true), "这个工作簿是只读的，没有写入任何内容。", "请点“启用编辑”，或另存一份再试。"],
    ["a cell being edited", ({ host }) => void (host.isEditing = true), "Excel 正在编辑单元格，暂时不能读写。", "请在 Excel 中按回车结束编辑，再试一次。"],
    ["a workbook changed after the review", ({ model }) => model.sheets[0]!.put(200, 1, { value: "新加的" }), "审核之后工作簿又有改动，没有写入任何内容。", "请重新审核一次，再填写。"],
    ["a session that was lost", ({ host }) => host.faults.from(1, { kind: "refused", code: 5012 }), "Excel 没有完成这一步。", "请保存工作簿后再试一次；如果还不行，请改用浏览器版。"],
  ];
  test.each(FAULTS)("%s", (_, happen, what, advice) => inSample(async (opened) => {
    const { pane, excel } = opened;
    await review(opened);
    await pane.getByRole("tab", { name: "自评表", exact: true }).click();
    await excel.evaluate(happen);
    const before = await excel.evaluate(state);
    await pane.getByRole("button", { name: "填写自评表" }).click();
    expect(await told(opened)).toBe(what + advice);
    expect(await excel.evaluate(state)).toBe(before);
    expect(await pane.getByRole("button", { name: "填写自评表" }).isEnabled()).toBe(true);
  }));
});

test("a session lost before the review is told, and the review can be started again", () => inSample(async (opened) => {
  const { pane, excel } = opened;
  await excel.evaluate(({ host }) => host.faults.from(1, { kind: "refused", code: 5012 }));
  await pane.getByRole("button", { name: "开始审核" }).click();
  expect(await alerted(opened)).toBe("Excel 没有完成这一步。请保存工作簿后再试一次；如果还不行，请改用浏览器版。");
  await excel.evaluate(({ host }) => host.faults.clear());
  await pane.getByRole("button", { name: "重新审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
}));

test.each([
  ["an empty workbook", [], "“空.xlsx”里没有数据。"],
  ["a workbook without a known table", [["姓名", "电话"], ["甲", 1]], "“空.xlsx”里没有认识的表（看过：表一）。"],
])("%s gets a sentence that says what to look for", (_, rows, what) =>
  inExcel(browser, servers, { bytes: createXlsx([plainSheet("表一", rows)]), file: "空.xlsx" }, async (opened) => {
    await opened.pane.getByRole("button", { name: "开始审核" }).click();
    expect(await alerted(opened)).toBe(`${what}请确认工作簿里有支出决算表、预算执行表或绩效指标表，并且表头齐全，再试一次。`);
  }));

test.each([
  ["hidden", ({ model }: HostPage) => void (model.sheet("支出决算表").visibility = "Hidden"), "工作表“支出决算表”是隐藏的，没有跳转。", "需要查看时，请先取消隐藏这张工作表。"],
  ["renamed", ({ model }: HostPage) => model.rename(model.sheet("支出决算表"), "改了名"), "工作表“支出决算表”已经不在了，可能改了名或被删除。", "请重新审核一次。"],
])("a link to a sheet that was %s meanwhile goes nowhere and says why", (_, happen, what, advice) => inSample(async (opened) => {
  const { pane, excel } = opened;
  await review(opened);
  await excel.evaluate(happen);
  const before = await excel.evaluate(state);
  await pane.getByRole("button", { name: "支出决算表!C66" }).first().click();
  expect(await told(opened)).toBe(what + advice);
  expect(await excel.evaluate(state)).toBe(before);
}));

test("a workbook with protected sheets is reviewed, and filled without touching them", () => inSample(async (opened) => {
  const { pane, excel } = opened;
  await excel.evaluate(({ model }) => model.sheets.forEach((sheet) => void (sheet.isProtected = true)));
  const before = await excel.evaluate(({ model }) => JSON.stringify(model.sheets.map((sheet) => sheet.picture())));
  await review(opened);
  await pane.getByRole("tab", { name: "自评表", exact: true }).click();
  await pane.getByRole("button", { name: "填写自评表" }).click();
  await pane.getByText("张新表排在工作簿最后").waitFor();
  expect(await excel.evaluate(({ model }) => JSON.stringify(model.sheets.slice(0, -4).map((sheet) => sheet.picture())))).toBe(before);
}));
