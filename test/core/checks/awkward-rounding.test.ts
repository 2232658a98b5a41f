import fc from "fast-check";
import { everyFinding } from "../../../src/core/checks";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { sayText } from "../../../src/render/words";
import type { Accounts } from "../../support/any-layout/accounts/accounts";
import { anyAccounts } from "../../support/any-layout/accounts/any-accounts";
import { expenditure, generalBudget, governmentFund, incomeTable } from "../../support/any-layout/tables/coded-tables";
import { execution, ledger, threePublic } from "../../support/any-layout/tables/office-tables";
import type { PlainTable } from "../../support/any-layout/tables/plain-table";
import { basicExpenditure, budgetSummary } from "../../support/any-layout/tables/side-tables";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";
import { drawPlainTables, type Rounding } from "../../support/planted/draw-plain-tables";

const tablesOf = (accounts: Accounts): readonly PlainTable[] =>
  [
    budgetSummary(accounts), incomeTable(accounts), expenditure(accounts), generalBudget(accounts), governmentFund(accounts), basicExpenditure(accounts, 1),
    threePublic(accounts, false), execution(accounts, true), ledger(accounts),
  ].filter(({ rows }) => rows.length > 1);

/** Tables of an office are made by different people: each has its own unit, its own decimals, and rounds or cuts off. */
const anyRounding: fc.Arbitrary<Rounding> = fc.oneof(
  fc.constantFrom<Rounding>({ unit: "元", decimals: 2, isCut: false }, { unit: "千元", decimals: 2, isCut: false }, { unit: "万元", decimals: 2, isCut: false }, { unit: "万元", decimals: 4, isCut: false }, { unit: "亿元", decimals: 4, isCut: false }),
  fc.record({ unit: fc.constantFrom("元" as const, "千元" as const, "万元" as const), decimals: fc.constantFrom(0, 1, 2), isCut: fc.boolean() }),
);
const anyRoundings = fc.record({
  "budget-summary": anyRounding, income: anyRounding, expenditure: anyRounding, "general-budget": anyRounding, "government-fund": anyRounding, "basic-expenditure": anyRounding,
  "three-public": anyRounding, execution: anyRounding, ledger: anyRounding,
});

const errorsOf = (accounts: Accounts, manners: typeof anyRoundings extends fc.Arbitrary<infer T> ? T : never): string[] =>
  everyFinding(reviewSnapshot(drawWorkbook(drawPlainTables(tablesOf(accounts), { ...accounts, unit: "元", manners }).sheets)).findings)
    .filter(({ verdict, severity }) => verdict === "failed" && severity === "error")
    .map(({ check, cells, statement }) => `${check} ${cells.map(formatAddress).join(" ")} ${sayText(statement)}`);

test("tables without a mistake, each rounded in its own awkward way, have no error", () => {
  fc.assert(fc.property(anyAccounts, anyRoundings, (accounts, manners) => {
    expect(errorsOf(accounts, manners)).toEqual([]);
  }), { numRuns: 20, endOnFailure: true });
}, 300_000);

