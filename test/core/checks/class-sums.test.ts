import fc from "fast-check";
import { runChecks } from "../../../src/core/checks";
import { cellName } from "../../../src/core/workbook";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";
import { evaluateOffice } from "../../../src/core/evaluation";
import { codeTree, readRecords } from "../../../src/core/records";
import { compareTies } from "../../../src/core/ties";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";

interface DrawnLine {
  readonly code: string;
  fen: number;
}

/** Classes, groups and items that add up, amounts in 分. */
const trees = fc.array(fc.array(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((classes) => classes.flatMap((groups, c): DrawnLine[] => {
    const code = String(201 + c);
    const below = groups.flatMap((items, g): DrawnLine[] => {
      const group = code + String(g + 1).padStart(2, "0");
      const lines = items.map((fen, i): DrawnLine => ({ code: group + String(i + 1).padStart(2, "0"), fen }));
      return [{ code: group, fen: sum(items) }, ...lines];
    });
    return [{ code, fen: sum(groups.flat()) }, ...below];
  }));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The first cell of every failed sum: the total that is stated. */
function failuresOf(lines: readonly DrawnLine[], all: string[] = []): Record<string, string[]> {
  const total = sum(lines.filter(({ code }) => code.length === 3).map(({ fen }) => fen));
  const rows = [["支出决算表"], ["单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ...lines.map(({ code, fen }) => [code, `科目${code}`, fen / 100]), ["", "合计", total / 100]];
  const workbook = drawWorkbook([{ name: "支出决算表", rows }]);
  const records = readRecords(workbook);
  const { findings } = runChecks({ workbook, records, ties: compareTies(records, workbook), evaluation: evaluateOffice(records) });
  const failed: Record<string, string[]> = {};
  for (const { check, verdict, cells } of findings) if (verdict === "failed" && check.endsWith("-of-items")) {
    (failed[check] ??= []).push(...cells.slice(0, 1).map(cellName));
    all.push(...cells.map(cellName));
  }
  return failed;
}

test("a table in 元 that adds up on every level has nothing to say", () => {
  fc.assert(fc.property(trees, (lines) => {
    expect(failuresOf(lines)).toEqual({});
  }), { numRuns: 40 });
});

test("an item changed by 1 分 is found at the line right above it, and nowhere else", () => {
  fc.assert(fc.property(trees, fc.nat(), (lines, pick) => {
    const items = lines.filter(({ code }) => code.length === 7);
    const item = items[pick % items.length]!;
    const changed = lines.map((line) => (line === item ? { ...line, fen: line.fen + 1 } : line));
    const row = 4 + lines.findIndex(({ code }) => code === item.code.slice(0, 5));
    const pointedAt: string[] = [];
    expect(failuresOf(changed, pointedAt)).toEqual({ "class-equals-sum-of-items": [`C${row}`] });
    // Nobody can say which of the amounts is wrong: the changed one is among those that are pointed at.
    expect(pointedAt).toContain(`C${4 + lines.indexOf(item)}`);
  }), { numRuns: 40 });
});

test("a line whose group is not listed hangs under its class; codes of other lengths hang nowhere", () => {
  const line = (code: string): { code: { value: string; at: { sheet: string; row: number; column: number } } } => ({ code: { value: code, at: { sheet: "表", row: 1, column: 1 } } });
  const [top, item, odd, other] = [line("208"), line("2080505"), line("2080"), line("21301")];
  const tree = codeTree([top, item, odd, other]);
  expect(tree.families).toEqual([{ parent: top, children: [item] }]);
  expect(tree.roots).toEqual([top, other]);
  expect(tree.uncoded).toEqual([odd]);
});

test.each([
  ["lack what one row may have", [1530.5, 1010.2, 520.3], ["missing-row"]],
  ["lack what does not add up in a row", [1530.5, 1010.2, 523.3], []],
] as const)("columns of a total that %s", (_, total, causes) => {
  const rows: readonly DrawnCell[][] = [["支出决算表"], ["单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 820.17, 600.05, 220.12], ["208", "社会保障和就业支出", 310.06, 210.02, 100.04], ["合计", null, ...total]];
  const findings = reviewSnapshot(drawWorkbook([{ name: "支出", rows }])).findings.filter(({ check }) => check === "total-equals-sum-of-classes");
  expect(findings.flatMap(({ explanations }) => explanations.filter(({ statement }) => statement.template.startsWith("合计各列")).map(({ kind }) => kind)).slice(0, 1)).toEqual(causes);
});
