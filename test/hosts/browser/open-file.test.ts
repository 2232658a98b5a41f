import type { Workbook } from "../../../src/core/workbook";
import { deskInPlace } from "../../../src/jobs/desk/desk-in-place";
import type { StartThread } from "../../../src/jobs/desk/line";
import { type OpenFile, openFile } from "../../../src/hosts/browser/file/open-file";
import { fileHost } from "../../../src/hosts/browser/file/file-host";
import { fileView } from "../../../src/hosts/browser/file/file-view";
import { serveFiles } from "../../../src/hosts/browser/worker/serve-files";
import { openXlsx } from "../../../src/hosts/xlsx";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { pretendThreads } from "../../jobs/desk/pretend-threads";

const bytes = createDrawn(drawOffice({ classes: [["201", "一般公共服务支出", 100]], total: [100, 60, 40], execution: { adjusted: 200, executed: 100 } }));
const nobody: StartThread = () => undefined;

async function opened(start: StartThread): Promise<OpenFile> {
  const result = await openFile(start, bytes, "某镇.xlsx");
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

async function reviewed(file: OpenFile) {
  const review = await file.desk.review();
  if (!review.ok) throw new Error(review.problem.what);
  return review.value;
}

const namesOf = (file: OpenFile): readonly string[] => file.view().workbook?.sheets.map(({ name }) => name) ?? [];

/** What a workbook says, however it keeps it: every cell of every sheet. */
const told = (workbook: Workbook | undefined): unknown => workbook && { ...workbook, sheets: workbook.sheets.map((sheet) => {
  const { name, visibility, isProtected, lastRow, lastColumn, merges, hiddenRows, hiddenColumns } = sheet;
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
  const cells = upTo(lastRow).map((row) => upTo(lastColumn).map((column) => [sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)]));
  return { name, visibility, isProtected, lastRow, lastColumn, merges, hiddenRows, hiddenColumns, cells };
}) };

describe.each([["by a worker", () => pretendThreads(serveFiles).start], ["in the page, where no worker can be started", () => nobody]])("a file that is worked on %s", (_, starting) => {
  test("shows its sheets as they are read from the file", async () => {
    const file = await opened(starting());
    const plain = openXlsx(bytes, "某镇.xlsx");
    const { workbook, ...view } = file.view();
    expect(told(workbook)).toEqual(told(plain.ok ? plain.value : undefined));
    expect(workbook?.sheets[0]?.value(4, 3)).toBe(100);
    expect(view).toEqual({ shown: [], isAsked: false, isChanged: false });
    expect(file.bytes()).toEqual(bytes);
  });

  test("is filled, shows the first new sheet, and comes back byte for byte the same as in place", async () => {
    const file = await opened(starting());
    const before = namesOf(file);
    const changed = await file.desk.change("fill", await reviewed(file));
    expect(changed).toMatchObject({ ok: true });
    expect(namesOf(file).slice(0, before.length)).toEqual(before);
    expect(namesOf(file).length).toBeGreaterThan(before.length);
    expect(file.view()).toMatchObject({ isChanged: true, isAsked: false, shown: [{ sheet: namesOf(file)[before.length], row: 1, column: 1 }] });
    const host = fileHost(bytes, "某镇.xlsx", fileView());
    const desk = deskInPlace(host);
    const review = await desk.review();
    if (review.ok) await desk.change("fill", review.value);
    expect(file.bytes()).toEqual(host.bytes());
    expect(file.bytes()).not.toEqual(bytes);
    expect((await file.desk.change("restore", await reviewed(file))).ok).toBe(true);
    expect(namesOf(file)).toEqual(before);
  });

  test("shows the same cells asked for twice twice", async () => {
    const file = await opened(starting());
    let told = 0;
    const end = file.subscribe(() => (told += 1));
    const cells = [{ sheet: "支出决算表", row: 4, column: 3 }];
    await file.desk.show(cells);
    const before = file.view().shown;
    await file.desk.show(cells);
    expect(file.view().shown).not.toBe(before);
    expect(file.view()).toMatchObject({ shown: cells, isAsked: true });
    end();
    await file.desk.show([]);
    expect(told).toBe(2);
  });

  test("is refused in plain words where it is no workbook", async () => {
    expect(await openFile(starting(), new TextEncoder().encode("甲,1"), "名单.xlsx")).toMatchObject({ ok: false, problem: { code: "not-a-workbook" } });
  });
});

test("a worker that fails takes nothing with it: the file as it was filled is opened in the next one", async () => {
  const threads = pretendThreads(serveFiles);
  const file = await opened(threads.start);
  await file.desk.change("fill", await reviewed(file));
  const filled = file.bytes();
  threads.kill();
  const again = await reviewed(file);
  expect(again.isRestorable).toBe(true);
  expect(file.bytes()).toEqual(filled);
  expect(threads.count().started).toBe(2);
});

test("a review that is stopped leaves the file open, and the next one is made by another worker", async () => {
  const threads = pretendThreads(serveFiles);
  const file = await opened(threads.start);
  const controller = new AbortController();
  const reviewing = file.desk.review(undefined, controller.signal);
  controller.abort();
  expect(await reviewing).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  expect((await reviewed(file)).tables).toBeGreaterThan(0);
  file.close();
  expect(threads.count()).toEqual({ started: 2, ended: 2 });
});
