import type { Browser, Page } from "playwright-core";
import { drawOffice } from "../support/draw-office";
import type { DrawnCell } from "../support/draw-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";
import { browserEditionAddress } from "./support/built-edition";
import { launchBrowser } from "./support/launch-browser";
import { watchedPage, withoutTroubles } from "./support/watched-page";

const ENTRIES = 12_500;
const CLASSES = [["2010301", "行政运行"], ["2080505", "机关事业单位基本养老保险缴费支出"], ["2130305", "水利工程建设"], ["2120501", "城乡社区环境卫生"]] as const;
const ECONOMIC = [["30101", "基本工资"], ["30201", "办公费"], ["30217", "公务接待费"], ["31005", "基础设施建设"]] as const;

/** A year of a large township: twelve and a half thousand entries of eight columns beside the usual tables. */
function largeWorkbook(): Uint8Array {
  const entries = Array.from({ length: ENTRIES }, (_, index): DrawnCell[] => {
    const [code, name] = CLASSES[index % 4]!;
    const [item, itemName] = ECONOMIC[(index * 7) % 4]!;
    const month = String(1 + Math.floor((index * 12) / ENTRIES)).padStart(2, "0");
    return [`2023-${month}-${String(1 + (index % 28)).padStart(2, "0")}`, `记-${String(index + 1)}`, `支付${itemName}（第${String(index + 1)}笔）`, code, name, item, itemName, ((index * 7_919) % 900_000) / 100];
  });
  const ledger: DrawnCell[][] = [["2023年度支出明细账"], ["编制单位：某县某镇人民政府", null, null, null, null, null, null, "单位：元"], ["日期", "凭证号", "摘要", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "金额"], ...entries];
  const indicators = Array.from({ length: 60 }, (_, index) => ({ level1: "产出指标", level2: "数量指标", name: `事项${String(index + 1)}`, target: "100个", actual: "95个", rate: "95%", weight: 1 }));
  return createDrawn([...drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]], total: [100, 60, 40], execution: { initial: 120, adjusted: 200, executed: 100 }, threePublic: [10, 9, 3], indicators }), { name: "明细账", rows: ledger }]);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Time the thread itself was at work, in microseconds: on a busy machine a task takes longer than that. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest tasks of the page's own thread and of its worker, in milliseconds of work. */
interface LongestTasks {
  readonly page: number;
  readonly worker: number;
}

/** Does a step while the browser writes down every task of every thread, and prints the longest of the page. */
async function traced(page: Page, name: string, work: () => Promise<void>): Promise<LongestTasks> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const longestIn = (thread: string, of: (event: TraceEvent) => number | undefined): number => {
    const threads = new Set(traceEvents.filter((event) => event.name === "thread_name" && event.args.name?.startsWith(thread)).map(({ pid, tid }) => `${String(pid)} ${String(tid)}`));
    const tasks = traceEvents.filter(({ name: kind, ph, pid, tid }) => ph === "X" && kind.endsWith("RunTask") && threads.has(`${String(pid)} ${String(tid)}`));
    return tasks.reduce((longest, event) => Math.max(longest, (of(event) ?? 0) / 1_000), 0);
  };
  const working = ({ tdur, dur }: TraceEvent): number | undefined => tdur ?? dur;
  const longest = { page: longestIn("CrRendererMain", working), worker: longestIn("DedicatedWorker", working) };
  const lasting = longestIn("CrRendererMain", ({ dur }) => dur);
  report.push(`${name}: longest task of the page ${longest.page.toFixed(0)} ms of work (${lasting.toFixed(0)} ms by the clock), of the worker ${longest.worker.toFixed(0)} ms`);
  return longest;
}

const report: string[] = [];
let browser: Browser;
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = largeWorkbook();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  process.stdout.write(`${report.join("\n")}\n`);
});

const step = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

/** The work itself takes as long as it takes; what counts is that the page answers meanwhile. */
const WORKING = { timeout: 240_000 };

test("a workbook of a hundred thousand cells is opened, reviewed, filled and drafted by a worker, and the page answers meanwhile", async () => {
  const watched = await watchedPage(browser, await browserEditionAddress(), { viewport: { width: 1280, height: 800 } });
  const { page } = watched;
  await withoutTroubles(watched, async () => {
    await traced(page, "open", async () => {
      await page.locator("input[type=file]").setInputFiles({ name: "大账.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await page.getByRole("button", { name: "开始审核" }).waitFor(WORKING);
    });
    expect(page.workers()).toHaveLength(1);

    const review = await traced(page, "review and list", async () => {
      await page.getByRole("button", { name: "开始审核" }).click();
      // Another sheet is looked at meanwhile.
      await page.getByRole("tab", { name: "明细账" }).click();
      await page.getByRole("grid", { name: "工作表：明细账" }).waitFor();
      report.push(`the review was still going on when the page had answered a click: ${String(await page.getByRole("button", { name: "停止" }).isVisible())}`);
      await page.getByRole("list", { name: "审核发现" }).waitFor(WORKING);
    });
    // The review is the longest task there is, and it is not one of the page's.
    expect(review.worker).toBeGreaterThan(review.page);

    await traced(page, "ties, spending, tables", async () => {
      await page.getByRole("tab", { name: "勾稽关系" }).click();
      await page.getByRole("list", { name: "勾稽关系" }).first().waitFor(WORKING);
      await page.getByRole("tab", { name: "支出情况" }).click();
      await page.getByRole("heading", { name: "预算执行" }).waitFor(WORKING);
      await step(page, "识别");
      await page.getByRole("heading", { name: /^识别到/ }).waitFor(WORKING);
    });

    const fill = await traced(page, "fill", async () => {
      await step(page, "自评表");
      await page.getByRole("button", { name: "填写自评表" }).click(WORKING);
      await page.getByText("张新表排在工作簿最后").waitFor(WORKING);
    });
    expect(fill.worker).toBeGreaterThan(fill.page);

    await traced(page, "draft and Word", async () => {
      await step(page, "报告");
      await page.getByRole("article", { name: "报告草稿" }).waitFor(WORKING);
      const [word] = await Promise.all([page.waitForEvent("download", WORKING), page.getByRole("button", { name: "下载 Word 文档" }).click()]);
      expect(word.suggestedFilename()).toBe("大账.报告.docx");
    });
    expect(page.workers()).toHaveLength(1);
  });
}, 900_000);

test("a review that is under way is stopped at once, and may be begun again", async () => {
  const watched = await watchedPage(browser, await browserEditionAddress(), { viewport: { width: 1280, height: 800 } });
  const { page } = watched;
  await withoutTroubles(watched, async () => {
    await page.locator("input[type=file]").setInputFiles({ name: "大账.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "开始审核" }).click(WORKING);
    await page.getByRole("button", { name: "停止" }).waitFor(WORKING);
    report.push(`stopped: said ${(await stopReview(page)).toFixed(0)} ms after the click`);
    expect(await page.getByRole("alert").innerText()).toContain("已停止，工作簿没有变化。");
    await page.getByRole("button", { name: "重新审核" }).click();
    await page.getByRole("list", { name: "审核发现" }).waitFor(WORKING);
  });
}, 900_000);

/** Clicks 停止, and gives the milliseconds until the page says so, by the page's own clock. */
const stopReview = (page: Page): Promise<number> =>
  page.getByRole("button", { name: "停止" }).evaluate(async (button: HTMLElement) => {
    const isSaid = (): boolean => document.querySelector("[role=alert]")?.textContent.includes("已停止") === true;
    const since = performance.now();
    const said = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!isSaid()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    button.click();
    await said;
    return performance.now() - since;
  });
