/** Sentences of 自评结论: the score, the rating and what was deducted, in words that claim no more. */
export const CONCLUSION_WORDING = {
  total: "{year}年度部门整体支出绩效自评得分{score}，评价等级为“{rating}”。",
  partial: "{year}年度已评指标分值{weight}，得分{score}；其余指标尚未评分，总分和等级：{gap}。",
  none: "{year}年度部门整体支出绩效自评得分和等级：{gap}。",
  deductions: "扣分情况：",
  lost: "{name}扣{lost}",
  more: "，其余扣分见评分明细表。",
  full: "各项指标均未扣分。",
} as const;

export const CONCLUSION_GAPS = { total: "其余指标的得分、自评总分和等级", none: "自评得分和等级" } as const;

/** How many deductions the conclusion tells; all of them stand in the annex. */
export const MOST_DEDUCTIONS = 5;

/** Sentences of sections that only text reports have. */
export const SHELL_WORDING = {
  staff: "年末编制{quota}，实有在职人员{actual}，控制率{rate}。",
  staffNoRate: "年末编制{quota}，实有在职人员{actual}。",
  noStaff: "人员编制情况：{gap}。",
  basic: "{year}年基本支出{amount}",
  project: "{year}年项目支出{amount}",
  share: "，占部门整体支出的{share}",
  staffCost: "，其中人员经费{staff}，公用经费{public}",
  noBasic: "{year}年基本支出：{gap}。",
  noProject: "{year}年项目支出：{gap}。",
  fund: "{year}年{name}支出{amount}",
  fundParts: "，其中基本支出{basic}，项目支出{project}",
  noFund: "{year}年{name}支出情况：{gap}。",
  causes: "未完成年度指标值的指标及原因如下：",
  causesNone: "已填报完成值的指标中，没有低于年度指标值的情况。",
  application: "{gap}。",
} as const;

export const SHELL_GAPS = {
  staff: "编制数和实有在职人数",
  basic: "基本支出数",
  project: "项目支出数",
  fund: "…支出情况，没有的填“无”",
  organisation: "机构设置情况",
  application: "绩效自评结果的应用和公开情况",
  indicators: "各项指标的完成值",
} as const;

export const FUND_NAMES = { governmentFund: "政府性基金预算", stateCapital: "国有资本经营预算", socialInsurance: "社会保险基金预算" } as const;
