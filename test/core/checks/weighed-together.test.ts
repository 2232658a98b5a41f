import type { Finding } from "../../../src/core/checks";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";

const told = (unit: string, heads: readonly string[], rows: readonly (readonly DrawnCell[])[]): readonly Finding[] =>
  reviewSnapshot(drawWorkbook([{ name: "执行", rows: [["预算执行情况表"], ["编制单位：某镇人民政府", "2023年度", unit], ["项目", ...heads, "偏差原因"], ...rows.map((row) => [...row, "工程款下年支付"])] }]))
    .findings.filter(({ verdict, severity, check }) => verdict === "failed" && severity !== "note" && check !== "key-tables-present");
const causesIn = (findings: readonly Finding[]): [string, boolean, string][][] => findings.map(({ explanations }) => explanations.map((one) => [one.kind, one.isUnique, one.cells.map(formatAddress).join(" ")]));

/** Amounts as a cell with so many decimals shows them. */
const shown = (decimals: number, ...amounts: readonly number[]): DrawnCell[] => amounts.map((v) => ({ v, format: `0.${"0".repeat(decimals)}` }));

describe("what several statements each know too coarsely they know together", () => {
  test("of a digit the sum of its column and the rate of its row", () => {
    const table = (planted: number): readonly Finding[] => told("单位：亿元", ["全年预算数", "全年执行数", "执行率"], [
      ["合计", ...shown(6, 0.077678, 0.063865), "82.22%"], ["基本支出", ...shown(6, 0.036582, 0.030485), "83.33%"], ["乡村振兴专项", ...shown(6, planted, 0.011012), "75.00%"],
      ["农村人居环境整治", ...shown(6, 0.001996, 0.001963), "98.35%"], ["基层治理经费", ...shown(6, 0.011371, 0.010496), "92.31%"], ["上缴上级等其他支出", ...shown(6, 0.013047, 0.009909), "75.95%"],
    ]);
    expect(table(0.014683)).toEqual([]);
    expect(causesIn(table(0.014653))).toEqual([[["single-digit", true, "执行!B6"]]]);
  });

  test("of a digit the 结余数 of its row, the sum of its column and the rate", () => {
    const table = (planted: number): readonly Finding[] => told("单位：亿元", ["全年预算数", "全年执行数", "结余数", "执行率"], [
      ["合计", ...shown(6, 0.03843, 0.033063, 0.005367), "86.03%"], ["基本支出", ...shown(6, 0.015644, 0.012416, 0.003228), "79.37%"], ["乡村振兴专项", ...shown(6, 0.010496, 0.010496, 0), "100.00%"],
      ["基层治理经费", ...shown(6, 0.002127, planted, 0.000469), "77.92%"], ["防汛抗旱经费", ...shown(6, 0.004065, 0.003835, 0.00023), "94.34%"], ["道路养护经费", ...shown(6, 0.006098, 0.004659, 0.001439), "76.40%"],
    ]);
    expect(table(0.001657)).toEqual([]);
    expect(causesIn(table(0.001627))).toEqual([[["single-digit", true, "执行!C7"]]]);
  });

  test("of exchanged digits the sum of its column and the rate of its row, where the table states two digits", () => {
    const table = (planted: number): readonly Finding[] => told("单位：亿元", ["全年预算数", "全年执行数", "执行率"], [
      ["合计", ...shown(4, 0.0555, 0.0515), "92.77%"], ["基本支出", ...shown(4, 0.0359, 0.0325), "90.63%"], ["乡村振兴专项", ...shown(4, 0.0112, 0.0106), "94.94%"],
      ["农村人居环境整治", ...shown(4, 0.0021, 0.0021), "99.67%"], ["基层治理经费", ...shown(4, planted, 0.0063), "98.68%"],
    ]);
    expect(table(0.0064)).toEqual([]);
    expect(causesIn(table(0.0046))).toEqual([[["transposition", true, "执行!B8"]]]);
  });

  const changed = (initial: number, adjusted: number): readonly Finding[] => told("单位：万元", ["年初预算数", "调整数", "全年预算数", "全年执行数"], [
    ["合计", initial, 12.56, adjusted, 938.12], ["基本支出", 412.83, -19.63, "3,925,063.79元", 392.5], ["其中：人员经费", 206.07, -95.03, 111.04, 111.04], ["公用经费", 206.07, 75.4, 281.47, 281.46],
    ["乡村振兴专项", "2,018,911.18元", 14.04, 215.93, 212.33], ["农村人居环境整治", "659,047.97元", 15.96, 81.87, 81.11], ["基层治理经费", 258.43, 2.18, 260.61, 252.18],
  ]);

  test("of a digit the 调整数 of its row and the sum of its column, which leave one number", () => {
    expect(causesIn(changed(938.35, 950.91))).toEqual([[["single-digit", true, "执行!B5"]]]);
  });

  test("and where they leave two, a digit that makes it one of them is said as what may be the cause", () => {
    expect(causesIn(changed(938.37, 950.92))).toEqual([[["single-digit", false, "执行!B5"]]]);
  });
});

describe("in a row that takes one amount off another", () => {
  const table = (adjusted: number, executed: number, balance: number): readonly Finding[] => told("单位：元", ["全年预算数", "全年执行数", "结余数"], [["基本支出", adjusted, executed, balance]]);

  test.each([
    ["what is left", [3_925_063.79, 3_524_717.26, 400_046.53], "single-digit", "执行!D4"],
    ["what is taken off", [3_925_363.79, 3_524_217.26, 400_646.53], "single-digit", "执行!C4"],
    ["what it is taken off", [3_225_063.79, 3_424_717.26, 500_346.53], "single-digit", "执行!B4"],
    ["what is taken off, its digits exchanged", [3_925_363.79, 3_254_717.26, 400_646.53], "transposition", "执行!C4"],
    ["what is taken off, ten times too large", [3_925_363.79, 2_271_417.2, 3_698_222.07], "decimal-shift", "执行!C4"],
    ["what is taken off, its sign turned", [3_925_063.79, -3_524_717.26, 400_346.53], "sign", "执行!C4"],
  ] as const)("a slip is looked for in %s", (_, [adjusted, executed, balance], kind, at) => {
    expect(causesIn(table(adjusted, executed, balance).filter(({ check }) => check === "budget-balance-adds-up"))).toEqual([[[kind, true, at]]]);
  });

  test("and where two may have it, both are named", () => {
    expect(causesIn(table(3_925_063.79, 3_524_117.26, 400_646.53))).toEqual([[["single-digit", false, "执行!C4"], ["single-digit", false, "执行!D4"]]]);
  });
});
