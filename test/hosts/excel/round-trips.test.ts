import { readFileSync } from "node:fs";
import path from "node:path";
import { excelHost } from "../../../src/hosts/excel";
import { draft } from "../../../src/jobs/draft-report";
import { planFill } from "../../../src/jobs/plan-fill";
import { reviewWorkbook } from "../../../src/jobs/review-workbook";
import { openedHosts } from "../../excel-host/opened-hosts";
import { Book } from "../../excel-host/model/book";
import { readNow, valueOf } from "./excel-world";

const open = openedHosts();
const MOST = 5 * 1024 * 1024;

function bookOf(sheets: number, rows: number, columns: number, text = "摘要"): Book {
  const book = new Book("大表.xlsx");
  for (let index = 0; index < sheets; index++) {
    const sheet = book.add(`表${String(index + 1)}`);
    for (let row = 1; row <= rows; row++) for (let column = 1; column <= columns; column++) sheet.put(row, column, { value: column === 1 ? text : row * 100 + column + 0.5 });
  }
  return book;
}

const say = (what: string): boolean => process.stdout.write(`${what}\n`);

test.each([[20, 25, 10, 5_000], [20, 500, 10, 100_000]])("a workbook of %i sheets with %i rows of %i cells, %i in all, is read in at most six round trips", async (sheets, rows, columns, cells) => {
  const { requests } = await open({ workbook: bookOf(sheets, rows, columns) });
  const workbook = await readNow();
  say(`reading ${String(cells)} cells on 20 sheets: ${String(requests.syncs.length)} round trips, largest ${String(requests.largestBytes)} bytes`);
  expect(requests.syncs.length).toBeLessThanOrEqual(6);
  expect(requests.largestBytes).toBeLessThan(MOST);
  expect([workbook.sheets.length, workbook.sheets[19]!.value(rows, columns)]).toEqual([20, rows * 100 + columns + 0.5]);
});

test("10,000 rows of twelve cells are read in two round trips and one for each block", async () => {
  const { requests } = await open({ workbook: bookOf(1, 10_000, 12) });
  const told: number[] = [];
  const workbook = valueOf(await excelHost().read((done) => told.push(done)));
  say(`reading 10,000 x 12: ${String(requests.syncs.length)} round trips, largest ${String(requests.largestBytes)} bytes`);
  const blocks = told.length - 1;
  expect(requests.syncs.length).toBeLessThanOrEqual(2 + blocks);
  expect(blocks).toBeLessThanOrEqual(5);
  expect(requests.largestBytes).toBeLessThan(MOST);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect([told.at(-1), workbook.sheets[0]!.value(10_000, 12)]).toEqual([120_000, 10_000 * 100 + 12.5]);
});

test("long texts are read in smaller blocks, so that no answer is too large", async () => {
  const { requests } = await open({ workbook: bookOf(1, 600, 2, "长".repeat(8_000)) });
  const workbook = await readNow();
  expect(requests.largestBytes).toBeGreaterThan(0);
  const given = requests.all.filter(({ refused }) => refused === undefined);
  expect(Math.max(...given.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST);
  expect(workbook.sheets[0]!.value(600, 1)).toHaveLength(8_000);
  say(`600 texts of 8,000 characters: ${String(requests.syncs.length)} round trips`);
});

test("a fill of the sample takes at most eight round trips", async () => {
  const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../../assets/sample/杨嘉桥镇2023年度.xlsx")));
  const { requests, model } = await open({ workbook: sample, file: "甲.xlsx" });
  const review = valueOf(await reviewWorkbook(excelHost()));
  const plan = planFill(review, draft(review), ["self-evaluation"]);
  const cached = new Map(plan.sheets.flatMap(({ name, cells }) => cells.flatMap(({ row, column, content }) => (content.kind === "formula" ? [[`${name} ${String(row)} ${String(column)}`, content.cached] as const] : []))));
  model.evaluate = (_formula, { sheet, row, column }) => cached.get(`${sheet.replace("~暂存 ", "")} ${String(row)} ${String(column)}`) ?? 0;
  requests.clear();
  valueOf(await excelHost().write(plan));
  say(`fill of the sample: ${String(requests.syncs.length)} round trips, largest ${String(requests.largestBytes)} bytes`);
  expect(requests.syncs.length).toBeLessThanOrEqual(8);
  expect(requests.largestBytes).toBeLessThan(MOST);
  const again = valueOf(await reviewWorkbook(excelHost()));
  expect(again.findings).toEqual(review.findings);
  const second = planFill(again, draft(again), ["self-evaluation"]);
  expect(second.isThere).toBe(true);
  const before = model.picture();
  valueOf(await excelHost().write(second));
  expect(model.picture()).toEqual(before);
});
