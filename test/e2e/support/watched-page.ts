import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** Pictures to look at; not committed. */
export const OUTPUT = path.resolve(__dirname, "../output");

/** A page and what it did that it must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests that leave the page's origin, errors, and refusals by the Content-Security-Policy. */
  readonly troubles: string[];
  /** Everything that was asked for. */
  readonly requests: string[];
}

/** Opens an address and watches the page, its frames and its workers from their first moment. `origins`: what may be asked for besides the disk. */
export async function watchedPage(browser: Browser, address: string, options: BrowserContextOptions = {}, origins: readonly string[] = []): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true, ignoreHTTPSErrors: true, ...options });
  context.setDefaultTimeout(60_000); // for a machine with much else to do
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  const isAllowed = (url: string): boolean => /^(?:file|data|blob):/.test(url) || origins.includes(new URL(url).origin);
  // The context hears of workers' requests as well.
  context.on("request", (request) => {
    requests.push(request.url());
    if (!isAllowed(request.url())) troubles.push(`request: ${request.url()}`);
  });
  context.on("requestfailed", (request) => troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("websocket", (socket) => troubles.push(`web socket: ${socket.url()}`));
  context.on("weberror", (error) => troubles.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`${message.type()}: ${message.text()}`);
  });
  await watchPolicy(context, page, troubles);
  await page.goto(address);
  return { page, troubles, requests };
}

/** Does the work, holds that the page did nothing it must not, and closes it. Where the work fails, what the page did is told with it. */
export async function withoutTroubles({ page, troubles }: WatchedPage, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    expect(troubles).toEqual([]);
  } catch (error) {
    await page.screenshot({ path: path.join(OUTPUT, `failed-${expect.getState().testPath?.replace(/^.*\W(?=[\w-]+\.test)/, "") ?? ""}.png`) });
    if (error instanceof Error && troubles.length > 0) error.message += `\n\nThe page: ${troubles.join("\n")}`;
    throw error;
  } finally {
    await page.context().close();
  }
}

/** What the Content-Security-Policy refused, as the browser's own tools report it: the page is not told that it is watched. */
async function watchPolicy(context: BrowserContext, page: Page, troubles: string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on("Audits.issueAdded", ({ issue }) => {
    if (issue.code === "ContentSecurityPolicyIssue") troubles.push(`policy: ${JSON.stringify(issue.details.contentSecurityPolicyIssueDetails)}`);
  });
  await session.send("Audits.enable");
}
