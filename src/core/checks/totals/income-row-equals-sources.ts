import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { incomeRowSums } from "../sums/coded-sums";

export const incomeRowEqualsSources = defineCheck({
  id: "income-row-equals-sources",
  title: "本年收入合计等于本行各项收入之和",
  family: "totals",
  basis: "CK09：公开02表本年收入合计＝财政拨款＋上级补助＋事业＋经营＋附属单位上缴＋其他收入",
  why: "同一科目的收入合计与各项来源对不上，收入来源就说不清。",
  fix: "核对本行财政拨款、事业收入等各栏，改正填错的一栏或合计。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(incomeRowSums(checkup.records), checkup, say));
