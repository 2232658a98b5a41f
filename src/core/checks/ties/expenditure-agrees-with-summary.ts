import { tieCheck } from "./tie-check";

export const expenditureAgreesWithSummary = tieCheck({
  id: "expenditure-agrees-with-summary",
  title: "支出决算表与收支决算总表一致",
  basis: "CK22：公开01表本年支出合计＝公开03表合计，各类逐一相等",
  why: "同一年的支出在两张表里应当一样，不一样说明有一张表没有更新。",
  fix: "找出金额不同的那一类，核对两张表是否同一版本，改正填错的一张。",
  severity: "error",
  ties: ["expenditure=budget-summary"],
  isItemised: true,
});