describe("tables whose last digits were cut off", () => {
  const withDecimals = (format: string) => (cell: DrawnCell): DrawnCell => (typeof cell === "number" ? { v: cell, format } : cell);
  const sheet = (name: string, unit: string, format: string, rows: readonly (readonly DrawnCell[])[]): DrawnSheet =>
    ({ name, rows: [[name], ["编制单位：某镇人民政府", "2023年度", `单位：${unit}`], ...rows.map((row) => row.map(withDecimals(format)))] });
  const told = (...sheets: readonly DrawnSheet[]): readonly (readonly [severity: string, check: string, cause: string])[] =>
    reviewSnapshot(drawWorkbook(sheets)).findings.filter(({ verdict, severity, check }) => verdict === "failed" && severity !== "note" && check !== "key-tables-present")
      .map(({ severity, check, explanations }) => [severity, check, explanations.map(({ statement }) => sayText(statement)).join("；")]);
  const cut = (tables: string) => expect.stringContaining(`没有四舍五入：${tables}，`) as string;

  /** 支出决算表 with one 项 in each of two classes. */
  const spending = (unit: string, format: string, [first, second]: readonly [number, number], total: number): DrawnSheet => sheet("支出决算表", unit, format, [
    ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, total, total, null],
    ...[["201", "一般公共服务支出"], ["20103", "政府办公厅（室）及相关机构事务"], ["2010301", "行政运行"]].map((row) => [...row, first, first, null]),
    ...[["208", "社会保障和就业支出"], ["20805", "行政事业单位养老支出"], ["2080505", "机关事业单位基本养老保险缴费支出"]].map((row) => [...row, second, second, null]),
  ]);
  const summary = (unit: string, format: string, [first, second]: readonly [number, number], total: number): DrawnSheet => sheet("收入支出决算总表", unit, format, [
    ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"], ["一、一般公共预算财政拨款收入", total, "一、一般公共服务支出", first], [null, null, "八、社会保障和就业支出", second],
    ["本年收入合计", total, "本年支出合计", total], ["年初结转和结余", 0, "年末结转和结余", 0], ["总计", total, "总计", total],
  ]);

  test("are told once, and not with a table beside them that was rounded", () => {
    // 13,456.78 + 12,351.67 = 25,808.45
    const income = sheet("收入决算表", "元", "0.00", [
      ["科目编码", "科目名称", "本年收入合计", "财政拨款收入"], ...[[null, "合计"], ["201", "一般公共服务支出"], ["20103", "政府办公厅（室）及相关机构事务"], ["2010301", "行政运行"]].map((row) => [...row, 25_808.45, 25_808.45]),
    ]);
    const findings = told(spending("千元", "0.00", [13.46, 12.35], 25.81), summary("千元", "0.00", [13.45, 12.35], 25.8), income);
    expect(findings.map(([severity, , cause]) => [severity, cause])).toEqual([["warning", cut("收入支出决算总表")]]);
  });

  test("may have left nothing but 0 of an amount", () => {
    const income = sheet("收入决算表", "万元", "0", [
      ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", "上级补助收入"], ["合计", null, 6, 5, 0], ["201", "一般公共服务支出", 6, 5, 0], ["20103", "政府办公厅（室）及相关机构事务", 6, 5, 0], ["2010301", "行政运行", 6, 5, 0],
    ]);
    const whole = sheet("收入支出决算总表", "元", "0.00", [
      ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"], ["一、一般公共预算财政拨款收入", 58_123.45, "一、一般公共服务支出", 66_910.43], ["二、上级补助收入", 8786.98, null, null],
      ["本年收入合计", 66_910.43, "本年支出合计", 66_910.43], ["年初结转和结余", 0, "年末结转和结余", 0], ["总计", 66_910.43, "总计", 66_910.43],
    ]);
    expect(told(income, whole).filter(([severity]) => severity === "error")).toEqual([]);
  });

  test("are not taken for rounded because a negative number, cut off, became larger", () => {
    const execution = sheet("预算执行情况表", "万元", "0", [
      ["项目", "年初预算数", "调整数", "全年预算数", "全年执行数"], ["合计", 63, 0, 62, 57], ["甲项目", 10, 0, 9, 9], ["乙项目", 10, 0, 9, 9], ["丙项目", 10, 0, 9, 9], ["丁项目", 10, 0, 10, 9], ["戊项目", 10, 0, 10, 10], ["己项目", 10, 0, 10, 10],
    ]);
    expect(told(execution).map(([severity, , cause]) => [severity, cause])).toEqual([["warning", cut("预算执行情况表")]]);
  });

  test("are none where an amount is wrong by just one in the last digit", () => {
    const errors = told(spending("万元", "0.00", [1.35, 1.34], 2.69), summary("元", "0.00", [13_500, 13_500], 27_000)).filter(([severity]) => severity === "error");
    expect(errors).toEqual([["error", "expenditure-agrees-with-summary", expect.not.stringContaining("没有四舍五入") as string]]);
  });
});
