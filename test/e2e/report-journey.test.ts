import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { browserEditionAddress } from "./support/built-edition";
import { type ExcelServers, excelServers, inExcel, type OpenedExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";
import { watchedPage, withoutTroubles } from "./support/watched-page";

const NEEDS = "预算执行率偏低的原因";
const ANSWER = "部分水利项目跨年实施，资金结转下年使用";
const WIDE = { width: 1280, height: 800 };

let browser: Browser;
let servers: ExcelServers;
let address: string;

beforeAll(async () => {
  [browser, servers, address] = await Promise.all([launchBrowser(), excelServers(), browserEditionAddress()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await servers.close();
});

async function openReport({ pane }: Pick<OpenedExcel, "pane">): Promise<void> {
  await pane.getByRole("button", { name: "开始审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
  await pane.getByRole("tab", { name: "报告", exact: true }).click();
  await pane.getByRole("article", { name: "报告草稿" }).waitFor();
}

test("a clerk fills a blank and writes a paragraph anew; both are there when the workbook is opened again, in the report and in Word", async () => {
  await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE }, async (opened) => {
    const { pane, excel, page } = opened;
    const before = await excel.evaluate(({ model }) => JSON.stringify(model.picture()));
    await openReport(opened);
    const draft = pane.getByRole("article", { name: "报告草稿" });
    await draft.getByRole("button", { name: `〔待填：${NEEDS}〕` }).first().click();
    const field = pane.getByRole("textbox", { name: NEEDS });
    expect(await field.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    await field.pressSequentially(ANSWER);
    await field.press("Control+Enter");
    await pane.getByText("已保存，报告已更新。").waitFor();
    await draft.getByText(ANSWER).waitFor();

    await draft.getByRole("button", { name: /^编辑“.*”这一段$/ }).first().click();
    const editor = pane.getByRole("textbox", { name: "改写这一段" });
    await editor.fill("湘潭县杨嘉桥镇人民政府（机关本级）");
    await pane.getByRole("button", { name: "保存", exact: true }).click();
    // The words stand in the editor too: it closes once they are kept in the workbook.
    await editor.waitFor({ state: "detached" });
    await draft.getByText("（机关本级）").waitFor();

    await excel.evaluate((host) => host.reopen());
    await openReport(opened);
    for (const text of [ANSWER, "（机关本级）"]) await draft.getByText(text).waitFor();
    const [docx] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "下载 Word 文档" }).click()]);
    const document = strFromU8(unzipSync(new Uint8Array(readFileSync(await docx.path())))["word/document.xml"]!).replace(/<[^>]*>/g, "");
    for (const text of [ANSWER, "（机关本级）"]) expect(document).toContain(text);
    expect(await excel.evaluate(({ model }) => JSON.stringify(model.picture()))).toBe(before);
  });
});

describe("copying the report", () => {
  /** Copies the report of the sample. `arrange` sets the page up; `ways` counts what was tried. */
  async function copying(permissions: readonly string[], isCommandAllowed: boolean, look: (page: Page, ways: { readonly written: number; readonly refused: number; readonly commands: number }) => Promise<void>): Promise<void> {
    const watched = await watchedPage(browser, address, { viewport: WIDE, permissions: [...permissions] });
    await withoutTroubles(watched, async () => {
      const { page } = watched;
      await page.evaluate((mayCommand) => {
        const ways = { written: 0, refused: 0, commands: 0 };
        Object.assign(window, { ways });
        const write = navigator.clipboard.write.bind(navigator.clipboard);
        navigator.clipboard.write = (items) => write(items).then(() => void (ways.written += 1), (error: unknown) => { ways.refused += 1; throw error; });
        const command = document.execCommand.bind(document);
        document.execCommand = (name) => { ways.commands += 1; return mayCommand && command(name); };
      }, isCommandAllowed);
      await page.getByRole("button", { name: "打开示例" }).click();
      await openReport({ pane: page as unknown as OpenedExcel["pane"] });
      await page.getByRole("button", { name: "复制到 Word" }).click();
      await page.getByText(/^(?:已复制，可以粘贴到 Word。|没能自动复制。)/).waitFor();
      await look(page, await page.evaluate(() => (window as unknown as { ways: { written: number; refused: number; commands: number } }).ways));
    });
  }

  const held = (page: Page, type: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType(wanted)).text();
    }, type);

  const isWhole = async (page: Page): Promise<void> => {
    const [html, text] = [await held(page, "text/html"), await held(page, "text/plain")];
    expect(html).toContain('<p class="MsoNormal"');
    for (const words of [html.replace(/<[^>]*>/g, ""), text]) expect([words.includes("58,265,428.00元"), words.includes("〔待填：")]).toEqual([true, true]);
  };

  test("goes by the Clipboard API where it is allowed, with HTML and text", () => copying(["clipboard-read", "clipboard-write"], true, async (page, ways) => {
    expect(ways).toEqual({ written: 1, refused: 0, commands: 0 });
    await isWhole(page);
  }));

  test("goes by the copy command of the click where the API is refused", () => copying(["clipboard-read"], true, async (page, ways) => {
    expect(ways).toEqual({ written: 0, refused: 1, commands: 1 });
    await isWhole(page);
  }));

  test("selects the words where both are refused, so that Ctrl+C takes them", () => copying(["clipboard-read"], false, async (page, ways) => {
    expect(ways).toEqual({ written: 0, refused: 1, commands: 1 });
    const box = page.getByRole("textbox", { name: "报告文字" });
    const text = await box.inputValue();
    await page.keyboard.press("Control+C");
    expect((await held(page, "text/plain")).replaceAll("\r\n", "\n")).toBe(text);
    expect(text).toContain("58,265,428.00元");
  }));
});
