import fc from "fast-check";
import { ownFillsOf } from "../../src/core/memory";
import { parseArea, type Workbook } from "../../src/core/workbook";
import { xlsxHost } from "../../src/hosts/xlsx";
import { draft } from "../../src/jobs/draft-report";
import { blankFormsOf } from "../../src/jobs/in-place/blank-forms";
import { planFill } from "../../src/jobs/plan-fill";
import type { FileHost, Result } from "../../src/jobs/ports";
import { restoreWorkbook } from "../../src/jobs/restore";
import { reviewWorkbook } from "../../src/jobs/review-workbook";
import type { Review } from "../../src/jobs/review";
import type { WritePlan } from "../../src/core/forms";
import { office } from "../core/forms/drawn-office";
import { blankBaseData, blankEvaluation, blankOverview } from "../support/blank-forms";
import type { DrawnCell, DrawnSheet } from "../support/draw-workbook";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

const plain = (cell: DrawnCell): Parameters<typeof plainSheet>[1][number][number] =>
  typeof cell === "object" && cell !== null ? { value: Number(cell.v), format: cell.format ?? "General" } : typeof cell === "boolean" ? String(cell) : cell;

const fileOf = (sheets: readonly DrawnSheet[]): FileHost =>
  xlsxHost(createXlsx(sheets.map(({ name, rows, merges = [] }) => plainSheet(name, rows.map((row) => row.map((cell) => (typeof cell === "object" && cell?.v === null ? null : plain(cell)))), { merges: merges.map((area) => parseArea(area)!) }))), "测试.xlsx");

const read = async (host: FileHost): Promise<Workbook> => valueOf(await host.read());
const reviewed = async (host: FileHost): Promise<Review> => valueOf(await reviewWorkbook(host));
const planned = (review: Review): WritePlan => planFill(review, draft(review), ["self-evaluation"], { isInPlace: true });
const fill = async (host: FileHost): Promise<WritePlan> => {
  const plan = planned(await reviewed(host));
  valueOf(await host.write(plan));
  return plan;
};

type Cells = ReadonlyMap<string, string>;
const cellsOf = ({ sheets }: Workbook, only: readonly string[]): Cells => {
  const cells = new Map<string, string>();
  for (const sheet of sheets.filter(({ name }) => only.includes(name))) {
    for (let row = 1; row <= 60; row++) {
      for (let column = 1; column <= 14; column++) cells.set(`${sheet.name}!${row}:${column}`, JSON.stringify([sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)]));
    }
    cells.set(`${sheet.name} merges`, JSON.stringify(sheet.merges));
  }
  return cells;
};

const SHEETS = [...office, blankEvaluation, blankBaseData, blankOverview];
const NAMES = SHEETS.map(({ name }) => name);

