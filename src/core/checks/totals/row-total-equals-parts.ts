import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { rowSums } from "../sums/coded-sums";

export const rowTotalEqualsParts = defineCheck({
  id: "row-total-equals-parts",
  title: "本年支出合计等于本行各项支出之和",
  family: "totals",
  basis: "CK06、CK12、CK15、CK16：公开03表本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出；公开05、07表小计和公开08表合计＝基本支出＋项目支出",
  why: "同一科目的合计与基本支出、项目支出对不上，报告里按支出性质说的数就会与按科目说的数矛盾。",
  fix: "核对本行基本支出、项目支出等各栏，改正填错的一栏或合计。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(rowSums(checkup.records), checkup, say));
