import type { Finding } from "../../../src/core/checks";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const told = (...sheets: readonly DrawnSheet[]): readonly Finding[] =>
  reviewSnapshot(drawWorkbook(sheets)).findings.filter(({ verdict, severity, check }) => verdict === "failed" && severity !== "note" && check !== "key-tables-present");
const cellsIn = ({ cells }: Pick<Finding, "cells">): string[] => cells.map(formatAddress);
const causesIn = (finding: Finding | undefined): [string, boolean, string][] => (finding?.explanations ?? []).map((one) => [one.kind, one.isUnique, cellsIn(one).join(" ")]);

/** 支出决算表 of two 项. */
const EXPENDITURE: DrawnSheet = {
  name: "支出",
  rows: [
    ["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, 351_234.56, 351_234.56, 0],
    ["201", "一般公共服务支出", 351_234.56, 351_234.56, 0], ["20103", "政府办公厅（室）及相关机构事务", 351_234.56, 351_234.56, 0],
    ["2010301", "行政运行", 201_111.11, 201_111.11, 0], ["2010302", "一般行政管理事务", 150_123.45, 150_123.45, 0],
  ],
};

/** A ledger whose entries come to what 支出决算表 states, with some amounts otherwise. */
function ledger(put: { readonly first?: number; readonly second?: number; readonly total?: number } = {}): DrawnSheet {
  const rows: readonly (readonly [string, string, number])[] = [["2010301", "支付工资", put.first ?? 163_478.29], ["2010301", "支付水电费", put.second ?? 49_754.13], ["2010301", "冲回多付电费", -12_121.31], ["2010302", "支付印刷费", 150_123.45]];
  return {
    name: "明细账",
    rows: [
      ["支出明细账"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["日期", "凭证号", "摘要", "功能科目编码", "借方金额"],
      ...rows.map(([code, summary, amount], index): DrawnCell[] => [`2023-0${String(index + 1)}-11`, `记-${String(index + 1)}`, summary, code, amount]), ["合计", null, null, null, put.total ?? 351_234.56],
    ],
  };
}

test("the ledger and 支出决算表 agree as they are drawn here", () => {
  expect(told(EXPENDITURE, ledger())).toEqual([]);
});

describe("a digit", () => {
  test("of one of several entries of a 科目 is named where the sum of the 科目 tells it", () => {
    const [finding, ...others] = told(EXPENDITURE, ledger({ first: 168_478.29 }));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding).map(([kind]) => kind)).toEqual(["single-digit"]);
    expect([...cellsIn(finding!), ...finding!.explanations.flatMap(cellsIn)]).toContain("明细账!E4");
  });

  test("that makes an entry too small is named beside an entry that may be lost: nothing tells the two apart", () => {
    const [finding, ...others] = told(EXPENDITURE, ledger({ first: 133_478.29 }));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding).map(([kind, isUnique]) => [kind, isUnique])).toEqual([["missing-row", false], ["single-digit", false], ["single-digit", false]]);
    expect(cellsIn(finding!)).toEqual(expect.arrayContaining(["支出!C7", "明细账!E4", "明细账!E5"]));
  });

  test("of the ledger's total is named where 支出决算表 states what the entries come to", () => {
    const [finding, ...others] = told(EXPENDITURE, ledger({ total: 351_634.56 }));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toMatchObject([["single-digit", true, expect.stringContaining("明细账!E8")]]);
  });

  test("of the ledger's total is named where 预算执行表 states what the entries come to and 支出决算表 is too coarse to tell", () => {
    const coarse: DrawnSheet = { ...EXPENDITURE, rows: [["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：亿元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, 0.0035, 0.0035, 0], ["201", "一般公共服务支出", 0.0035, 0.0035, 0]] };
    const execution: DrawnSheet = { name: "执行", rows: [["预算执行情况表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["项目", "全年预算数", "全年执行数"], ["基本支出", 351_234.56, 351_234.56], ["合计", 351_234.56, 351_234.56]] };
    const [finding, ...others] = told(coarse, execution, ledger({ total: 351_234.76 }));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toMatchObject([["single-digit", true, expect.stringContaining("明细账!E8")]]);
  });

  test("of 基本支出合计 is named where 公开05 states what 人员经费 and 公用经费 come to", () => {
    const row = (code: string | null, name: string, basic: number): DrawnCell[] => [code, name, basic, basic, 0];
    const general: DrawnSheet = { name: "公开05", rows: [["一般公共预算财政拨款支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：千元"], ["科目编码", "科目名称", "本年支出小计", "基本支出", "项目支出"], row(null, "合计", 1003.26), row("201", "一般公共服务支出", 1003.26)] };
    const [finding, ...others] = told(general, {
      name: "公开06", rows: [
        ["一般公共预算财政拨款基本支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：亿元"], ["科目编码", "科目名称", "决算数"], ["301", "工资福利支出", 0.004993], ["303", "对个人和家庭的补助", 0.005040], [null, "人员经费合计", 0.010033], [null, "公用经费合计", 0], [null, "合计", 0.010003],
      ],
    });
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toMatchObject([["single-digit", true, expect.stringContaining("公开06!C8")]]);
  });

  test("is no exchange of two for a coarse table elsewhere, where the sum it stands in tells it to the last digit", () => {
    const table = (name: string, title: string, unit: string, ...amounts: readonly DrawnCell[]): DrawnSheet => ({
      name, rows: [
        [title], ["编制单位：某镇人民政府", "2023年度", `单位：${unit}`], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
        ...[null, "208", "20805", "2080505"].map((code, index): DrawnCell[] => [code, ["合计", "社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出"][index] ?? "", amounts[index] ?? 0, 0, amounts[0] ?? 0]),
      ],
    });
    const [finding, ...others] = told(table("公开03", "支出决算表", "千元", "697.90", "697.90", "697.90", "697.90"), {
      ...table("公开05", "一般公共预算财政拨款支出决算表", "元", 697_900, 697_900, 697_900, 697_940),
    });
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding).map(([kind]) => kind)).toEqual(["single-digit"]);
  });

  test("of a total is told once, although the sum of its row, in 万元, is too coarse to show it", () => {
    const row = (code: string, name: string, total: number): DrawnCell[] => [code, name, total, 20.12, 0];
    const [finding, ...others] = told({
      name: "支出",
      rows: [
        ["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出（万元）", "项目支出（万元）"],
        ["合计", null, 201_234.56, 20.12, 0], row("201", "一般公共服务支出", 201_234.56), row("20103", "政府办公厅（室）及相关机构事务", 201_234.51), row("2010301", "行政运行", 201_234.56),
      ],
    });
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "支出!C6"]]);
  });
});

