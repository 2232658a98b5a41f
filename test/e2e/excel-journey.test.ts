import path from "node:path";
import type { Browser } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { type ExcelServers, excelServers, inExcel, type OpenedExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { type Expected, expectedFill, sampleBytes } from "./support/sample-office";
import { OUTPUT } from "./support/watched-page";

const SIZES = { narrow: { width: 350, height: 600 }, wide: { width: 1280, height: 800 } } as const;

let browser: Browser;
let servers: ExcelServers;
let expected: readonly Expected[];

beforeAll(async () => {
  [browser, servers, expected] = await Promise.all([launchBrowser(), excelServers(), expectedFill()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await servers.close();
});

const picture = ({ excel }: OpenedExcel): Promise<string> => excel.evaluate(({ model }) => JSON.stringify(model.picture()));
const sheetsOf = ({ excel }: OpenedExcel): Promise<string[]> => excel.evaluate(({ model }) => model.sheets.map(({ name, visibility }) => (visibility === "Visible" ? name : `${name} (${visibility})`)));
const openStep = ({ pane }: OpenedExcel, name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();

/** What lies on the clipboard now, by kind. */
const clipboard = ({ page }: OpenedExcel): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const held: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) for (const type of item.types) held[type] = await (await item.getType(type)).text();
    return held;
  });

/** Excel gives our formulas the values they have in the sample: the emulation itself calculates nothing. */
async function giveFormulasValues({ excel }: OpenedExcel): Promise<void> {
  const values = expected.flatMap(({ sheet, row, column, value, formula }) => (formula === undefined ? [] : [[`${sheet} ${String(row)} ${String(column)}`, value] as const]));
  await excel.evaluate(({ model }, given) => {
    const known = new Map(given);
    model.evaluate = (_formula, { sheet, row, column }) => known.get(`${sheet.replace("~暂存 ", "")} ${String(row)} ${String(column)}`) ?? 0;
  }, values);
}

describe.each([["narrow", "light"], ["narrow", "dark"], ["wide", "light"], ["wide", "dark"]] as const)("in a %s and %s pane", (size, colorScheme) => {
  test("a clerk reviews, goes to a cell, fills the form, takes it back, and copies the report", async () => {
    const context = { viewport: SIZES[size], colorScheme, permissions: ["clipboard-read"] };
    await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, context }, async (opened) => {
      const { pane, page, excel } = opened;
      const shot = async (name: string): Promise<void> => {
        await page.mouse.move(0, 0);
        await page.waitForTimeout(350); // the marks of the tabs glide
        expect(await pane.locator("html").evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
        await page.screenshot({ path: path.join(OUTPUT, `excel-${size}-${colorScheme}-${name}.png`) });
      };
      await giveFormulasValues(opened);
      const before = await picture(opened);
      await pane.getByRole("button", { name: "开始审核" }).waitFor();
      await shot("1-start");

      await pane.getByRole("button", { name: "开始审核" }).click();
      const findings = pane.getByRole("list", { name: "审核发现" });
      await findings.waitFor();
      const said = await findings.getByRole("article").allInnerTexts();
      expect(said.filter((text) => text.includes("21303水利") && text.includes("34.26万元"))).toHaveLength(1);
      expect(said.filter((text) => text.includes("执行率70.89%") && text.includes("没有写明原因"))).toHaveLength(1);
      await shot("2-findings");

      await excel.evaluate(({ model }) => model.activate(model.sheets[0]));
      await findings.getByRole("button", { name: "支出决算表!C66" }).click();
      await page.waitForFunction(() => window.excelHost.model.active?.name === "支出决算表" && window.excelHost.model.selection.top === 66);
      expect(await excel.evaluate(({ model }) => model.selection)).toEqual({ top: 66, bottom: 66, left: 3, right: 3 });
      expect(await picture(opened)).toBe(before); // nothing was un-hidden, nothing else was touched

      await openStep(opened, "识别");
      await pane.getByRole("heading", { name: "识别到10张表" }).waitFor();
      await shot("3-tables");
      await openStep(opened, "自评表");
      await pane.getByRole("heading", { name: "自评得分" }).waitFor();
      await shot("4-form");
      const sheetsBefore = await sheetsOf(opened);
      await pane.getByRole("button", { name: "填写自评表" }).click();
      await pane.getByText("张新表排在工作簿最后").waitFor();
      expect(await sheetsOf(opened)).toEqual([...sheetsBefore, ...new Set(expected.map(({ sheet }) => sheet))]);
      expect(await cellsOf(opened, expected)).toEqual(expected);
      await shot("5-filled");

      await pane.getByRole("button", { name: "还原" }).click();
      await pane.getByText("已还原到填写之前。").waitFor();
      expect(await picture(opened)).toBe(before);

      await openStep(opened, "报告");
      const report = pane.getByRole("article", { name: "报告草稿" });
      await report.waitFor();
      await shot("6-report");
      await pane.getByRole("button", { name: "复制到 Word" }).click();
      await pane.getByText("已复制，可以粘贴到 Word。").waitFor();
      const { "text/plain": text = "", "text/html": html = "" } = await clipboard(opened);
      expect(text.split("\n")[0]).toBe("湘潭县杨嘉桥镇人民政府2023年度部门整体支出绩效评价报告");
      for (const words of [text, html.replace(/<[^>]*>/g, "")]) expect([words.includes("58,265,428.00元"), words.includes("〔待填：")]).toEqual([true, true]);
      expect(html.slice(0, 20)).toBe('<p class="MsoNormal"');
      expect(/<script|\bon\w+=|https?:/i.exec(html)).toBeNull();
    });
  });
});

/** The same cells as they stand in Excel. */
function cellsOf({ excel }: OpenedExcel, cells: readonly Expected[]): Promise<Expected[]> {
  return excel.evaluate(({ model }, wanted) => wanted.map(({ sheet, row, column }) => {
    const { value, formula } = model.sheet(sheet).at(row, column);
    return { sheet, row, column, value: value as string | number, ...(formula === undefined ? {} : { formula }) };
  }), cells);
}
