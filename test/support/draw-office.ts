import { readRecords, type Records } from "../../src/core/records";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "./draw-workbook";

/** An indicator row: what is not given is an empty cell. */
export interface DrawnIndicator {
  readonly theme?: DrawnCell;
  readonly topic?: DrawnCell;
  readonly level1?: DrawnCell;
  readonly level2?: DrawnCell;
  readonly name: DrawnCell;
  readonly target?: DrawnCell;
  readonly actual?: DrawnCell;
  readonly previous?: DrawnCell;
  readonly unit?: DrawnCell;
  readonly rate?: DrawnCell;
  readonly weight?: DrawnCell;
  readonly score?: DrawnCell;
  readonly reason?: DrawnCell;
  readonly remark?: DrawnCell;
}

/** An office in few words; sheets of what is not given are left out. Amounts are in 万元. */
export interface DrawnOffice {
  readonly classes?: readonly (readonly [code: string, name: string, total: DrawnCell])[];
  readonly total?: readonly [total: DrawnCell, basic?: DrawnCell, project?: DrawnCell];
  readonly execution?: { readonly initial?: DrawnCell; readonly adjusted?: DrawnCell; readonly executed?: DrawnCell; readonly reason?: DrawnCell };
  /** 合计 of 预算数 and 决算数, then 公务接待费 of 决算数. */
  readonly threePublic?: readonly [budget: DrawnCell, actual: DrawnCell, reception?: DrawnCell];
  readonly indicators?: readonly DrawnIndicator[];
  readonly profile?: readonly (readonly [label: string, text: DrawnCell])[];
  /** 编制数, 实际在职人数, then rows of name, 上年决算数, 本年预算数, 本年决算数. */
  readonly baseData?: { readonly staff: readonly [DrawnCell, DrawnCell]; readonly costs: readonly (readonly DrawnCell[])[] };
}

/** The records read from an office's sheets as they would be drawn by hand. */
export const readOffice = (office: DrawnOffice): Records => readRecords(drawWorkbook(drawOffice(office)));

export function drawOffice(office: DrawnOffice): readonly DrawnSheet[] {
  const { classes = [], total, execution, threePublic, indicators, profile, baseData } = office;
  return [
    ...(total === undefined ? [] : [{ name: "支出决算表", rows: expenditure(classes, total) }]),
    ...(execution === undefined ? [] : [{ name: "预算执行表", rows: executionRows(execution) }]),
    ...(threePublic === undefined ? [] : [{ name: "三公", rows: threePublicRows(threePublic), merges: THREE_PUBLIC_MERGES }]),
    ...(indicators === undefined ? [] : [{ name: "绩效指标表", rows: indicatorRows(indicators) }]),
    ...(baseData === undefined ? [] : [{ name: "基础数据表", rows: baseRows(baseData) }]),
    ...(profile === undefined ? [] : [{ name: "部门概况", rows: profileRows(profile) }]),
  ];
}

const head = (title: string): DrawnCell[][] => [[title], ["编制单位：某县某镇人民政府", null, "2023年度", null, "单位：万元"]];

const expenditure = (classes: NonNullable<DrawnOffice["classes"]>, [total, basic = null, project = null]: NonNullable<DrawnOffice["total"]>): DrawnCell[][] => [
  ...head("支出决算表"),
  ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
  ["合计", null, total, basic, project],
  ...classes.map(([code, name, amount]) => [code, name, amount]),
];

const executionRows = ({ initial = null, adjusted = null, executed = null, reason = null }: NonNullable<DrawnOffice["execution"]>): DrawnCell[][] => [
  ...head("部门预算执行情况表"),
  ["项目名称", "年初预算数", "全年预算数", "全年执行数", "未完成原因"],
  ["合计", initial, adjusted, executed, reason],
];

/** The labels a profile is known by are always there. */
const profileRows = (profile: NonNullable<DrawnOffice["profile"]>): DrawnCell[][] => {
  const given = new Set(profile.map(([label]) => label));
  const bare = ["单位名称", "主管部门", "单位基本职能"].filter((label) => !given.has(label));
  return [["部门概况"], ["评价年度：2023年"], ...profile.map(([label, text]) => [label, text]), ...bare.map((label) => [label, null])];
};

const THREE_PUBLIC_MERGES = ["A1:L1", "A3:F3", "G3:L3", "A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5", "H4:H5", "I4:K4", "L4:L5"];

const threePublicRows = ([budget, actual, reception = null]: NonNullable<DrawnOffice["threePublic"]>): DrawnCell[][] => {
  const parts = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"];
  const cars = [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null];
  return [
    ["“三公”经费支出决算表"], ["编制单位：某县某镇人民政府", null, null, null, "2023年度", ...Array<null>(6).fill(null), "单位：万元"],
    ["预算数", ...Array<null>(5).fill(null), "决算数"], [...parts, ...parts], [...cars, ...cars],
    [budget, null, null, null, null, null, actual, null, null, null, null, reception],
  ];
};

const COLUMNS = ["theme", "topic", "level1", "level2", "name", "target", "actual", "previous", "unit", "rate", "weight", "score", "reason", "remark"] as const;
const HEADS = ["工作板块", "工作内容", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "上年完成值", "计量单位", "完成率", "分值", "得分", "偏差原因", "完成情况说明"];

const indicatorRows = (indicators: readonly DrawnIndicator[]): DrawnCell[][] => [
  ["2023年度部门整体支出绩效指标表"], ["填报单位：某县某镇人民政府"], HEADS,
  ...indicators.map((indicator) => COLUMNS.map((column) => indicator[column] ?? null)),
];

const baseRows = ({ staff, costs }: NonNullable<DrawnOffice["baseData"]>): DrawnCell[][] => [
  ["部门整体支出绩效评价基础数据表"], ["填报单位：某县某镇人民政府", null, null, "单位：万元"],
  ["财政供养人员情况", "编制数", "实际在职人数", "控制率"], [null, ...staff, null],
  ["经费控制情况", "2022年决算数", "2023年预算数", "2023年决算数"], ...costs.map((cost) => [...cost]),
];
