import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { axeFindings } from "./support/axe-findings";
import { browserEditionAddress } from "./support/built-edition";
import { type ExcelServers, excelServers, inExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";
import { watchedPage, withoutTroubles } from "./support/watched-page";

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

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
];

/** Every step of the pane from before the review on; after each, `look` sees it. */
async function everyStep(pane: Page | FrameLocator, look: (step: string) => Promise<void>): Promise<void> {
  await pane.getByRole("button", { name: "开始审核" }).waitFor();
  await look("before the review");
  await pane.getByRole("button", { name: "开始审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
  await pane.getByText("为什么 · 怎么改").first().click();
  await look("审核发现");
  for (const [tab, heading] of [["勾稽关系", undefined], ["支出情况", "支出构成"], ["识别", "识别到10张表"], ["自评表", "自评得分"]] as const) {
    await pane.getByRole("tab", { name: tab, exact: true }).click();
    await (heading === undefined ? pane.getByRole("list", { name: tab }) : pane.getByRole("heading", { name: heading })).waitFor();
    await look(tab);
  }
  await pane.getByRole("button", { name: "填写自评表" }).click();
  await pane.getByText("张新表排在工作簿最后").waitFor();
  await look("自评表, filled");
  await pane.getByRole("tab", { name: "报告", exact: true }).click();
  await pane.getByRole("article", { name: "报告草稿" }).waitFor();
  await look("报告");
}

/** What axe finds at each step; the glide of the tabs' marks is over then. */
function collector(frame: () => Frame, found: string[]): (step: string) => Promise<void> {
  return async (step) => {
    await frame().waitForTimeout(300);
    found.push(...(await axeFindings(frame())).map((finding) => `${step}: ${finding}`));
  };
}

describe.each(LOOKS)("in %s", (_, context) => {
  test("axe finds nothing wrong with any step of the pane in Excel", async () => {
    const found: string[] = [];
    await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, context }, async ({ page, pane }) => {
      await everyStep(pane, collector(() => page.frames()[1]!, found));
      expect(found).toEqual([]);
    });
  });

  test("axe finds nothing wrong with any step of the browser edition", async () => {
    const found: string[] = [];
    const watched = await watchedPage(browser, address, { viewport: { width: 1280, height: 800 }, ...context });
    await withoutTroubles(watched, async () => {
      const { page } = watched;
      const look = collector(() => page.mainFrame(), found);
      await page.getByRole("button", { name: "打开示例" }).waitFor();
      await look("nothing opened");
      await page.getByRole("button", { name: "打开示例" }).click();
      await everyStep(page, look);
      expect(found).toEqual([]);
    });
  });
});
