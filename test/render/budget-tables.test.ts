import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { viewKindOptions } from "../../src/render/pane/kind-options";
import { viewTables } from "../../src/render/pane/table-views";
import { resultJson } from "../../src/render/json/result-json";
import { renderSummary } from "../../src/render/terminal/summary";
import { drawWorkbook } from "../support/draw-workbook";

const ROWS = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2], ["合计", null, 3, 1, 2]];
const review = reviewSnapshot(drawWorkbook([
  { name: "预算", rows: [["2024年部门支出预算总表"], ["单位：元"], ...ROWS] },
  { name: "决算", rows: [["2023年度支出决算表"], ["单位：元"], ...ROWS] },
]));

test("the JSON lists a table of the budget with its mark, after those of the final account", () => {
  const { workbook } = resultJson({ ...review, file: "x.xlsx", sheets: [] }) as { readonly workbook: { readonly year: number; readonly tables: readonly object[] } };
  expect(workbook).toMatchObject({ year: 2023, tables: [{ sheet: "决算", kind: "expenditure" }, { sheet: "预算", kind: "expenditure", basis: "budget", confidence: "sure" }] });
  expect(workbook.tables[0]).not.toHaveProperty("basis");
});

test("pane and terminal call it a table of the budget", () => {
  expect(viewTables(review.records).tables.map(({ name, place, isRival }) => [name, place.label, isRival])).toEqual([["支出决算表", "决算!A1:E5", false], ["部门支出总表（预算）", "预算!A1:E5", false]]);
  const told = renderSummary({ ...review, file: "x.xlsx", blanks: [], written: [] });
  expect(told).toContain("识别到的表（2张）");
  expect(told).toMatch(/部门支出总表（预算）\s+预算!A1:E5 .*预算表，不参与决算核对/);
});

test("it may be said to be the final account whose columns it has", () => {
  const subject = review.records.budgetTables?.[0]?.subject;
  expect(subject === undefined ? [] : viewKindOptions(review.records, review.workbook, subject).slice(0, 1)).toEqual([{ kind: "expenditure", name: "支出决算表" }]);
});