describe("a digit of the only 项 of a 类 is named by its own row, where a 0 in 万元 is too coarse to say so by itself:", () => {
  const row = (code: string, name: string, total: number, fiscal: number, business: DrawnCell = "0"): DrawnCell[] => [code, name, total, fiscal, 0, business];
  const income = (...rows: readonly DrawnCell[][]): DrawnSheet => ({
    name: "收入",
    rows: [["收入决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入（万元）"], ...rows],
  });
  const RIGHT = [row("201", "一般公共服务支出", 56_792.29, 56_792.29), row("20106", "财政事务", 56_792.29, 56_792.29)] as const;

  test("one too large, of the 项", () => {
    const [finding, ...others] = told(income(RIGHT[0], row("20106", "财政事务", 56_792.49, 56_792.29)));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "收入!C5 收入!D5"]]);
  });

  test("one in another column than the total", () => {
    const [finding, ...others] = told(income(RIGHT[0], row("20106", "财政事务", 56_792.29, 56_742.29)));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "收入!D5 收入!C5"]]);
  });

  test("one of the 类", () => {
    const [finding, ...others] = told(income(row("201", "一般公共服务支出", 56_792.09, 56_792.29), RIGHT[1]));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "收入!C4 收入!C5"]]);
  });

  test("one that the sum of its row has in it, too, as far as no other amount could have it", () => {
    const both = (code: string, name: string, amount: number): DrawnCell[] => row(code, name, amount, amount);
    const [finding, ...others] = told(income(both("201", "一般公共服务支出", 97_703.69), both("20106", "财政事务", 71_792.29), both("20108", "审计事务", 29_911.4)));
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "收入!C6"]]);
  });

  test("not where the 0 stands for what was rounded away, which is no mistake", () => {
    expect(told(income(row("201", "一般公共服务支出", 56_792.29, 56_792.09), row("20106", "财政事务", 56_792.29, 56_792.09)))).toEqual([]);
  });
});

