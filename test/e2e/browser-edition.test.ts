import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Download, Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx";
import { browserEditionAddress } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { watchedPage } from "./support/watched-page";

const output = path.join(__dirname, "output");
const NARROW = { width: 350, height: 600 };
const WIDE = { width: 1280, height: 800 };

let browser: Browser;
let address: string;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  address = await browserEditionAddress();
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const step = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  await page.getByRole("list", { name: "审核发现" }).waitFor();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

test("from disk, the sample is reviewed, jumped to, filled, saved and copied without a connection", async () => {
  const { page, troubles } = await watchedPage(browser, address, { viewport: WIDE, permissions: ["clipboard-read"] });
  await openSample(page);

  const findings = page.getByRole("list", { name: "审核发现" });
  const said = await findings.getByRole("article").allInnerTexts();
  expect(said.filter((text) => text.includes("21303水利") && text.includes("34.26万元"))).toHaveLength(1);
  expect(said.filter((text) => text.includes("执行率70.89%") && text.includes("没有写明原因"))).toHaveLength(1);
  expect(said.filter((text) => text.includes("法人和产业活动单位清查") && text.includes("101.4%"))).toHaveLength(1);

  await findings.getByRole("button", { name: "支出决算表!C66" }).click();
  const grid = page.getByRole("grid", { name: "工作表：支出决算表" });
  const cell = grid.getByRole("gridcell", { selected: true });
  expect(await cell.innerText()).toBe("55.63");
  expect(await cell.getAttribute("id")).toBe("cell-C66");
  expect(await isInside(page, "#cell-C66", "[role=grid]")).toBe(true);

  await step(page, "自评表");
  await page.getByRole("button", { name: "填写自评表" }).click();
  await page.getByText("张新表排在工作簿最后").waitFor();
  const [filled] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存填好的工作簿" }).click()]);
  expect(filled.suggestedFilename()).toBe("杨嘉桥镇2023年度.评价.xlsx");
  const sheets = sheetNames(await bytesOf(filled));
  expect(sheets.slice(-4)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表", "核对底稿", "审核发现"]);

  await step(page, "报告");
  await page.getByRole("button", { name: "复制到 Word" }).click();
  await page.getByText("已复制，可以粘贴到 Word。").waitFor();
  const [docx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 Word 文档" }).click()]);
  expect(docx.suggestedFilename()).toBe("杨嘉桥镇2023年度.报告.docx");
  expect(Object.keys(unzipSync(await bytesOf(docx)))).toContain("word/document.xml");

  expect(troubles).toEqual([]);
  await page.context().close();
});

function sheetNames(bytes: Uint8Array): string[] {
  const opened = openXlsx(bytes, "x.xlsx");
  if (!opened.ok) throw new Error(opened.problem.what);
  return opened.value.sheets.map(({ name }) => name);
}

const isInside = (page: Page, inner: string, outer: string): Promise<boolean> =>
  page.evaluate(([small, large]) => {
    const [a, b] = [document.querySelector(small)!.getBoundingClientRect(), document.querySelector(large)!.getBoundingClientRect()];
    return a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
  }, [inner, outer] as const);

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each([["narrow", NARROW], ["wide", WIDE]] as const)("every step fits a %s page", async (size, viewport) => {
    const { page, troubles } = await watchedPage(browser, address, { viewport, colorScheme });
    const shot = async (name: string): Promise<void> => {
      await page.mouse.move(0, 0);
      await page.waitForTimeout(350); // the marks of the tabs glide
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.screenshot({ path: path.join(output, `${size}-${colorScheme}-${name}.png`) });
    };
    await shot("0-open");
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByRole("button", { name: "开始审核" }).waitFor();
    await shot("1-start");
    await page.getByRole("button", { name: "开始审核" }).click();
    await page.getByRole("list", { name: "审核发现" }).waitFor();
    await shot("2-findings");
    await step(page, "勾稽关系");
    await page.getByRole("list", { name: "勾稽关系" }).waitFor();
    await shot("2-ties");
    await step(page, "支出情况");
    await page.getByRole("heading", { name: "支出构成" }).waitFor();
    await shot("2-spending");
    await step(page, "识别");
    await page.getByRole("heading", { name: "识别到10张表" }).waitFor();
    await shot("3-tables");
    await step(page, "自评表");
    await page.getByRole("heading", { name: "自评得分" }).waitFor();
    await shot("4-form");
    await page.getByRole("button", { name: "填写自评表" }).click();
    await page.getByText("张新表排在工作簿最后").waitFor();
    await shot("4-filled");
    await step(page, "报告");
    await page.getByRole("article", { name: "报告草稿" }).waitFor();
    await shot("5-report");
    await page.getByRole("article", { name: "报告草稿" }).getByRole("button", { name: /^[\d,.]+(?:元|万元|%)$/ }).nth(3).click();
    await page.getByRole("grid").waitFor();
    await shot("6-jump");
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