test("only the planned cells of the office's sheets change, and after 还原 the whole workbook is as it was", async () => {
  const host = fileOf(SHEETS);
  const before = await read(host);
  const plan = await fill(host);
  const after = await read(host);
  const filled = new Set(plan.fills?.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
  const was = cellsOf(before, NAMES);
  const changed = [...cellsOf(after, NAMES)].filter(([at, content]) => was.get(at) !== content).map(([at]) => at);
  expect(filled.size).toBeGreaterThan(25);
  expect(changed.sort()).toEqual([...filled].sort());
  valueOf(await restoreWorkbook(host));
  const restored = await read(host);
  expect([cellsOf(restored, NAMES), restored.sheets.map(({ name }) => name), restored.memory, restored.names]).toEqual([cellsOf(before, NAMES), NAMES, undefined, before.names]);
});

test("what we filled in is never read as the office's: a second run finds the same and writes nothing", async () => {
  const host = fileOf(SHEETS);
  const first = await reviewed(host);
  await fill(host);
  const bytes = host.bytes();
  const second = await reviewed(host);
  expect(second.evaluation).toEqual(first.evaluation);
  expect(second.findings.map(({ check }) => check)).toEqual(first.findings.map(({ check }) => check));
  expect(blankFormsOf(second, draft(second))).toEqual(blankFormsOf(first, draft(first)));
  const again = await fill(host);
  expect([again.isThere, host.bytes() === bytes]).toEqual([true, true]);
});

test("a cell the office has typed over is the office's from then on, in the next fill and after 还原", async () => {
  const host = fileOf(SHEETS);
  await fill(host);
  const overtyped = { sheet: blankEvaluation.name, row: 6, column: 4, expected: { kind: "formula", formula: "ROUND('预算执行 (2023)'!C4/10000,2)", cached: 4128.5 }, content: { kind: "number", value: 4100 } } as const;
  const now = await read(host);
  valueOf(await host.write({ fingerprint: now.fingerprint, removes: [], sheets: [], fills: [overtyped], memory: now.memory ?? "" }));
  expect(ownFillsOf(await read(host)).some(({ sheet, row, column }) => sheet === overtyped.sheet && row === 6 && column === 4)).toBe(false);
  valueOf(await restoreWorkbook(host));
  const sheet = (await read(host)).sheets.find(({ name }) => name === blankEvaluation.name)!;
  expect([sheet.value(6, 4), sheet.value(6, 5), sheet.value(6, 6)]).toEqual([4100, null, null]);
});

test("还原 after a second fill brings back what the first had written in each cell", async () => {
  const host = fileOf(SHEETS);
  await fill(host);
  const first = cellsOf(await read(host), NAMES);
  const changed = { sheet: "支出决算表", row: 5, column: 3, expected: { kind: "empty" }, content: { kind: "number", value: 4000 } } as const;
  const now = await read(host);
  valueOf(await host.write({ fingerprint: now.fingerprint, removes: [], sheets: [], fills: [changed], memory: now.memory ?? "" }));
  const plan = await fill(host);
  expect(plan.fills?.find(({ row, column, sheet }) => sheet === blankEvaluation.name && row === 6 && column === 6)).toMatchObject({ expected: { cached: 4130.69 }, content: { cached: 4000 } });
  valueOf(await restoreWorkbook(host));
  const restored = cellsOf(await read(host), NAMES.filter((name) => name !== "支出决算表"));
  expect([...restored].filter(([at, content]) => first.get(at) !== content)).toEqual([]);
});

test("whatever a bureau leaves blank or the office has typed into it, nothing else changes and 还原 is exact", async () => {
  const typed = fc.array(fc.record({ sheet: fc.constantFrom(blankEvaluation.name, blankBaseData.name, blankOverview.name), row: fc.integer({ min: 1, max: 20 }), column: fc.integer({ min: 1, max: 10 }), value: fc.constantFrom<DrawnCell>("见附表", 12, "=1+1", "—", 0) }), { maxLength: 8 });
  await fc.assert(fc.asyncProperty(typed, async (extra) => {
    const sheets = SHEETS.map((sheet) => ({
      ...sheet,
      rows: Array.from({ length: 20 }, (_, r) => Array.from({ length: 10 }, (__, c) => extra.find((one) => one.sheet === sheet.name && one.row === r + 1 && one.column === c + 1)?.value ?? sheet.rows[r]?.[c] ?? null)),
    }));
    const host = fileOf(sheets);
    const before = cellsOf(await read(host), NAMES);
    const filled = new Set((await fill(host)).fills?.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
    const after = cellsOf(await read(host), NAMES);
    valueOf(await restoreWorkbook(host));
    const restored = cellsOf(await read(host), NAMES);
    const notEmpty = [...filled].filter((at) => !(before.get(at) ?? "").startsWith("[null,null"));
    const stray = [...before].filter(([at, content]) => after.get(at) !== content && !filled.has(at));
    expect([notEmpty, stray, [...before].filter(([at, content]) => restored.get(at) !== content)]).toEqual([[], [], []]);
  }), { numRuns: 8 });
});
