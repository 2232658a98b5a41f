import { type CellFigure } from "../../../src/core/figure";
import type { Finding } from "../../../src/core/checks";
import { namedSlip } from "../../../src/core/checks/cascade/named-slip";
import { around, rational, whole } from "../../../src/core/number";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const told = (...sheets: readonly DrawnSheet[]): readonly Finding[] =>
  reviewSnapshot(drawWorkbook(sheets)).findings.filter(({ verdict, severity, check }) => verdict === "failed" && severity !== "note" && check !== "key-tables-present");
const cellsIn = ({ cells }: Pick<Finding, "cells">): string[] => cells.map(formatAddress);
const causesIn = (finding: Finding | undefined): [string, boolean, string][] => (finding?.explanations ?? []).map((one) => [one.kind, one.isUnique, cellsIn(one).join(" ")]);

const execution = (unit: string, heads: readonly string[], rows: readonly (readonly DrawnCell[])[], hiddenRows: readonly number[] = []): DrawnSheet =>
  ({ name: "执行", rows: [["预算执行情况表"], ["编制单位：某镇人民政府", "2023年度", unit], ["项目", ...heads], ...rows.map((row) => [...row])], hiddenRows: [...hiddenRows] });
const BUDGET = ["年初预算数", "全年预算数", "全年执行数"] as const;

/** 支出决算表 in 元 with one 项 in each of two classes. */
function expenditure([first, second]: readonly [number, number], put: { readonly total?: number; readonly second?: DrawnCell; readonly hiddenRows?: readonly number[] } = {}): DrawnSheet {
  const sum = Math.round((first + second) * 100) / 100;
  const rows = [["201", "一般公共服务支出"], ["20103", "政府办公厅（室）及相关机构事务"], ["2010301", "行政运行"], ["208", "社会保障和就业支出"], ["20805", "行政事业单位养老支出"], ["2080505", "机关事业单位基本养老保险缴费支出"]];
  const amounts: readonly (readonly [DrawnCell, number])[] = [[first, first], [first, first], [first, first], [put.second ?? second, second], [second, second], [second, second]];
  return {
    name: "支出", hiddenRows: [...(put.hiddenRows ?? [])],
    rows: [["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, put.total ?? sum, sum, 0], ...rows.map((row, index): DrawnCell[] => [...row, ...(amounts[index] ?? []), 0])],
  };
}

describe("a row that no total counts is told once", () => {
  test("although in one column another row, stored as a text, would make the same difference", () => {
    const [finding, ...others] = told(execution("单位：万元", BUDGET, [
      ["合计", 208.47, 221.47, 201.11], ["基本支出", 120.31, 130.42, 118.77], ["乡村振兴专项", 88.16, 91.05, "82.34"], ["农村人居环境整治", 75.48, 83.93, 82.33],
    ], [7]));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["hidden-row", true, "执行!B7"]]);
    expect(cellsIn(finding!)).toEqual(expect.arrayContaining(["执行!B7", "执行!C7", "执行!D7"]));
    expect(finding!.consequences).toHaveLength(2);
  });

  test("although two columns of the total are short of it by the same and a third is not", () => {
    const [finding, ...others] = told(execution("单位：万元", BUDGET, [
      ["合计", 208.47, 221.47, 201.11], ["基本支出", 120.31, 130.42, 118.77], ["乡村振兴专项", 88.16, 91.05, 82.34], ["农村人居环境整治", 75.48, 79.93, 79.93],
    ], [7]));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toMatchObject([["hidden-row", true, expect.stringMatching(/^执行!.7$/)]]);
    expect(cellsIn(finding!)).toEqual(expect.arrayContaining(["执行!B7", "执行!C7", "执行!D7"]));
  });

  test("and named in a table in 亿元 with other hidden rows, where no column alone is sure of it", () => {
    const [finding, ...others] = told(execution("单位：亿元", BUDGET, [
      ["合计", 0.0819, 0.088, 0.0812], ["基本支出", 0.0295, 0.0282, 0.0278], ["其中：人员经费", 0.0147, 0.0146, 0.0142], ["公用经费", 0.0147, 0.0136, 0.0136],
      ["乡村振兴专项", 0.0114, 0.011, 0.011], ["农村人居环境整治", 0.0034, 0.0033, 0.0031], ["基层治理经费", 0.0005, 0.0006, 0.0005], ["防汛抗旱经费", 0.003, 0.0029, 0.0026], ["道路养护经费", 0.0077, 0.009, 0.0068],
      ["民生保障经费", 0.0183, 0.0228, 0.0218], ["便民服务中心建设", 0.0071, 0.0068, 0.0068], ["文化惠民工程", 0.0123, 0.0119, 0.0115], ["困难群众救助", 0.0077, 0.0096, 0.0083], ["上缴上级等其他支出", 0.0105, 0.0101, 0.0088],
    ], [5, 9, 13, 17]));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toMatchObject([["hidden-row", true, expect.stringMatching(/^执行!.5$/)]]);
    expect(finding!.consequences).toHaveLength(2);
  });

  test("and named, although the total alone looks as if one of its digits were wrong", () => {
    const table = expenditure([6197.97, 500], { total: 6197.97, second: "500", hiddenRows: [8] });
    const summary: readonly DrawnCell[][] = [
      [], ["收入支出决算总表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"],
      ["一、一般公共预算财政拨款收入", 6697.97, "一、一般公共服务支出", 6197.97], [null, null, "八、社会保障和就业支出", 500],
      ["本年收入合计", 6697.97, "本年支出合计", 6697.97], ["年初结转和结余", 0, "年末结转和结余", 0], ["总计", 6697.97, "总计", 6697.97],
    ];
    const [finding, ...others] = told({ ...table, rows: [...table.rows, ...summary] });
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["hidden-row", false, "支出!C8"], ["text-number", false, "支出!C8"]]);
    expect(finding!.check).toBe("total-equals-sum-of-classes");
  });
});