test("a digit of the only 款 of a table known by its indents alone is named: one wrong amount says nothing against the indents", () => {
  const row = (name: string, opening: number, income: number, total: number, closing: number): DrawnCell[] => [name, opening, income, total, total, closing];
  const [finding, ...others] = told({
    name: "基金",
    rows: [
      ["政府性基金预算财政拨款收入支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目名称", "年初结转和结余", "本年收入", "本年支出小计", "项目支出", "年末结转和结余"],
      row("合计", 395_803.96, 1_523_765.19, 1_655_699.85, 263_869.3), row("城乡社区支出", 395_803.96, 1_523_765.19, 1_655_699.85, 263_869.3),
      ["　　国有土地使用权出让收入安排的支出", 395_803.96, 1_523_765.19, 1_655_692.85, 1_655_699.85, 263_869.3],
      row("　　　　城市建设支出", 0, 1_049_999.85, 1_049_999.85, 0), row("　　　　农村基础设施建设支出", 395_803.96, 473_765.34, 605_700, 263_869.3),
    ],
  });
  expect(others.map(({ check }) => check)).toEqual([]);
  expect(causesIn(finding)).toEqual([["single-digit", true, "基金!D6"]]);
});

test("a digit is named although an exact amount, rounded the other way, would ask for two: other cells as coarse say which", () => {
  const row = (code: string, name: string, project: number, total: number): DrawnCell[] => [code, name, 0, project, total];
  const [finding, ...others] = told({
    name: "支出",
    rows: [
      ["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "基本支出", "项目支出", "本年支出合计（万元）"],
      row("", "合计", 1_940_872.65, 194.08727), row("212", "城乡社区支出", 1_940_872.65, 194.08737), row("21208", "国有土地使用权出让收入安排的支出", 1_940_872.65, 194.08727),
      row("2120803", "城市建设支出", 1_940_872.65, 194.08727),
    ],
  });
  expect(others.map(({ check }) => check)).toEqual([]);
  expect(causesIn(finding)).toEqual([["single-digit", true, "支出!E5"]]);
});

describe("an amount is not taken for the cause because a sum too coarse to tell is short of nearly as much", () => {
  test("as one stored as a text is in the row of a total with a wrong digit", () => {
    const row = (code: string, name: string, total: number, fiscal: number, superior: DrawnCell): DrawnCell[] => [code, name, total, fiscal, superior];
    const [finding, ...others] = told({
      name: "收入",
      rows: [
        ["收入决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["科目编码", "科目名称", "本年收入合计", "财政拨款收入（亿元）", "上级补助收入"],
        row("", "合计", 2_035_281.79, 0.0204, 895_888.85), row("208", "社会保障和就业支出", 2_035_281.79, 0.0204, "895,888.85"),
        row("20801", "人力资源和社会保障管理事务", 2_935_281.79, 0.0204, 895_888.85), row("2080101", "行政运行", 2_935_281.79, 0.0204, 895_888.85),
      ],
    });
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["single-digit", true, "收入!C5"]]);
  });

  test("as an entry ten times too large is beside two exchanged digits of an entry, which its 科目 tells", () => {
    const rows: readonly (readonly [string, number])[] = [["2010301", 855.1], ["2010302", 50], ["2010301", 383.82], ["2010302", 626.9], ["2010302", 169.1], ["2010302", 144.7], ["2010302", 654.2]];
    const row = (code: string | null, name: string | null, amount: number): DrawnCell[] => [code, name, amount, amount, 0];
    const [finding, ...others] = told(
      { name: "支出", rows: [["支出决算表"], ["编制单位：某镇人民政府", "2023年度", "单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], row("合计", null, 283.88), row("201", "一般公共服务支出", 283.88), row("20103", "政府办公厅（室）及相关机构事务", 283.88), row("2010301", "行政运行", 119.39), row("2010302", "一般行政管理事务", 164.49)] },
      {
        name: "明细账",
        rows: [
          ["支出明细账"], ["编制单位：某镇人民政府", "2023年度", "单位：千元"], ["日期", "凭证号", "摘要", "功能科目编码", "借方金额"],
          ...rows.map(([code, amount], index): DrawnCell[] => [`2023-0${String(index + 1)}-11`, `记-${String(index + 1)}`, "支付", code, amount]), ["合计", null, null, null, 2838.81],
        ],
      },
    );
    expect(others.map(({ check }) => check)).toEqual([]);
    expect(causesIn(finding)).toEqual([["transposition", true, "明细账!E6"]]);
  });
});

test("of a long sum the few amounts any of which may have two digits exchanged are all pointed at", () => {
  const amounts = [590_697.8, 856_659.44, 443_800, 50_700, 157_711.2, 541_598.6, 50_000.2, 521_395.1, 498_400, 261_600, 999_500, 600, 50_000.09, 50_700.3];
  const total = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100 - 3_600;
  const [finding, ...others] = told({
    name: "明细账",
    rows: [
      ["支出明细账"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["日期", "凭证号", "摘要", "借方金额"],
      ...amounts.map((amount, index): DrawnCell[] => [`2023-03-${String(index + 10)}`, `记-${String(index + 1)}`, "支付", amount]), ["合计", null, null, total],
    ],
  });
  expect(others.map(({ check }) => check)).toEqual([]);
  expect(causesIn(finding)).toEqual([["transposition", false, "明细账!D12"], ["transposition", false, "明细账!D14"]]);
  expect(cellsIn(finding!)).toEqual(["明细账!D18", "明细账!D12", "明细账!D14"]);
});

test("an entry whose sign is wrong is named beside an entry that may be lost", () => {
  const [finding, ...others] = told(EXPENDITURE, ledger({ second: -49_754.13 }));
  expect(others.map(({ check }) => check)).toEqual([]);
  expect(causesIn(finding)).toMatchObject([["missing-row", false, expect.stringContaining("支出!C7")], ["sign", false, "明细账!E5"]]);
  expect(cellsIn(finding!)).toContain("明细账!E5");
});

test("a rate that its format shows as 95.00% states the noughts too", () => {
  const execution = (executed: number): DrawnSheet => ({
    name: "执行",
    rows: [
      ["预算执行情况表"], ["编制单位：某镇人民政府", "2023年度", "单位：元"], ["项目", "全年预算数", "全年执行数", "执行率"],
      ["基本支出", 200_000, 200_000, { v: 1, format: "0.00%" }], ["项目支出", 200_000, executed, { v: 0.95, format: "0.00%" }], ["合计", 400_000, 200_000 + executed, `${((200_000 + executed) / 4_000).toFixed(2)}%`],
    ],
  });
  expect(told(execution(190_000))).toEqual([]);
  expect(told(execution(190_300)).map((finding) => [finding.check, cellsIn(finding)])).toEqual([["execution-rate-agrees", ["执行!D5", "执行!C5", "执行!B5"]]]);
});
