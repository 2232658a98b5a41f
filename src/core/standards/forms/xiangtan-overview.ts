import type { FormOrigin } from "./form-origin";

/** A row of the 概况表: what it is about, and the section of the report that tells it. */
export interface OverviewRow {
  readonly label: string;
  readonly section: "office" | "budget" | "supervisor" | "duties" | "spending" | "targets" | "problems" | "measures" | "remarks";
}

export interface OverviewLayout extends FormOrigin {
  readonly id: "xiangtan-overview";
  readonly sheet: string;
  /** Rows of one group share a cell of the first column, merged downwards (A1:A4, A5:A6, A7:A9 without the title). */
  readonly groups: readonly { readonly label: string; readonly rows: readonly OverviewRow[] }[];
}

/** 部门整体支出绩效评价报告 as 湘潭县 asks for it: nine rows, group | item | content, no score column. */
export const xiangtanOverview: OverviewLayout = {
  id: "xiangtan-overview",
  sheet: "部门整体支出绩效评价报告",
  source: "湘潭县杨嘉桥镇2023年度部门整体支出绩效评价报告；xtx.gov.cn content_1304881",
  verified: true,
  groups: [
    {
      label: "部门概况",
      rows: [
        { label: "单位名称", section: "office" },
        { label: "年度预算金额", section: "budget" },
        { label: "主管部门", section: "supervisor" },
        { label: "单位基本职能", section: "duties" },
      ],
    },
    {
      label: "绩效完成情况",
      rows: [
        { label: "部门整体支出管理和使用基本情况", section: "spending" },
        { label: "绩效目标完成情况", section: "targets" },
      ],
    },
    {
      label: "存在的问题分析及改进措施",
      rows: [
        { label: "存在的问题", section: "problems" },
        { label: "改进措施", section: "measures" },
        { label: "其他需要说明问题", section: "remarks" },
      ],
    },
  ],
};
