import { tieCheck } from "./tie-check";

export const baseDataAgrees = tieCheck({
  id: "base-data-agrees",
  title: "基础数据表与决算一致",
  basis: "CK69：基础数据表的三公经费、项目支出与决算表同口径的数相等（共性审核关系）",
  why: "基础数据表与决算同时公开，同一个数不能两样。",
  fix: "以决算表为准改正基础数据表；口径不同的在说明中写明。",
  severity: "warning",
  ties: ["base-data=three-public", "base-data=expenditure/project"],
});
