import { tieCheck } from "./tie-check";

export const profileBudgetAgrees = tieCheck({
  id: "profile-budget-agrees",
  title: "部门概况的年度预算金额与预算执行表一致",
  basis: "CK45、CK69：同一预算金额在各处换算成同一单位后应当一致",
  why: "报告第一页的年度预算金额与执行率的分母不同，会让人以为执行率算错。",
  fix: "核对年度预算金额是年初数还是调整后的全年数，两处用同一口径。",
  severity: "warning",
  ties: ["profile=execution"],
});
