import type { Browser, Page } from "playwright-core";
import { drawOffice } from "../support/draw-office";
import { createDrawn } from "../support/xlsx/create-drawn";
import { browserEditionAddress } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { watchedPage } from "./support/watched-page";

let browser: Browser;
let address: string;

beforeAll(async () => {
  address = await browserEditionAddress();
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

test("a thousand findings are scrolled through with few of them drawn", async () => {
  const indicators = Array.from({ length: 1_000 }, (_, index) => ({ level1: "产出指标", level2: "数量指标", name: `事项${String(index + 1)}`, target: "100个", actual: "100个", rate: "90%", weight: 1 }));
  const { page, troubles } = await watchedPage(browser, address, { viewport: { width: 1280, height: 800 } });
  await choose(page, "很多问题.xlsx", createDrawn(drawOffice({ indicators })));
  await page.getByRole("button", { name: "开始审核" }).click();
  const list = page.getByRole("list", { name: "审核发现" });
  await list.waitFor();
  expect(Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"))).toBeGreaterThan(1_000);
  const panel = page.getByRole("tabpanel");
  await panel.hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 2_500);
    expect(await list.getByRole("article").count()).toBeLessThan(40);
  }
  await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await list.getByText("事项1000", { exact: false }).first().waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a sheet of fifty thousand rows is drawn a screen at a time", async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [`第${String(index + 1)}笔`, index]);
  const { page, troubles } = await watchedPage(browser, address, { viewport: { width: 1280, height: 800 } });
  await choose(page, "长表.xlsx", createDrawn([{ name: "长表", rows }]));
  const grid = page.getByRole("grid");
  await grid.waitFor();
  await grid.focus();
  await page.keyboard.press("Control+End");
  await page.getByRole("gridcell", { name: "第50000笔" }).waitFor();
  expect(await grid.getByRole("row").count()).toBeLessThan(60);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("with the keyboard alone: open the sample, review, and go to a cell", async () => {
  const { page } = await watchedPage(browser, address, { viewport: { width: 1280, height: 800 } });
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let turn = 0; turn < 40; turn += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
    }
    throw new Error(`the Tab key does not reach ${String(name)}`);
  };
  await tabTo("打开示例");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "开始审核" }).waitFor();
  await tabTo("开始审核");
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "审核发现" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tabpanel");
  await tabTo("支出决算表!C66");
  await page.keyboard.press("Enter");
  await page.getByRole("grid", { name: "工作表：支出决算表" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("支出决算表!C66");
  await page.context().close();
});

test.each([
  ["a text renamed to .xlsx", "名单.xlsx", new TextEncoder().encode("甲,1"), /不是 Excel 工作簿/],
  ["an old or encrypted file", "旧表.xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), /旧格式|打开密码|损坏/],
])("%s is refused with a sentence that says what to do", async (_, name, bytes, said) => {
  const { page } = await watchedPage(browser, address, { viewport: { width: 320, height: 600 } });
  await choose(page, name, bytes);
  const message = page.locator("[aria-live=polite]").getByText(said);
  await message.waitFor();
  expect(await page.getByRole("button", { name: "选择工作簿" }).isEnabled()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.context().close();
});

test("a workbook without a known table says which sheets were looked at", async () => {
  const { page } = await watchedPage(browser, address, { viewport: { width: 320, height: 600 } });
  await choose(page, "通讯录.xlsx", createDrawn([{ name: "通讯录", rows: [["姓名", "电话"], ["甲", 1]] }]));
  await page.getByRole("button", { name: "开始审核" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("没有认识的表（看过：通讯录）");
  await page.context().close();
});

test("at 320 pixels all four steps are in sight and nothing is cut off", async () => {
  const { page } = await watchedPage(browser, address, { viewport: { width: 320, height: 600 } });
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  await page.getByRole("list", { name: "审核发现" }).waitFor();
  for (const name of ["识别", "审核", "自评表", "报告"]) {
    const box = await page.getByRole("tab", { name, exact: true }).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    await page.getByRole("tab", { name, exact: true }).click();
    await page.waitForTimeout(300);
    expect(await page.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  }
  await page.context().close();
});

test("where copying is refused, the text is selected to be copied by hand", async () => {
  const { page } = await watchedPage(browser, address, { viewport: { width: 350, height: 600 } });
  await page.evaluate(() => { document.execCommand = () => false; });
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  await page.getByRole("list", { name: "审核发现" }).waitFor();
  await page.getByRole("tab", { name: "报告", exact: true }).click();
  await page.getByRole("button", { name: "复制到 Word" }).click();
  const box = page.getByRole("textbox", { name: "报告文字" });
  await box.waitFor();
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length && area.value.length > 1_000)).toBe(true);
  await page.context().close();
});
