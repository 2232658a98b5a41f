import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Workbook } from "../../../src/core/workbook";
import { openXlsx, xlsxHost } from "../../../src/hosts/xlsx";
import type { Desk, ReviewedWorkbook } from "../../../src/jobs/desk";
import { deskInPlace } from "../../../src/jobs/desk/desk-in-place";
import { type Conversation, converse, type DeskRequests, distantDesk, hostAcross, type HostRequests, keepStaff, type Line, PieceCollector, piecesOf, serveDesk, serveHost } from "../../../src/jobs/desk/line";
import { type Question, questions, type TextQuestion, textQuestions } from "../../../src/jobs/desk/questions";
import type { ReadReport, Result, WorkbookHost } from "../../../src/jobs/ports";
import { anyOffice } from "../../support/any-office";
import { drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { pretendHost } from "../../taskpane/pretend-host";
import { type PretendThreads, pretendThreads } from "./pretend-threads";

const folder = path.resolve(__dirname, "../../../assets/sample");
const sampleFile = readdirSync(folder).find((name) => name.endsWith(".xlsx")) ?? "";
const sampleBytes = new Uint8Array(readFileSync(path.join(folder, sampleFile)));
const office = drawWorkbook(drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]], total: [100, 60, 40], execution: { adjusted: 200, executed: 100 } }), "某镇.xlsx");

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** A worker that reaches the workbook through the page, as the pane in Excel has it. */
function serveAcross(line: Line): void {
  const page: Conversation<HostRequests> = converse<DeskRequests, HostRequests>(line, serveDesk(deskInPlace(hostAcross(() => page))));
}

/** Waits for what another task brings about. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

interface Distant {
  readonly desk: Desk;
  readonly threads: PretendThreads;
}

function distantFrom(host: WorkbookHost, serve = serveAcross): Distant {
  const threads = pretendThreads(serve);
  return { threads, desk: distantDesk({ staff: keepStaff<HostRequests, DeskRequests>(threads.start, serveHost(host)), inPlace: deskInPlace(host) }) };
}

/** Questions that need nothing told with them; "table-kinds" is asked about a table, the others about a text. */
type Alone = Exclude<Question, "table-kinds" | TextQuestion>;
const ALONE = (Object.keys(questions) as Question[]).filter((question): question is Alone => question !== "table-kinds" && !(question in textQuestions));

async function answers(review: ReviewedWorkbook): Promise<Record<string, unknown>> {
  const { ask, ...summary } = review;
  const given = [];
  for (const question of ALONE) given.push([question, valueOf(await ask(question))]);
  return { summary, ...Object.fromEntries(given) };
}

async function bothWays(workbook: Workbook): Promise<readonly [Record<string, unknown>, Record<string, unknown>]> {
  const near = valueOf(await deskInPlace(pretendHost(workbook)).review());
  const far = valueOf(await distantFrom(pretendHost(workbook)).desk.review());
  return [await answers(near), await answers(far)];
}

