import { tieCheck } from "./tie-check";

export const generalBudgetAgreesWithFiscal = tieCheck({
  id: "general-budget-agrees-with-fiscal",
  title: "一般公共预算支出与财政拨款总表一致",
  basis: "CK24：公开04表一般公共预算列本年支出合计＝公开05表合计，各类逐一相等",
  why: "公开05表是公开04表一般公共预算列的明细，对不上说明漏了科目或填错了列。",
  fix: "按类逐一核对两张表，补上漏列的科目或改正填错的金额。",
  severity: "error",
  ties: ["fiscal-appropriation=general-budget"],
});
