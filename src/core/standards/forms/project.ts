import type { FormOrigin } from "./form-origin";

export interface ProjectLayout extends FormOrigin {
  readonly id: "project";
  readonly sheet: string;
  readonly title: string;
  readonly yearEnd: string;
  readonly unit: "万元";
  readonly named: { readonly project: string; readonly supervisor: string; readonly implementer: string };
  /** `parts` are found among an office's own lines by a word of their names. */
  readonly funds: { readonly label: string; readonly heads: readonly string[]; readonly total: string; readonly parts: readonly { readonly label: string; readonly word: string }[] };
  readonly goals: { readonly label: string; readonly expected: string; readonly actual: string };
  readonly indicators: { readonly label: string; readonly heads: readonly string[]; readonly order: { readonly level1: readonly string[]; readonly level2: readonly string[] }; readonly blank: readonly string[] };
  readonly totalLabel: string;
  readonly note: string;
}

/** 项目支出绩效自评表 of 财政部, eleven columns A to K, merged as the published template is. */
export const projectForm: ProjectLayout = {
  id: "project",
  sheet: "项目支出绩效自评表",
  source: "财政部项目支出绩效自评表（DoExecl template.xls，2019年表样）",
  verified: false,
  unverified: "表格各栏与合并按表样；表下的注取自四川省中江县2022年度自评表表注，财政部表样的注未见原文",
  title: "项目支出绩效自评表",
  yearEnd: "年度",
  unit: "万元",
  named: { project: "项目名称", supervisor: "主管部门", implementer: "实施单位" },
  funds: {
    label: "项目资金（万元）",
    heads: ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    total: "年度资金总额",
    parts: [
      { label: "    其中：当年财政拨款", word: "财政拨款" },
      { label: "    上年结转资金", word: "结转" },
      { label: "    其他资金", word: "其他资金" },
    ],
  },
  goals: { label: "年度总体目标", expected: "预期目标", actual: "实际完成情况" },
  indicators: {
    label: "绩效指标",
    heads: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    order: { level1: ["成本", "产出", "效益", "满意度"], level2: ["数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续", "满意度"] },
    blank: ["产出指标", "效益指标", "满意度指标"],
  },
  totalLabel: "总分",
  note: "注：1.得分一档最高不能超过该指标分值上限。2.定量指标若为正向指标，则得分=实际完成值÷年度指标值×分值；若为反向指标，则得分=年度指标值÷实际完成值×分值。3.定性指标按达成、部分达成、未达成三档，分别按该指标分值的100%—80%（含）、80%—60%（含）、60%—0计分。",
};
