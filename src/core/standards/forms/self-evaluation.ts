import type { FormOrigin } from "./form-origin";

/** A part of 按收入性质分 and the words by which 收入支出决算总表 names its sources; `rest` is what the other parts leave of the total. */
export type IncomePart = { readonly label: string; /** 一般公共预算财政拨款支出决算表 tells it; no table of ours tells the others. */ readonly isGeneralBudget: boolean };

export interface SelfEvaluationLayout extends FormOrigin {
  readonly id: "self-evaluation";
  readonly sheet: string;
  readonly titleEnd: string;
  readonly unit: "万元";
  readonly officeLabel: string;
  readonly funds: { readonly label: string; readonly heads: readonly string[]; readonly total: string };
  readonly byIncome: { readonly label: string; readonly parts: readonly IncomePart[] };
  readonly byNature: { readonly label: string; readonly parts: readonly { readonly label: string; readonly column: "basic" | "project" }[] };
  readonly goals: { readonly label: string; readonly expected: string; readonly actual: string };
  /** `order` ranks 一级 and 二级指标 by the words they hold; what holds none comes last. */
  readonly indicators: { readonly label: string; readonly heads: readonly string[]; readonly order: { readonly level1: readonly string[]; readonly level2: readonly string[] } };
  readonly totalLabel: string;
  readonly footer: readonly string[];
}

/** 部门整体支出绩效自评表, the 湖南 form of 2023, nine columns. */
export const selfEvaluationForm: SelfEvaluationLayout = {
  id: "self-evaluation",
  sheet: "部门整体支出绩效自评表",
  source: "衡山县贯塘乡2023年度部门整体支出绩效自评表（hengshan.gov.cn）",
  verified: false,
  unverified: "绩效指标栏目与表尾凭通行表样，请与本县财政局下发的空表核对",
  titleEnd: "年度部门整体支出绩效自评表",
  unit: "万元",
  officeLabel: "预算部门、单位名称",
  funds: {
    label: "年度预算申请（万元）",
    heads: ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"],
    total: "年度资金总额",
  },
  byIncome: {
    label: "按收入性质分：",
    parts: [
      { label: "其中：一般公共预算：", isGeneralBudget: true },
      { label: "政府性基金拨款：", isGeneralBudget: false },
      { label: "纳入专户管理的非税收入拨款：", isGeneralBudget: false },
      { label: "其他资金：", isGeneralBudget: false },
    ],
  },
  byNature: {
    label: "按支出性质分：",
    parts: [
      { label: "其中：基本支出：", column: "basic" },
      { label: "项目支出：", column: "project" },
    ],
  },
  goals: { label: "年度总体目标", expected: "预期目标", actual: "实际完成情况" },
  indicators: {
    label: "绩效指标",
    heads: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    order: { level1: ["成本", "产出", "效益", "满意度"], level2: ["数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续", "满意度"] },
  },
  totalLabel: "总分",
  footer: ["填表人：", "填报日期：", "联系电话：", "单位负责人签字："],
};
