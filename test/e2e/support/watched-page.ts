import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page and what it did that it must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests that leave the disk, errors, and refusals by the Content-Security-Policy. */
  readonly troubles: string[];
}

/** Opens an address and watches the page from its first moment. */
export async function watchedPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(address);
  return { page, troubles };
}
