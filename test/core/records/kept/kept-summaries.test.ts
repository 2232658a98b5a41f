import type { SummaryLine } from "../../../../src/core/records";
import { reviewSnapshot } from "../../../../src/jobs/review-workbook";
import { drawWorkbook } from "../../../support/draw-workbook";
import { kindsIn, readRows, type Rows, yuan } from "./draw-table";

const linesOf = (lines: readonly SummaryLine[] | undefined) => lines?.map(({ role, name, amount }) => [role, name.value, yuan(amount)]);
const INCOME: Rows = [["一、一般公共预算财政拨款收入", 12], ["二、其他收入", 1], ["本年收入合计", 13], ["年初结转和结余", 1], ["收入总计", 14]];
const SPENDING: Rows = [["一、一般公共服务支出", 8], ["二、农林水支出", 5], ["本年支出合计", 13], ["年末结转和结余", 1], ["支出总计", 14]];
const TITLE: Rows = [["2024年收支决算总表"], ["编制单位：某镇人民政府", "单位：元"]];

test.each<readonly [string, Rows, readonly string[]]>([
  ["one header", [["项目", "决算数"], ...INCOME, ...SPENDING], []],
  ["a header for each", [["收入项目", "决算数"], ...INCOME, ["支出项目", "决算数"], ...SPENDING], ["收支分段的标题"]],
  ["an empty row and a header between them", [["收入", "金额"], ...INCOME, [], ["支出", "金额"], ...SPENDING], ["空行", "收支分段的标题"]],
  ["their heads with what they come to", [["项目", "决算数"], ["一、收入", 14], ...INCOME, ["二、支出", 14], ...SPENDING], ["收支分段的标题", "收支分段的标题"]],
])("a 收支决算总表 with spending below income is read: %s", (_, rows, leftOut) => {
  const records = readRows([...TITLE, ...rows]);
  expect(kindsIn(records)).toEqual(["budget-summary sure"]);
  expect(linesOf(records.budgetSummary?.income)).toEqual([["item", "一般公共预算财政拨款收入", 12], ["item", "其他收入", 1], ["year", "本年收入合计", 13], ["opening", "年初结转和结余", 1], ["total", "收入总计", 14]]);
  expect(linesOf(records.budgetSummary?.spending)).toEqual([["item", "一般公共服务支出", 8], ["item", "农林水支出", 5], ["year", "本年支出合计", 13], ["closing", "年末结转和结余", 1], ["total", "支出总计", 14]]);
  expect(records.budgetSummary?.table.leftOut.map(({ reason }) => reason)).toEqual(leftOut);
});

test("spending by what it is for, with its parts on a lower level, contradicts no table of 科目", () => {
  const summary = [...TITLE, ["项目", "金额"], ["一、收入", 14], ["（一）财政拨款", 13], ["（二）其他收入", 1], ["二、支出", 14], ["（一）基本支出", 10], ["1.人员经费", 7], ["2.公用经费", 3], ["（二）项目支出", 4]];
  const accounts = [["2024年支出决算表"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["213", "农林水支出", 14, 10, 4], ["合计", null, 14, 10, 4]];
  const { records, findings } = reviewSnapshot(drawWorkbook([{ name: "总表", rows: summary }, { name: "支出", rows: accounts }]));
  expect(linesOf(records.budgetSummary?.spending)).toEqual([["year", "支出", 14], ["item", "基本支出", 10], ["part", "人员经费", 7], ["part", "公用经费", 3], ["item", "项目支出", 4]]);
  expect(findings.filter(({ verdict }) => verdict === "failed").map(({ check }) => check)).toEqual(["key-tables-present", "key-tables-present"]);
});

test("a 收支决算总表 whose spending stands in a lane with no amounts is told, not read by half", () => {
  const { unrecognised, budgetSummary } = readRows([...TITLE, ["收入", "金额", "支出"], ["一、财政拨款收入", 13, "一、农林水支出"]]);
  expect([budgetSummary, unrecognised.map(({ nearest }) => nearest)]).toEqual([undefined, ["budget-summary"]]);
});

test("本年收入 over its lines is the sum of the year where nothing else is, and else says it once more", () => {
  const rows: Rows = [["收支决算总表"], ["收入", null, "支出"], ["项目", "金额", "项目", "金额"], ["一、本年收入", 13, "一、本年支出", 13], ["（一）财政拨款", 13, "（一）农林水支出", 13]];
  const rolesOf = (more: Rows) => readRows([...rows, ...more]).budgetSummary?.income.map(({ role }) => role);
  expect(rolesOf([["二、上年结转和结余", 1, "二、结余", 1], ["收入总计", 14, "支出总计", 14]])).toEqual(["year", "item", "opening", "total"]);
  expect(rolesOf([["本年收入合计", 13, "本年支出合计", 13]])).toEqual(["part", "item", "year"]);
});
