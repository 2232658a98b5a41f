import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { sideSums } from "../sums/summary-sums";

export const summarySidesBalance = defineCheck({
  id: "summary-sides-balance",
  title: "收入总计等于支出总计",
  family: "totals",
  basis: "CK01：公开01表收入侧总计＝支出侧总计",
  why: "收入支出决算总表两侧必须平衡，不平说明收入、支出或结转结余有一项没有填对。",
  fix: "先分别核对收入侧、支出侧是否自身相加相等，再核对年初、年末结转和结余。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(sideSums(checkup.records), checkup, say));
