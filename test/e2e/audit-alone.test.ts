import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, JSHandle, Locator, Page } from "playwright-core";
import { axeFindings } from "./support/axe-findings";
import { browserEditionAddress } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";
import { OUTPUT, watchedPage, withoutTroubles } from "./support/watched-page";

let browser: Browser;
let address: string;

beforeAll(async () => {
  mkdirSync(OUTPUT, { recursive: true });
  [browser, address] = await Promise.all([launchBrowser(), browserEditionAddress()]);
}, 900_000);

afterAll(() => browser.close());

/** 615 ÷ 606 is 101.485 %: a rate of 111.5 % contradicts its own parts, and no sheet is needed to see it. */
const SLIP = "计划清查606家，实际完成615家，完成率111.5%。";
const REPORT = [
  "湘潭县杨嘉桥镇人民政府2023年度部门整体支出绩效自评报告",
  "一、部门概况",
  "本年支出合计4131.69万元，其中基本支出1,867.48万元。",
  SLIP,
].join("\n");

const marked = (page: Page): Locator => page.getByRole("article", { name: "核对后的文字" });
const mark = (page: Page, name: string): Locator => marked(page).getByRole("button", { name });

async function auditAlone(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "审核已有报告" }).click();
  await page.getByRole("textbox", { name: "报告文字" }).fill(text);
  await page.getByRole("button", { name: "开始核对" }).click();
  await marked(page).waitFor();
}

test("with no workbook a report is pasted, its contradiction is marked and put right; a workbook is opened, and the same text is held against it", async () => {
  const watched = await watchedPage(browser, address, { viewport: { width: 1280, height: 800 } });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await auditAlone(page, REPORT);
    await page.getByText("还没有审核工作簿，现在只看文字本身").waitFor();
    await mark(page, "111.5%，自相矛盾").click();
    const card = page.getByRole("region", { name: "自相矛盾：111.5%" });
    expect(await card.innerText()).toContain("应为 101.5%");
    await card.getByRole("button", { name: "改为“101.5%”" }).click();
    await mark(page, "101.5%，一致").waitFor();
    expect(await mark(page, "4131.69万元，不符").count()).toBe(0); // no sheet says so yet

    await page.locator('input[type=file][accept=".xlsx"]').setInputFiles({ name: "甲.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(sampleBytes()) });
    await page.getByText("逐个数与“甲.xlsx”核对").waitFor();
    await mark(page, "4131.69万元，不符").click();
    const differs = page.getByRole("region", { name: "不符：4131.69万元" });
    expect(await differs.innerText()).toContain("应为 4130.69万元");
    await differs.getByRole("button", { name: "支出决算表!C7" }).click();
    expect(await page.getByRole("grid", { name: "工作表：支出决算表" }).getByRole("gridcell", { selected: true }).getAttribute("id")).toBe("cell-C7");
    await mark(page, "101.5%，一致").waitFor();
  });
});

test("a report dropped on the first page is audited; a workbook that cannot be read leaves it where it is, and so does going back", async () => {
  const watched = await watchedPage(browser, address, { viewport: { width: 450, height: 800 } });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: await droppedText(page, REPORT, "去年的报告.txt") });
    await page.getByText("文字取自“去年的报告.txt”。").waitFor();
    const box = page.getByRole("textbox", { name: "报告文字" });
    expect(await box.inputValue()).toBe(REPORT);

    await page.locator('input[type=file][accept=".xlsx"]').setInputFiles({ name: "坏.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a workbook") });
    await page.getByText("这个文件不是 Excel 工作簿").waitFor();
    expect(await box.inputValue()).toBe(REPORT);

    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("button", { name: "审核已有报告" }).click();
    expect(await box.inputValue()).toBe(REPORT);
    await page.getByRole("button", { name: "开始核对" }).click();
    await mark(page, "111.5%，自相矛盾").waitFor();
  });
});

test("a report dropped on the sheets of an open workbook is held against it, and the workbook stays open", async () => {
  const watched = await watchedPage(browser, address, { viewport: { width: 320, height: 640 } });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByRole("tab", { name: "工作表" }).click();
    const grid = page.getByRole("grid");
    await grid.waitFor();
    await grid.dispatchEvent("drop", { dataTransfer: await droppedText(page, REPORT, "去年的报告.txt") });
    await page.getByText("文字取自“去年的报告.txt”。").waitFor();
    expect(await page.getByRole("textbox", { name: "报告文字" }).inputValue()).toBe(REPORT);
    await page.getByRole("tab", { name: "工作表" }).click();
    await grid.waitFor();
  });
});

/** What the browser hands over when a text file is dropped. */
const droppedText = (page: Page, content: string, called: string): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle(([text, name]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, [content, called] as const);

test("an English page says so in English", async () => {
  const watched = await watchedPage(browser, address, { viewport: { width: 320, height: 640 }, locale: "en-GB" });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Audit a report" }).click();
    await page.getByRole("textbox", { name: "Text of the report" }).fill(SLIP);
    await page.getByRole("button", { name: "Start the audit" }).click();
    await page.getByRole("button", { name: /^111\.5%/ }).waitFor();
    await page.getByRole("button", { name: "Check against a workbook" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.screenshot({ path: path.join(OUTPUT, "alone-english.png") });
  });
});

describe.each([320, 450, 1280])("on a page %s pixels wide", (width) => {
  test.each(["light", "dark"] as const)("the audit without a workbook fits and axe finds nothing wrong with it: %s", async (colorScheme) => {
    const watched = await watchedPage(browser, address, { viewport: { width, height: 700 }, colorScheme });
    await withoutTroubles(watched, async () => {
      const { page } = watched;
      const found: string[] = [];
      const see = async (name: string): Promise<void> => {
        await page.mouse.move(0, 0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await page.screenshot({ path: path.join(OUTPUT, `alone-${String(width)}-${colorScheme}-${name}.png`) });
        found.push(...(await axeFindings(page.mainFrame())).map((finding) => `${name}: ${finding}`));
      };
      await see("1-first");
      await page.getByRole("button", { name: "审核已有报告" }).click();
      await see("2-empty");
      await page.getByRole("button", { name: "返回" }).click();
      await auditAlone(page, REPORT);
      await page.getByRole("button", { name: "下一处" }).click();
      await see("3-result");
      expect(found).toEqual([]);
    });
  });
});
