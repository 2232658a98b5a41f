import { toNumber } from "../../../src/core/number";
import { readRecords } from "../../../src/core/records";
import { compareTies, type Tie } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const ties = (...sheets: DrawnSheet[]): readonly Tie[] => {
  const workbook = drawWorkbook(sheets);
  return compareTies(readRecords(workbook), workbook);
};
const seen = (found: readonly Tie[]): unknown[] => found.map(({ id, status, difference }) => [id, status, difference === undefined ? undefined : toNumber(difference)]);
const cellsOfFirst = ({ explanations }: Tie): unknown => explanations[0]?.cells.map(formatAddress);

const expenditure: DrawnSheet = {
  name: "决算", rows: [["支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, 1925.67, 900.47, 1025.2], ["201", "一般公共服务支出", 1625.67, 900.47, 725.2], ["2010301", "行政运行", 1625.67, 900.47, 725.2], ["213", "农林水支出", 300, null, 300], ["2130126", "农村社会事业", 300, null, 300]],
};

const execution = (rows: readonly (readonly DrawnCell[])[]): DrawnSheet => ({ name: "执行", rows: [["预算执行情况表"], ["单位：元"], ["科目编码", "科目名称", "年初预算数", "全年预算数", "全年执行数"], ...rows] });
const EXECUTED: readonly (readonly DrawnCell[])[] = [[null, "合计", 8_611_000, 20_301_200, 19_256_700], ["201", "一般公共服务支出", 6_000_000, 17_000_000, 16_256_700], ["213", "农林水支出", 2_611_000, 3_301_200, 3_000_000]];

const selfEvaluation = (adjusted: DrawnCell, executed: DrawnCell): DrawnSheet => ({
  name: "附件2", merges: ["A3:A5"],
  rows: [
    ["2023年度部门整体支出绩效自评表"], ["预算部门、单位名称", null, "某镇人民政府"], ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"], [null, "年度资金总额", 861.1, adjusted, executed, 10, "94.85%", 9.49],
    ["年度总体目标", "预期目标", null, null, "实际完成情况"], [null, "搞好各项工作", null, null, "完成各项工作"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], [null, "产出指标", "数量指标", "厕所改造", "≥2000", 3061, 10, 10, null],
  ],
});

const baseData = (rows: readonly (readonly DrawnCell[])[]): DrawnSheet => ({
  name: "附件1", rows: [["2023年度部门整体支出绩效评价基础数据表"], ["财政供养人员情况（人）", "编制数", "2023年实际在职人数", "控制率"], [null, 46, 50, "108.70%"], ["经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数"], ...rows],
});

describe("自评表", () => {
  test("states the execution of the 决算 and the budget of the execution table", () => {
    expect(seen(ties(selfEvaluation(2030.12, 1925.67), expenditure))).toEqual([["self-evaluation=expenditure", "agrees", 0]]);
    expect(seen(ties(selfEvaluation(2030.12, 1925.67), execution(EXECUTED)))).toEqual([["self-evaluation=execution", "agrees", 0], ["self-evaluation=execution/initial", "agrees", 0]]);
  });

  test("typed with two digits exchanged is told so", () => {
    const [tie] = ties(selfEvaluation(2030.12, 1952.67), expenditure);
    expect(tie).toMatchObject({ status: "differs", explanations: [{ kind: "transposition", isUnique: true }] });
    expect(cellsOfFirst(tie!)).toEqual(["附件2!E4", "决算!C4"]);
  });

  test("typed in 元 where the table says 万元 is told so", () => {
    expect(ties(selfEvaluation(20_301_200, 1925.67), execution(EXECUTED))).toMatchObject([{ status: "differs", explanations: [{ kind: "unit" }] }, { id: "self-evaluation=execution/initial", status: "agrees" }]);
  });

  test("that states no execution, or one that cannot be read, is unverified", () => {
    expect(ties(selfEvaluation(2030.12, null), expenditure)).toMatchObject([{ status: "unverified", reason: "附件2!E4 是空的" }]);
    expect(ties(selfEvaluation(2030.12, "见附表"), expenditure)).toMatchObject([{ status: "unverified", reason: "附件2!E4 的“见附表”读不成金额" }]);
  });
});

describe("the execution table", () => {
  test("is compared with 公开03 class by class when it lists classes", () => {
    const wrong = EXECUTED.map((row, i) => (i === 0 ? [null, "合计", 8_611_000, 20_301_200, 19_556_700] : i === 2 ? ["213", "农林水支出", 2_611_000, 3_301_200, 3_300_000] : row));
    const [tie] = ties(expenditure, execution(wrong));
    expect(tie).toMatchObject({ id: "expenditure=execution", status: "differs" });
    expect(tie!.explanations.flatMap(({ cells }) => cells.map(formatAddress))).toEqual(expect.arrayContaining(["决算!C7", "执行!E6"]));
  });

  test("that lacks a class is told which", () => {
    const [tie] = ties(expenditure, execution([[null, "合计", 6_000_000, 17_000_000, 16_256_700], EXECUTED[1]!]));
    expect(tie).toMatchObject({ status: "differs", explanations: [{ kind: "missing-row", isUnique: true }] });
    expect(cellsOfFirst(tie!)).toEqual(["决算!C7"]);
  });

  test("states the budget that 部门概况 tells", () => {
    const profile: DrawnSheet = { name: "概况", rows: [["部门概况"], ["单位名称", "某镇人民政府"], ["年度预算金额", "20,301,200.00元"], ["主管部门", "某县人民政府"], ["单位基本职能", "1、执行决定。"]] };
    expect(seen(ties(profile, execution(EXECUTED)))).toEqual([["profile=execution", "agrees", 0]]);
  });
});

describe("基础数据表", () => {
  const threePublic: DrawnSheet = {
    name: "三公", rows: [["“三公”经费支出决算表"], ["单位：万元"], ["项目", "上年决算数", "预算数", "决算数"], ["合计", 9, 8, 6.5], ["一、因公出国（境）费用", 0, 0, 0], ["二、公务用车购置及运行维护费", 5, 5, 4], ["其中：公务用车购置费", 0, 0, 0], ["公务用车运行维护费", 5, 5, 4], ["三、公务接待费", 4, 3, 2.5]],
  };

  test("states the 三公 of 公开09, the whole and each item both have", () => {
    const base = baseData([["三公经费：", 9, 8, 6.5], ["1、公务用车购置和维护经费", 5, 5, 4], ["其中：公车购置", 0, 0, 0], ["公车运行维护", 5, 5, 4], ["2、出国经费", 0, 0, 0], ["3、公务接待", 4, 3, 5.2]]);
    expect(seen(ties(base, threePublic))).toEqual([
      ["base-data=three-public", "agrees", 0],
      ["base-data=three-public/abroad", "agrees", 0],
      ["base-data=three-public/vehicle", "agrees", 0],
      ["base-data=three-public/purchase", "agrees", 0],
      ["base-data=three-public/running", "agrees", 0],
      ["base-data=three-public/reception", "differs", 2_700_000],
    ]);
  });

  test("states the 项目支出 of 公开03", () => {
    expect(seen(ties(baseData([["三公经费：", 0, 0, 0], ["项目支出：", 874.2, 308.17, 1025.2]]), expenditure))).toEqual([["base-data=expenditure/project", "agrees", 0]]);
  });
});

test("基本支出 of 公开05 is 人员经费 and 公用经费 of 公开06 together", () => {
  const general = (basic: number): DrawnSheet => ({
    name: "公开05", rows: [["一般公共预算财政拨款支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", null, 120, basic, 25], ["201", "一般公共服务支出", 120, basic, 25]],
  });
  const basic: DrawnSheet = {
    name: "公开06", merges: ["A1:I1", "A3:C3", "D3:I3", "A7:B7", "D7:H7"],
    rows: [
      ["一般公共预算财政拨款基本支出决算表"], ["金额单位：万元"], ["人员经费", null, null, "公用经费", null, null, null, null, null], ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 60.01, "302", "商品和服务支出", 30.01, "310", "资本性支出", 5], ["30101", "基本工资", 60.01, "30201", "办公费", 30.01, "31002", "办公设备购置", 5], ["人员经费合计", null, 60.01, "公用经费合计", null, null, null, null, 35.01],
    ],
  };
  expect(seen(ties(general(95.02), basic))).toEqual([["general-budget=basic-expenditure", "agrees", 0]]);
  expect(seen(ties(general(95.03), basic))).toEqual([["general-budget=basic-expenditure", "rounding", 10_000]]);
  expect(ties(general(95.03), basic)[0]!.explanations).toMatchObject([{ kind: "rounding" }]);
  expect(ties(general(90.02), basic)).toMatchObject([{ status: "differs", explanations: [] }]);
});
