import { tieCheck } from "./tie-check";

export const expenditureAgreesWithExecution = tieCheck({
  id: "expenditure-agrees-with-execution",
  title: "决算支出与预算执行表的执行数一致",
  basis: "CK32：预算执行表累计支付与决算支出应当相符，权责发生制等差额须说明",
  why: "报告里的支出用决算数，执行率用执行数，两个数不同会让人怀疑口径。",
  fix: "核对两表的口径（是否都含上年结转、是否都是全部资金）；确有口径差异的，在报告中写明。",
  severity: "warning",
  ties: ["expenditure=execution", "budget-summary=execution"],
});
