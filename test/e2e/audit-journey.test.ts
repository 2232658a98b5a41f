import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Locator, Page } from "playwright-core";
import { axeFindings } from "./support/axe-findings";
import { browserEditionAddress } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { OUTPUT, watchedPage, withoutTroubles } from "./support/watched-page";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

let browser: Browser;
let address: string;

beforeAll(async () => {
  mkdirSync(OUTPUT, { recursive: true });
  [browser, address] = await Promise.all([launchBrowser(), browserEditionAddress()]);
}, 900_000);

afterAll(() => browser.close());

async function openReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  await page.getByRole("list", { name: "审核发现" }).waitFor();
  await page.getByRole("tab", { name: "报告", exact: true }).click();
  await page.getByRole("article", { name: "报告草稿" }).waitFor();
}

/** The words of the draft as the clipboard has them. */
async function copiedDraft(page: Page): Promise<string> {
  await page.getByRole("button", { name: "复制到 Word" }).click();
  await page.getByText("已复制，可以粘贴到 Word。").waitFor();
  return page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType("text/plain")).text());
}

async function audit(page: Page, text: string): Promise<void> {
  await page.getByRole("tab", { name: "审核已有报告" }).click();
  await page.getByRole("textbox", { name: "报告文字" }).fill(text);
  await page.getByRole("button", { name: "开始核对" }).click();
  await page.getByRole("article", { name: "核对后的文字" }).waitFor();
}

const [RIGHT, WRONG] = ["58,265,428.00元", "58,365,428.00元"];

const marked = (page: Page): Locator => page.getByRole("article", { name: "核对后的文字" });
const mark = (page: Page, name: string): Locator => marked(page).getByRole("button", { name });

test("a clerk drafts the report, a digit is changed in Word, and the audit finds it, shows the cell, puts it right and says so in a file", async () => {
  const watched = await watchedPage(browser, address, { viewport: WIDE, permissions: ["clipboard-read"] });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await openReport(page);
    const draft = await copiedDraft(page);
    await audit(page, draft.replace(RIGHT, WRONG));
    await page.getByRole("group", { name: "只看一种" }).getByRole("button", { name: "1 不符" }).click();
    await page.getByRole("button", { name: "下一处" }).click();
    const card = page.getByRole("region", { name: `不符：${WRONG}` });
    expect(await card.innerText()).toContain(`应为 ${RIGHT}`);
    await card.getByRole("button", { name: "部门概况!B5" }).click();
    const grid = page.getByRole("grid", { name: "工作表：部门概况" });
    expect(await grid.getByRole("gridcell", { selected: true }).getAttribute("id")).toBe("cell-B5");

    const [opinion] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存审核意见" }).click()]);
    expect(opinion.suggestedFilename()).toBe("粘贴的报告.审核意见.docx");
    expect(wordsOf(await opinion.path())).toContain(WRONG);

    await page.getByRole("button", { name: "用改正后的文字替换" }).click();
    await page.getByText("没有“不符”的。").waitFor();
    await page.getByRole("group", { name: "只看一种" }).getByRole("button", { name: "0 不符" }).click();
    await mark(page, `${RIGHT}，一致`).first().waitFor();
    await page.getByRole("button", { name: "修改文字" }).click();
    expect(await page.getByRole("textbox", { name: "报告文字" }).inputValue()).toBe(draft.replaceAll("\r\n", "\n"));
  });
});

test("the Word document of the report is opened and audited as the text is", async () => {
  const watched = await watchedPage(browser, address, { viewport: WIDE });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await openReport(page);
    const [docx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 Word 文档" }).click()]);
    await page.getByRole("tab", { name: "审核已有报告" }).click();
    await page.locator('input[type=file][accept=".docx,.txt"]').setInputFiles({ name: "报告.docx", mimeType: "application/octet-stream", buffer: readFileSync(await docx.path()) });
    await page.getByText("文字取自“报告.docx”。").waitFor();
    await page.getByRole("button", { name: "开始核对" }).click();
    await mark(page, `${RIGHT}，一致`).first().waitFor();
    await page.getByRole("group", { name: "只看一种" }).getByRole("button", { name: "0 不符" }).waitFor();
  });
});

test("with no workbook reviewed, two hundred thousand characters are audited, walked through by the keyboard alone, and only what is in sight is drawn", async () => {
  const watched = await watchedPage(browser, address, { viewport: NARROW });
  await withoutTroubles(watched, async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByRole("button", { name: "只审核一份已有的报告" }).click();
    const slip = "计划清查606家，实际完成615家，完成率111.5%。";
    const filling = "当年支出120.50万元，用于道路养护，完成养护12.3公里，涉及8个村。";
    const text = [slip, ...Array<string>(5_000).fill(filling), slip].join("\n");
    await paste(page, text);
    await page.getByRole("button", { name: "开始核对" }).click();
    await marked(page).waitFor();
    expect(await marked(page).getByRole("listitem").count()).toBeLessThan(60);
    await mark(page, "111.5%，自相矛盾").first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("第1处，").waitFor();
    // On a slow machine the paragraphs around the last place are measured long after it was jumped to.
    await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 20 });
    await page.keyboard.press("ArrowDown");
    await page.getByText("第2处，").waitFor();
    await page.waitForFunction((height) => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return document.activeElement?.getAttribute("aria-label") === "111.5%，自相矛盾" && top > 0 && bottom < height;
    }, NARROW.height);
    expect(await marked(page).getByRole("listitem").count()).toBeLessThan(60);
  });
});

/** Pastes as a clerk does: `fill` types, which takes Chromium minutes for thousands of lines. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const give = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", words);
    };
    document.addEventListener("copy", give);
    document.execCommand("copy");
    document.removeEventListener("copy", give);
  }, text);
  await page.getByRole("textbox", { name: "报告文字" }).focus();
  await page.keyboard.press("Control+V");
}

const wordsOf = (file: string): string => strFromU8(unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"]!).replace(/<[^>]*>/g, "");

describe.each([["narrow", NARROW], ["wide", WIDE]] as const)("on a %s page", (size, viewport) => {
  test.each([["light", { colorScheme: "light" }], ["dark", { colorScheme: "dark" }], ["contrast", { colorScheme: "dark", forcedColors: "active" }]] as const)("the audit fits and axe finds nothing wrong with it: %s", async (look, context) => {
    const watched = await watchedPage(browser, address, { viewport, permissions: ["clipboard-read"], ...context });
    await withoutTroubles(watched, async () => {
      const { page } = watched;
      const found: string[] = [];
      const see = async (name: string): Promise<void> => {
        await page.mouse.move(0, 0);
        await page.waitForTimeout(350); // the marks of the tabs glide
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await page.screenshot({ path: path.join(OUTPUT, `audit-${size}-${look}-${name}.png`) });
        found.push(...(await axeFindings(page.mainFrame())).map((finding) => `${name}: ${finding}`));
      };
      await openReport(page);
      const draft = await copiedDraft(page);
      await page.getByRole("tab", { name: "审核已有报告" }).click();
      await see("1-empty");
      await audit(page, draft.replace(RIGHT, WRONG).replace("完成率为101.5%", "完成率为105.1%"));
      await see("2-result");
      await page.getByRole("button", { name: "下一处" }).click();
      await see("3-first");
      await page.getByRole("button", { name: "下一处" }).click();
      await page.getByRole("button", { name: "下一处" }).click();
      await see("4-third");
      expect(found).toEqual([]);
    });
  });
});
