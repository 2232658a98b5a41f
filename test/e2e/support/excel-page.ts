import type { Browser, BrowserContextOptions, FrameLocator, JSHandle, Page } from "playwright-core";
import type { HostPage } from "../../excel-host/browser/host-page";
import { builtEdition, excelPageHtml } from "./built-edition";
import { loopbackServer } from "./loopback-server";
import { watchedPage, withoutTroubles } from "./watched-page";

/** The emulated Excel on the web and the built add-in, each served at an origin of its own. */
export interface ExcelServers {
  readonly excel: string;
  readonly addIn: string;
  readonly close: () => Promise<void>;
}

export async function excelServers(): Promise<ExcelServers> {
  const [excel, addIn] = await Promise.all([loopbackServer({ page: await excelPageHtml() }), loopbackServer({ folder: await builtEdition("pane") })]);
  return { excel: excel.origin, addIn: addIn.origin, close: async () => { await Promise.all([excel.close(), addIn.close()]); } };
}

export interface OpenedExcel {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly requests: readonly string[];
  /** `excel.evaluate` looks at the emulated Excel, or changes it; the function runs in Excel's page and closes over nothing. */
  readonly excel: JSHandle<HostPage>;
}

export interface ExcelOptions {
  readonly bytes: Uint8Array;
  readonly file?: string;
  /** Address of the task pane as the manifest names it; its origin gives way to the one served here. */
  readonly url?: string;
  readonly context?: BrowserContextOptions;
}

/** Opens a workbook in the emulated Excel with the pane beside it, does the work, and holds that nothing happened that must not. */
export async function inExcel(browser: Browser, servers: ExcelServers, { bytes, file = "测试.xlsx", url = "https://localhost:3000/taskpane.html", context = {} }: ExcelOptions, work: (opened: OpenedExcel) => Promise<void>): Promise<void> {
  const watched = await watchedPage(browser, servers.excel, { viewport: { width: 350, height: 600 }, ...context }, [servers.excel, servers.addIn]);
  const { page, requests } = watched;
  await withoutTroubles(watched, async () => {
    const { pathname, search } = new URL(url);
    const start = { addIn: `${servers.addIn}${pathname}${search}`, workbook: Buffer.from(bytes).toString("base64"), file };
    await page.evaluate((options) => window.excelHost.start(options), start);
    await work({ page, pane: page.frameLocator("iframe"), requests, excel: await page.evaluateHandle(() => window.excelHost) });
  });
}
