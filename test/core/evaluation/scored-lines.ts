import { type Evaluation, evaluateOffice, type EvaluationSettings, type Score } from "../../../src/core/evaluation";
import { valueOf } from "../../../src/core/figure";
import { toDecimal } from "../../../src/core/number";
import { readRecords } from "../../../src/core/records";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

/** 一级指标, 三级指标, 指标性质, 年度指标值, 实际完成值, 分值, 得分, 偏差原因. */
export type Line = readonly [level1: DrawnCell, name: DrawnCell, property: DrawnCell, target: DrawnCell, actual: DrawnCell, weight?: DrawnCell, score?: DrawnCell, reason?: DrawnCell];

const HEADS = ["一级指标", "三级指标", "指标性质", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"];

const indicatorSheet = (lines: readonly Line[]): DrawnSheet => ({
  name: "绩效指标表", rows: [["2023年度绩效指标表"], ["填报单位：某县某镇人民政府"], HEADS, ...lines.map((line) => HEADS.map((_, column) => line[column] ?? null))],
});

/** The fund block of a 自评表 and its indicators: 年初, 全年预算, 全年执行 in 万元, 分值, 得分. */
export interface Form {
  readonly funds: readonly [initial: DrawnCell, adjusted: DrawnCell, executed: DrawnCell, weight: DrawnCell, score: DrawnCell];
  readonly lines: readonly Line[];
  readonly total?: readonly [weight: DrawnCell, score: DrawnCell];
}

export const formSheet = ({ funds: [initial, adjusted, executed, weight, score], lines, total = [null, null] }: Form): DrawnSheet => ({
  name: "部门整体支出绩效自评表",
  rows: [
    ["部门整体支出绩效自评表"], ["（2023年度）"], ["单位名称", "某镇人民政府"],
    ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"],
    [null, "年度资金总额", initial, adjusted, executed, weight, null, score],
    ["年度总体目标", "预期目标", null, null, "实际完成情况"], [null, "完成年度任务", null, null, "已完成"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...lines.map(([level1, name, , target, actual, own = null, given = null, reason = null]) => [null, level1, null, name, target, actual, own, given, reason]),
    ["总分", null, null, null, null, null, ...total],
  ],
});

export const evaluateLines = (lines: readonly Line[], settings?: EvaluationSettings): Evaluation => evaluateOffice(readRecords(drawWorkbook([indicatorSheet(lines)])), settings);
export const evaluateForm = (form: Form, settings?: EvaluationSettings): Evaluation => evaluateOffice(readRecords(drawWorkbook([formSheet(form)])), settings);

export const points = (figure: Score["score"] | undefined): string | undefined => {
  const value = figure && valueOf(figure);
  return value && toDecimal(value);
};
