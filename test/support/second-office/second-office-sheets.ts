import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import { isSecondBasic, SECOND_CODES, SECOND_LEDGER, SECOND_NAMES, secondBasic, secondSpent } from "./second-ledger";

const OFFICE = "清河县民政局";
/** Plain numbers in 元, as typed: no number format, no formulas anywhere in this workbook. */
const yuan = (fen: number): DrawnCell => fen / 100;
const yuanOrBlank = (fen: number): DrawnCell => (fen === 0 ? null : fen / 100);
const isFund = (code: string): boolean => code.startsWith("229");

/** Invented budget lines: name, codes, 年初, 调整后, reason. */
const BUDGET: readonly (readonly [name: string, isOf: (code: string) => boolean, initial: number, adjusted: number, reason?: string])[] = [
  ["基本支出", isSecondBasic, 360_000_000, 372_000_000],
  ["民政事务管理专项", (code) => code === "2080202" || code === "2080299", 47_000_000, 47_000_000],
  ["儿童福利", (code) => code === "2081001", 120_000_000, 120_000_000],
  ["老年福利", (code) => code === "2081002", 470_000_000, 490_000_000],
  ["农村低保", (code) => code === "2081902", 1_550_000_000, 1_600_000_000],
  ["临时救助", (code) => code === "2082001", 240_000_000, 240_000_000, "申请临时救助的困难群众少于年初预计，结余资金年底已按规定收回。"],
  ["福彩公益金项目", isFund, 0, 70_000_000],
];
const executed = (isOf: (code: string) => boolean): number =>
  SECOND_CODES.filter((code) => code.length === 7 && isOf(code)).reduce((sum, code) => sum + secondSpent(code), 0);
const BUDGET_TOTAL = BUDGET.reduce((sum, [, , , adjusted]) => sum + adjusted, 0);
const percent = (part: number, whole: number): { v: number; format: string } => ({ v: Math.round((part * 10_000) / whole) / 10_000, format: "0.00%" });

/** What reading this workbook must give, in 分. */
export const SECOND_EXPECTED = {
  office: OFFICE,
  year: 2022,
  total: 2_837_217_900,
  classes: { "208": 2_729_797_670, "210": 14_265_030, "221": 23_155_200, "229": 70_000_000 },
  generalBudget: 2_767_217_900,
  budget: 2_939_000_000,
  /** Rounded half up to six places. */
  executionRate: "0.965368",
  threePublic: 3_508_000,
} as const;

const profile: DrawnSheet = {
  name: "Sheet1",
  rows: [
    [null, "部门概况"],
    [],
    [null, "单位名称", OFFICE],
    [null, "主管部门", "清河县人民政府"],
    [null, "年度预算金额", yuan(BUDGET_TOTAL), "元"],
    [null, "主要职能", "1.拟订全县民政事业发展规划并组织实施。\n2.负责城乡居民最低生活保障、特困人员供养和临时救助工作。\n3.负责养老服务、儿童福利和婚姻登记管理工作。"],
    [null, "管理制度", "《清河县民政局财务管理制度》《清河县民政局救助资金管理办法》"],
    [null, "存在的问题", "1.基层救助力量不足，入户核查任务重。"],
    [null, "改进措施", "1.通过政府购买服务充实核查力量，完善信息比对。"],
    [null, "其他需要说明问题", "无"],
  ],
  merges: ["B1:D1"],
};

function codedRows(keep: (code: string) => boolean): DrawnCell[][] {
  return SECOND_CODES.filter(keep).map((code) => {
    const [all, basic] = [secondSpent(code), secondBasic(code)];
    return [SECOND_NAMES[code] ?? code, code, yuanOrBlank(basic), yuanOrBlank(all - basic), yuan(all)];
  });
}

