import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx";
import { builtEdition } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { watchedPage } from "./support/watched-page";

const WIDE = { width: 1280, height: 800 };

let browser: Browser;
let folder: string;
let file: string;

/** The one file as somebody gets it: alone in a folder of their own, whose name is in Chinese and has a space. */
beforeAll(async () => {
  const built = await builtEdition("single");
  const [name, ...others] = readdirSync(built);
  expect(others).toEqual([]);
  folder = mkdtempSync(path.join(os.tmpdir(), "single-"));
  file = path.join(folder, "财政所 资料", name!);
  mkdirSync(path.dirname(file));
  copyFileSync(path.join(built, name!), file);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test("one file, opened from disk: the sample is reviewed, jumped to, filled and saved, and nothing else is asked for", async () => {
  const address = pathToFileURL(file).href;
  const { page, troubles, requests } = await watchedPage(browser, address, { viewport: WIDE });
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  const findings = page.getByRole("list", { name: "审核发现" });
  await findings.waitFor();
  const said = await findings.getByRole("article").allInnerTexts();
  expect(said.filter((text) => text.includes("21303水利") && text.includes("34.26万元"))).toHaveLength(1);

  await findings.getByRole("button", { name: "支出决算表!C66" }).click();
  const grid = page.getByRole("grid", { name: "工作表：支出决算表" });
  expect(await grid.getByRole("gridcell", { selected: true }).innerText()).toBe("55.63");

  await page.getByRole("tab", { name: "自评表", exact: true }).click();
  await page.getByRole("button", { name: "填写自评表" }).click();
  await page.getByText("张新表排在工作簿最后").waitFor();
  const [name, bytes] = await downloaded(page, "保存填好的工作簿");
  expect(name).toBe("杨嘉桥镇2023年度.评价.xlsx");
  expect(sheetNames(bytes).slice(-4)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表", "核对底稿", "审核发现"]);

  await page.getByRole("tab", { name: "报告", exact: true }).click();
  const [report, docx] = await downloaded(page, "下载 Word 文档");
  expect(report).toBe("杨嘉桥镇2023年度.报告.docx");
  expect(Object.keys(unzipSync(docx))).toContain("word/document.xml");

  expect(requests.filter((url) => url !== address && !/^(?:blob|data):/.test(url))).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("an address that asks for the sample begins with the sample", async () => {
  const { page, troubles } = await watchedPage(browser, `${pathToFileURL(file).href}?sample`, { viewport: WIDE });
  await page.getByRole("button", { name: "开始审核" }).waitFor();
  expect(await page.locator("header").innerText()).toContain("杨嘉桥镇2023年度.xlsx");
  expect(troubles).toEqual([]);
  await page.context().close();
});

async function downloaded(page: Page, button: string): Promise<[string, Uint8Array]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return [download.suggestedFilename(), new Uint8Array(readFileSync(await download.path()))];
}

function sheetNames(bytes: Uint8Array): string[] {
  const opened = openXlsx(bytes, "x.xlsx");
  if (!opened.ok) throw new Error(opened.problem.what);
  return opened.value.sheets.map(({ name }) => name);
}