describe("a desk in another thread", () => {
  it("answers every question about the sample as a desk in place does", async () => {
    const [near, far] = await bothWays(valueOf(openXlsx(sampleBytes, sampleFile)));
    expect(Object.keys(far)).toEqual(["summary", ...ALONE]);
    expect(far).toEqual(near);
    expect((far.docx as { bytes: Uint8Array }).bytes.length).toBeGreaterThan(5_000);
  });

  it("answers a question that is asked about a table", async () => {
    const workbook = valueOf(openXlsx(sampleBytes, sampleFile));
    const [near, far] = [valueOf(await deskInPlace(pretendHost(workbook)).review()), valueOf(await distantFrom(pretendHost(workbook)).desk.review())];
    const { tables } = valueOf(await near.ask("tables"));
    const subjects = tables.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) expect(valueOf(await far.ask("table-kinds", subject))).toEqual(valueOf(await near.ask("table-kinds", subject)));
  });

  it("answers about a text as a desk in place does, beside a review and without one", async () => {
    const text = "某镇2023年度部门整体支出绩效自评报告\n部门整体支出100.00万元，其中农林水支出51.00万元。完成清查615家，底册606家，完成率111.5%。";
    const [inPlace, { desk }] = [deskInPlace(pretendHost(office)), distantFrom(pretendHost(office))];
    const alone = valueOf(await desk.ask("audit", text));
    expect(alone).toEqual(valueOf(await inPlace.ask("audit", text)));
    expect(alone.counts).toMatchObject({ inconsistent: 1, differs: 0 });
    const [near, far] = [valueOf(await inPlace.review()), valueOf(await desk.review())];
    const beside = valueOf(await far.ask("audit", text));
    expect(beside).toEqual(valueOf(await near.ask("audit", text)));
    expect(beside.counts).toMatchObject({ inconsistent: 1, differs: 1 });
    const written = { text, file: "报告.txt", notes: [] };
    expect(valueOf(await far.ask("opinion", written))).toEqual(valueOf(await near.ask("opinion", written)));
    expect(valueOf(await desk.ask("opinion", written))).toMatchObject({ name: "报告.审核意见.docx" });
  });

  it("reads a report file where it works, and in the page where no thread can be started", async () => {
    const read: ReadReport = (bytes, file) => Promise.resolve({ ok: true, value: { file, text: `${String(bytes.length)}个字节`, notes: ["图片没有读取。"] } });
    const host = pretendHost(office);
    const read3 = { file: "报告.docx", text: "3个字节", notes: ["图片没有读取。"] };
    const threads = pretendThreads((line) => void converse<DeskRequests, HostRequests>(line, serveDesk(deskInPlace(pretendHost(office), read))));
    const distant = distantDesk({ staff: keepStaff<HostRequests, DeskRequests>(threads.start, serveHost(host)), inPlace: deskInPlace(host, () => Promise.reject(new Error("not here"))) });
    expect(valueOf(await distant.readReport!(new Uint8Array(3), "报告.docx"))).toEqual(read3);
    expect(threads.count().started).toBe(1);
    const unable = distantDesk({ staff: keepStaff<HostRequests, DeskRequests>(() => undefined, serveHost(host)), inPlace: deskInPlace(host, read) });
    expect(valueOf(await unable.readReport!(new Uint8Array(3), "报告.docx"))).toEqual(read3);
    expect(distantFrom(host).desk.readReport).toBeUndefined();
  });

  it("answers the same for any office", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffice, async (drawn) => {
        const workbook = drawWorkbook(drawOffice(drawn));
        const near = await deskInPlace(pretendHost(workbook)).review();
        const far = await distantFrom(pretendHost(workbook)).desk.review();
        if (near.ok && far.ok) expect(await answers(far.value)).toEqual(await answers(near.value));
        else expect(far).toEqual(near);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it("writes and takes back the same bytes as a desk in place, and reviews anew", async () => {
    const bytes = createDrawn([{ name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] }]);
    const hosts = [xlsxHost(bytes, "甲.xlsx"), xlsxHost(bytes, "甲.xlsx")] as const;
    const desks = [deskInPlace(hosts[0]), distantFrom(hosts[1]).desk];
    const changed = await Promise.all(desks.map(async (desk) => desk.change("fill", valueOf(await desk.review()))));
    expect(changed[1]).toEqual(changed[0]);
    expect(valueOf(changed[1]!).sheets.length).toBeGreaterThan(1);
    expect(hosts[1].bytes()).toEqual(hosts[0].bytes());
    const again = await Promise.all(desks.map(async (desk) => valueOf(await desk.review())));
    expect(again.map(({ isRestorable }) => isRestorable)).toEqual([true, true]);
    await Promise.all(desks.map(async (desk, index) => valueOf(await desk.change("restore", again[index]!))));
    expect(valueOf(await hosts[1].read()).sheets.map(({ name }) => name)).toEqual(["执行"]);
    expect(hosts[1].bytes()).toEqual(hosts[0].bytes());
  });

  it("passes on what the host refuses, and what it says on the way", async () => {
    const host = pretendHost(office);
    const { desk } = distantFrom(host);
    const said: string[] = [];
    const review = valueOf(await desk.review((_, __, doing) => said.push(doing)));
    host.progress?.(1, 2, "读取“支出决算表”");
    expect(said).toEqual(["正在审核"]);
    host.writing = { ok: false, problem: { code: "sheet-protected", what: "工作簿结构受保护。", advice: "请先撤销保护。" } };
    expect(await desk.change("fill", review)).toEqual(host.writing);
    host.answer = () => Promise.resolve({ ok: false, problem: { code: "cell-being-edited", what: "有单元格正在编辑。", advice: "请按回车后再试。" } });
    expect(await desk.review()).toEqual(await host.answer());
  });
});