test("a hidden row and a total stored as a text, either of which a sum may have passed over, are both named and neither is said to be the only one", () => {
  const codes = [["201", "一般公共服务支出"], ["20103", "政府办公厅（室）及相关机构事务"], ["2010301", "行政运行"], ["208", "社会保障和就业支出"], ["20805", "行政事业单位养老支出"], ["2080505", "机关事业单位基本养老保险缴费支出"]];
  const [finding, ...others] = told({
    name: "支出", hiddenRows: [8],
    rows: [["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, 6197.97, "512.34", 6197.97],
      ...codes.map((row, index): DrawnCell[] => [...row, ...(index < 3 ? [6197.97, null, 6197.97] : [512.34, 512.34, null])])],
  });
  expect(others.map(({ check }) => check)).toEqual([]);
  expect(causesIn(finding)).toEqual([["hidden-row", false, "支出!C8"], ["text-number", false, "支出!D4"]]);
});

describe("an entry of a ledger in 亿元", () => {
  const ledger = (rows: readonly (readonly [voucher: string, code: string, amount: DrawnCell])[], total: number): DrawnSheet => ({
    name: "账", rows: [["支出明细账"], ["编制单位：某镇人民政府", "2023年度", "单位：亿元"], ["日期", "凭证号", "摘要", "功能科目编码", "借方金额"],
      ...rows.map(([voucher, code, amount]): DrawnCell[] => ["2023-03-05", voucher, "支付", code, typeof amount === "number" ? { v: amount, format: "0.0000" } : amount]), [null, null, "合计", null, { v: total, format: "0.0000" }]],
  });

  test("is told to be lost, although 0.0100 with one digit otherwise would do as well: which of two entries, nothing tells", () => {
    const [finding, ...others] = told(expenditure([3_210_000.25, 1_999_299.97]), ledger([["记-1", "2010301", 0.0321], ["记-2", "2080505", 0.01], ["记-3", "2080505", "0.09元"]], 0.0421));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding).map(([kind, isUnique]) => [kind, isUnique])).toEqual([["missing-row", true]]);
    expect(cellsIn(finding!)).toContain("支出!C10");
  });

  test("is told to stand twice, although the sum of its 科目 looks as if a digit were wrong", () => {
    const twice = ["记-3", "2080505", 0.01] as const;
    const [finding, ...others] = told(expenditure([1_623_900, 1_918_600]), ledger([["记-1", "2010301", 0.0162], ["记-2", "2080505", 0.0092], twice, twice], 0.0454));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["duplicate-row", true, "账!E7"]]);
  });
});

describe("a wrong unit line is told where it stands", () => {
  test("above a table without a title, beside heads that name the unit of their own columns", () => {
    const untitled: DrawnSheet = {
      name: "执行", rows: [["编制单位：某镇人民政府", "2023年度", null, "（万元）"], ["预算项目", "年初预算", "调整后预算数（万元）", "累计执行数"],
        ["合计", 5_210_123.45, 530.02, 5_209_300.22], ["基本支出", 3_210_000.25, 325.02, 3_210_000.25], ["乡村振兴专项", 2_000_123.2, 205, 1_999_299.97]],
    };
    const [finding, ...others] = told(expenditure([3_210_000.25, 1_999_299.97]), untitled).filter(({ severity }) => severity === "error");
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["unit", true, "执行!D1"]]);
  });

  test("although every amount that another table states has its unit behind it: what is left of sums says it", () => {
    const mixed = execution("单位：万元", BUDGET, [
      ["合计", "521.01万元", "530.02万元", "5,209,300.22元"], ["基本支出", 3_210_000, 3_250_200, 3_210_000.25], ["乡村振兴专项", "2,000,100.00元", 2_050_000, 1_999_299.97],
    ]);
    const [finding, ...others] = told(expenditure([3_210_000.25, 1_999_299.97]), mixed).filter(({ severity }) => severity === "error");
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["unit", true, "执行!C2"]]);
  });
});

test("an amount ten thousand times too small is known again by the digits that are left, unless it is one alone", () => {
  const written = (fen: number): CellFigure => ({ op: "cell", dimension: "money", at: { sheet: "账", row: 9, column: 5 }, label: "账", value: whole(fen), half: rational(50n, 1n), worth: whole(1_000_000), form: "number" });
  const slipOf = (fen: number, right: number): string | undefined => namedSlip({ figure: written(fen), excess: whole(fen - right), tolerance: whole(1000), left: around(whole(fen - right), whole(1000)) })?.kind;
  expect(slipOf(3600, 35_860_100)).toBe("unit");
  expect(slipOf(3600, 37_000_000)).toBeUndefined();
  expect(slipOf(400, 4_300_000)).toBeUndefined();
});
