import type { Browser } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { type ExcelServers, excelServers, inExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { ribbonButtons, ribbonFunctionFile } from "./support/ribbon-buttons";
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

const OPENS: Readonly<Record<string, { readonly tab: string; readonly shown: string; readonly role: "button" | "list" | "heading" | "article" }>> = {
  打开: { tab: "识别", role: "button", shown: "开始审核" },
  核对支出: { tab: "审核", role: "list", shown: "审核发现" },
  填写自评表: { tab: "自评表", role: "heading", shown: "自评得分" },
  起草报告: { tab: "报告", role: "article", shown: "报告草稿" },
};

test("the ribbon has a button for each of these, and no other", () => {
  expect(ribbonButtons().map(({ label }) => label)).toEqual(Object.keys(OPENS));
});

test.each(ribbonButtons())("the ribbon's $label opens the pane at its step and starts what it says", ({ label, url }) => {
  const { tab, role, shown } = OPENS[label]!;
  return inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, url }, async ({ pane, excel }) => {
    await pane.getByRole(role, { name: shown }).first().waitFor();
    expect(await pane.getByRole("tab", { name: tab, exact: true }).getAttribute("aria-selected")).toBe("true");
    // Closed and opened again by the same button, as Excel does, it stands where it stood.
    await excel.evaluate((host) => host.reopen());
    await pane.getByRole(role, { name: shown }).first().waitFor();
  });
});

test("no button of the ribbon writes before the clerk has said so", async () => {
  for (const { url } of ribbonButtons()) {
    await inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, url }, async ({ pane, excel }) => {
      const before = await excel.evaluate(({ model }) => JSON.stringify([model.picture(), model.xmlParts]));
      await pane.getByRole("tab").first().waitFor();
      await pane.locator("html").evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      expect(await excel.evaluate(({ model }) => JSON.stringify([model.picture(), model.xmlParts]))).toBe(before);
    });
  }
});

test("the page that Office asks for functions of the ribbon loads and speaks to Excel", () =>
  inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE, url: ribbonFunctionFile() }, async ({ page, requests }) => {
    await page.waitForFunction(() => window.excelHost !== undefined);
    await page.waitForTimeout(500);
    expect(requests.filter((url) => /commands[^/]*\.(?:html|js)/.test(url))).toHaveLength(2);
  }));