const expenditure: DrawnSheet = {
  name: "决算03",
  rows: [
    ["部门支出决算表"],
    [`编报单位:${OFFICE}`, null, "2022年度", null, null, null, null, "单位:元"],
    ["科目名称", "科目编码", "基本支出", "项目支出", "本年支出合计", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    ...codedRows(() => true),
    ["合  计", null, yuan(secondBasic("")), yuan(secondSpent("") - secondBasic("")), yuan(secondSpent("")), null, null, null],
    ["注:本表反映部门本年度各项支出情况。"],
  ],
  merges: ["A1:H1"],
};

function generalBudget(): DrawnSheet {
  const total = secondSpent("") - secondSpent("229");
  const rows = codedRows((code) => !isFund(code)).map(([name = null, code = null, basic = null, project = null, all = null]) =>
    // One amount with separators is text, as a paste from a web page leaves it.
    code === "2101101" ? [code, name, "142,650.30", basic, project] : [code, name, all, basic, project]);
  return {
    name: "决算05",
    rows: [
      ["一般公共预算财政拨款支出决算表"],
      [`编报单位:${OFFICE}`, null, null, null, "单位：元"],
      ["项目", null, "本年支出", null, null],
      ["科目编码", "科目名称", "小计", "基本支出", "项目支出"],
      ...rows,
      ["合计", null, yuan(total), yuan(secondBasic("")), yuan(total - secondBasic(""))],
    ],
    merges: ["A1:E1", "A3:B3", "C3:E3"],
  };
}

const threePublic: DrawnSheet = {
  name: "三公",
  rows: [
    ["2022年度“三公”经费支出决算表"],
    [`单位名称:${OFFICE}`, null, null, "单位:元"],
    ["项目", "决算数", "预算数", "上年决算数"],
    ["1.因公出国(境)费用", 0, 0, 0],
    ["2.公务用车购置及运行维护费", 28600, 32000, 30150],
    ["其中:(1)公务用车购置费", 0, 0, 0],
    ["(2)公务用车运行维护费", 28600, 32000, 30150],
    ["3.公务接待费", 6480, 9000, 8220],
    ["合计", 35080, 41000, 38370],
  ],
  merges: ["A1:D1"],
};

const execution: DrawnSheet = {
  name: "执行",
  rows: [
    [],
    ["2022年部门预算执行情况表"],
    [`单位:${OFFICE}`, null, null, null, null, "金额单位:元"],
    ["预算项目", "全年执行数", "调整后预算数", "年初预算数", "预算执行率", "偏差原因说明"],
    ...BUDGET.map(([name, isOf, initial, adjusted, reason = null]) =>
      [name, yuan(executed(isOf)), yuan(adjusted), yuan(initial), percent(executed(isOf), adjusted), reason]),
    ["合计", yuan(secondSpent("")), yuan(BUDGET_TOTAL), yuan(BUDGET.reduce((sum, [, , initial]) => sum + initial, 0)), percent(secondSpent(""), BUDGET_TOTAL), null],
  ],
  merges: ["A2:F2"],
};

const ledger: DrawnSheet = {
  name: "明细",
  rows: [
    ["支出明细账(2022年)"],
    [`单位:${OFFICE}`, null, null, null, "金额单位：元"],
    ["支出金额", "摘要", "经济科目编码", "功能科目编码", "记账日期"],
    ...SECOND_LEDGER.map(([date, summary, functionCode, economicCode, amount]) => [Number(amount), summary, economicCode, functionCode, date]),
    [yuan(secondSpent("")), "合计"],
  ],
  merges: ["A1:E1"],
};

const indicators: DrawnSheet = {
  name: "指标",
  rows: [
    ["部门整体支出绩效指标完成情况"],
    [`填报单位：${OFFICE}`],
    ["一级指标", "二级指标", "指标名称", "权重", "目标值", "完成值", "单位", "偏差原因分析", "备注"],
    ["产出指标", "数量指标", "农村低保保障人数", 15, "≥4800", 4862, "人", null, "农村低保对象应保尽保，年末保障4862人。"],
    ["产出指标", "数量指标", "孤儿基本生活费发放人数", 10, 96, 96, "人", null, "96名孤儿和事实无人抚养儿童基本生活费按时发放。"],
    ["产出指标", "质量指标", "救助对象核查准确率", 15, "≥98%", "99.2%", "%", null, "救助对象核查准确率99.2%。"],
    ["产出指标", "时效指标", "低保金按月发放率", 10, "100%", "100%", "%", null, "低保金按月足额发放。"],
    ["效益指标", "社会效益指标", "困难群众救助覆盖率", 20, "≥95%", "96.5%", "%", null, "困难群众救助覆盖率96.5%。"],
    ["效益指标", "可持续影响指标", "养老机构护理型床位占比", 10, "≥55%", "52.8%", "%", "一家新建养老机构年底未验收，床位未计入，2023年3月可投入使用。", "护理型床位占比52.8%。"],
    ["满意度指标", "服务对象满意度指标", "救助对象满意度", 10, "≥90%", "94%", "%", null, "救助对象满意度94%。"],
    ["合计", null, null, 90],
  ],
  merges: ["A1:I1"],
};

/** A workbook of another, invented office: in 元, other sheet names, columns in another order, 合计 at the bottom. Nothing in it is wrong. */
export const secondOfficeSheets: readonly DrawnSheet[] = [profile, execution, indicators, expenditure, generalBudget(), threePublic, ledger];
export const SECOND_FILE = "清河县民政局2022.xlsx";
