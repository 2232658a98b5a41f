import type { Browser, Locator } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { type ExcelServers, excelServers, inExcel, type OpenedExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";

let browser: Browser;
let servers: ExcelServers;

beforeAll(async () => {
  [browser, servers] = await Promise.all([launchBrowser(), excelServers()]);
}, 900_000);

afterAll(async () => {
  await browser.close();
  await servers.close();
});

const [RIGHT, WRONG] = ["58,265,428.00元", "58,365,428.00元"];

const copied = ({ page }: OpenedExcel): Promise<string> => page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType("text/plain")).text());
const marked = ({ pane }: OpenedExcel): Locator => pane.getByRole("article", { name: "核对后的文字" });
const picture = ({ excel }: OpenedExcel): Promise<string> => excel.evaluate(({ model }) => JSON.stringify(model.picture()));

test("in Excel a clerk pastes the draft with one number changed: it is marked, leads to its cell, and the corrected text is copied", async () => {
  await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, context: { permissions: ["clipboard-read"] } }, async (opened) => {
    const { page, pane, excel } = opened;
    const before = await picture(opened);
    await pane.getByRole("button", { name: "开始审核" }).click();
    await pane.getByRole("list", { name: "审核发现" }).waitFor();
    await pane.getByRole("tab", { name: "报告", exact: true }).click();
    await pane.getByRole("button", { name: "复制到 Word" }).click();
    await pane.getByText("已复制，可以粘贴到 Word。").waitFor();
    const draft = (await copied(opened)).replaceAll("\r\n", "\n");
    expect(draft.split(RIGHT).length).toBeGreaterThan(1);

    await pane.getByRole("tab", { name: "审核已有报告" }).click();
    await pane.getByRole("textbox", { name: "报告文字" }).fill(draft.replace(RIGHT, WRONG));
    await pane.getByRole("button", { name: "开始核对" }).click();
    await marked(opened).waitFor();
    await pane.getByRole("group", { name: "只看一种" }).getByRole("button", { name: "1 不符" }).click();
    await pane.getByRole("button", { name: "下一处" }).click();
    const card = pane.getByRole("region", { name: `不符：${WRONG}` });
    expect(await card.innerText()).toContain(`应为 ${RIGHT}`);

    await excel.evaluate(({ model }) => model.activate(model.sheets[0]));
    await card.getByRole("button", { name: "部门概况!B5" }).click();
    await page.waitForFunction(() => window.excelHost.model.active?.name === "部门概况" && window.excelHost.model.selection.top === 5);
    expect(await excel.evaluate(({ model }) => model.selection)).toEqual({ top: 5, bottom: 5, left: 2, right: 2 });

    await pane.getByRole("button", { name: "复制改正后的文字" }).click();
    await pane.getByText("已复制改正后的文字，可以粘贴回报告。").waitFor();
    expect((await copied(opened)).replaceAll("\r\n", "\n")).toBe(draft);
    expect(await picture(opened)).toBe(before); // an audit writes nothing
  });
});

test("in Excel a report is held against itself before the workbook is reviewed, and against the sheets after", async () => {
  await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE }, async (opened) => {
    const { pane } = opened;
    await pane.getByRole("button", { name: "只审核一份已有的报告" }).click();
    await pane.getByRole("textbox", { name: "报告文字" }).fill("本年支出合计4131.69万元。\n计划清查606家，实际完成615家，完成率111.5%。");
    await pane.getByRole("button", { name: "开始核对" }).click();
    await marked(opened).getByRole("button", { name: "111.5%，自相矛盾" }).waitFor();
    await marked(opened).getByRole("button", { name: "4131.69万元，查无来源" }).waitFor();

    await pane.getByRole("button", { name: "修改文字" }).click();
    await pane.getByRole("button", { name: "先审核工作簿" }).click();
    await pane.getByText("逐个数与").waitFor();
    await pane.getByRole("button", { name: "开始核对" }).click();
    await marked(opened).getByRole("button", { name: "4131.69万元，不符" }).click();
    expect(await pane.getByRole("region", { name: "不符：4131.69万元" }).innerText()).toContain("应为 4130.69万元");
  });
});