describe("stopping", () => {
  it("answers at once, ends the thread, and what it was doing is thrown away", async () => {
    const host = pretendHost(office);
    host.answer = () => new Promise(() => undefined);
    const { desk, threads } = distantFrom(host);
    const controller = new AbortController();
    const reviewing = desk.review(undefined, controller.signal);
    await until(() => host.progress !== undefined);
    controller.abort();
    expect(await reviewing).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(threads.count()).toEqual({ started: 1, ended: 1 });
    host.answer = () => Promise.resolve({ ok: true, value: office });
    expect(valueOf(await desk.review()).tables).toBeGreaterThan(0);
    expect(threads.count()).toEqual({ started: 2, ended: 1 });
  });

  it("a review that was stopped before it began starts nothing", async () => {
    const { desk, threads } = distantFrom(pretendHost(office));
    expect(await desk.review(undefined, AbortSignal.abort())).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(threads.count().started).toBe(0);
  });

  it("a review that is overtaken by a newer one is cancelled, and the newer one is answered", async () => {
    const { desk } = distantFrom(pretendHost(office));
    const [first, second] = await Promise.all([desk.review(), desk.review()]);
    expect(first).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(valueOf(second).fingerprint).toBe(office.fingerprint);
  });
});

describe("a thread that fails", () => {
  it("during a review is told as a problem, and the next review has another thread", async () => {
    const host = pretendHost(office);
    host.answer = () => new Promise(() => undefined);
    const { desk, threads } = distantFrom(host);
    const reviewing = desk.review();
    await until(() => host.progress !== undefined);
    threads.kill();
    expect(await reviewing).toMatchObject({ ok: false, problem: { code: "work-stopped" } });
    host.answer = () => Promise.resolve({ ok: true, value: office });
    expect(valueOf(await desk.review()).tables).toBeGreaterThan(0);
    expect(threads.count().started).toBe(2);
  });

  it("after a review answers every question and change with a problem, and leaves the workbook alone", async () => {
    const host = pretendHost(office);
    const { desk, threads } = distantFrom(host);
    const review = valueOf(await desk.review());
    const asking = review.ask("draft");
    threads.kill();
    expect(await asking).toMatchObject({ ok: false, problem: { code: "work-stopped" } });
    expect(await review.ask("form")).toMatchObject({ ok: false, problem: { code: "work-stopped" } });
    expect(await desk.change("fill", review)).toMatchObject({ ok: false, problem: { code: "work-stopped" } });
    expect(host.written).toEqual([]);
  });

  it("is not waited for where it never says a word: the work is done in place", async () => {
    const host = pretendHost(office);
    const { desk, threads } = distantFrom(host, () => undefined);
    const reviewing = desk.review();
    threads.kill();
    const review = valueOf(await reviewing);
    expect(valueOf(await review.ask("findings")).length).toBeGreaterThan(0);
    expect(await desk.change("fill", review)).toMatchObject({ ok: true });
    expect(host.written).toHaveLength(1);
  });

  it("or cannot be started at all leaves the work to the page", async () => {
    const host = pretendHost(office);
    const desk = distantDesk({ staff: keepStaff<HostRequests, DeskRequests>(() => undefined, serveHost(host)), inPlace: deskInPlace(host) });
    expect(valueOf(await desk.review()).fingerprint).toBe(office.fingerprint);
    expect(valueOf(await desk.ask("audit", "共5家。")).counts.untraced).toBe(1);
  });

  it("before its first word leaves a text to the page", async () => {
    const { desk, threads } = distantFrom(pretendHost(office));
    const asking = desk.ask("audit", "共5家。");
    threads.kill();
    expect(valueOf(await asking).counts.untraced).toBe(1);
  });
});

test("a snapshot comes out of its pieces as it went in, and no piece is large", () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [row, null, `第${String(row)}行`, { v: row, f: `A${String(row + 1)}`, format: "0.00" }]);
  const drawn = drawWorkbook([{ name: "长", rows, merges: ["A1:B2"], hiddenRows: [3], hiddenColumns: [2], visibility: "hidden" }, { name: "空", rows: [] }, { name: "格式", rows: [[{ v: null, format: "0.0" }], [null, "乙"]] }]);
  const pieces = structuredClone([...piecesOf(drawn)]);
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map((piece) => (piece.kind === "rows" ? piece.lines.length : 0)))).toBeLessThan(1_500);
  const collector = new PieceCollector();
  for (const piece of pieces) collector.take(piece);
  expect(collector.whole()).toEqual(drawn);
});
