/** Headings of the overview report, in the order of the county form, and its title. */
export const REPORT_TITLE = "{office}{year}年度部门整体支出绩效评价报告";

/** For a name that ends in a digit. */
export const REPORT_TITLE_APART = "{office} {year}年度部门整体支出绩效评价报告";

export const HEADINGS = {
  office: "单位名称",
  budget: "年度预算金额",
  supervisor: "主管部门",
  duties: "单位基本职能",
  spending: "部门整体支出管理和使用基本情况",
  targets: "绩效目标完成情况",
  problems: "存在的问题",
  measures: "改进措施",
  remarks: "其他需要说明问题",
} as const;

/** What the office is asked for where the workbook holds nothing. */
export const OVERVIEW_GAPS = {
  office: "单位名称",
  year: "评价年度",
  budget: "年度预算金额",
  supervisor: "主管部门",
  duties: "单位基本职能",
} as const;

/** What 其他需要说明问题 says where the office has nothing to add. */
export const NO_REMARKS = "无";

/** Asked for where a section cannot be made as short as the office wants it by leaving sentences out. */
export const LENGTH_GAP = "不超过{limit}字的文字，现有{length}字，请压缩";
