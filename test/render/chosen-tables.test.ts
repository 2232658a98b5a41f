import { readRecords } from "../../src/core/records";
import type { TableChoice } from "../../src/core/tables";
import { viewTables } from "../../src/render/pane/table-views";
import { viewKindOptions } from "../../src/render/pane/kind-options";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { renderSummary } from "../../src/render/terminal/summary";
import { drawWorkbook } from "../support/draw-workbook";

const header = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const workbook = drawWorkbook([
  { name: "存疑", rows: [["单位：万元"], header, ["201", "一般公共服务支出", 80, 50, 30]] },
  { name: "旧表", rows: [["旧的支出决算表"], header, ["201", "一般公共服务支出", 70, 50, 20]] },
  { name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] },
]);
const meanings = readRecords(workbook, { choices: [] }).tables.map(({ subject }) => subject?.meaning ?? "");
const choices: readonly TableChoice[] = [{ meaning: meanings[0]!, kind: "general-budget" }, { meaning: meanings[1]!, kind: "none" }, { meaning: meanings[2]!, kind: "ledger" }];

test("the command line says which tables are as the user said", () => {
  const records = readRecords(workbook, { choices });
  const lines = renderSummary({ ...reviewSnapshot(workbook), records, file: workbook.file, blanks: [], written: [] }).split("\n").slice(2, 6);
  expect(lines[0]).toBe("识别到的表（1张）");
  expect(lines[1]).toMatch(/^ {2}一般公共预算财政拨款支出决算表 +存疑!A2:E3 +万元 +1行 +已按选定$/);
  expect(lines[2]).toBe("  旧表：已选定不参与审核");
  expect(lines[3]).toMatch(/^ {2}执行：选定为支出明细账，但缺少“.*金额.*”列，未使用$/);
});

test("the pane is told what was said, and what each table could be", () => {
  const records = readRecords(workbook, { choices });
  const { tables, unknown } = viewTables(records);
  expect(tables.map(({ name, isChosen, confidence, subject }) => [name, isChosen, confidence, subject?.meaning])).toEqual([["一般公共预算财政拨款支出决算表", true, "sure", meanings[0]]]);
  expect(unknown.map(({ sheet, saidToBe, nearest, place }) => [sheet, saidToBe, nearest, place.label])).toEqual([["旧表", "none", "", "旧表!A1:E3"], ["执行", "ledger", "支出明细账", "执行!A1:C3"]]);
  const options = viewKindOptions(records, workbook, unknown[1]!.subject!).map(({ name }) => name);
  expect(options.slice(0, 2)).toEqual(["支出明细账", "预算执行情况表"]);
  expect(new Set(options).size).toBe(options.length);
});
