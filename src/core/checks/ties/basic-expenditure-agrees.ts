import { tieCheck } from "./tie-check";

export const basicExpenditureAgrees = tieCheck({
  id: "basic-expenditure-agrees",
  title: "基本支出与人员、公用经费明细一致",
  basis: "CK25：公开05表基本支出合计＝公开06表合计（人员经费＋公用经费）",
  why: "基本支出按功能分类和按经济分类两张表的合计必须一样。",
  fix: "核对两表合计，改正漏列的科目。",
  severity: "error",
  ties: ["general-budget=basic-expenditure"],
});
