import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { fundSums } from "../sums/fund-sums";

export const fundRowsAddUp = defineCheck({
  id: "fund-rows-add-up",
  title: "年度资金总额等于各项资金之和",
  family: "scores",
  basis: "CK55：年度资金总额＝当年财政拨款＋上年结转资金＋其他资金（预算、执行各列）",
  why: "资金总额是执行率的分母和分子，总额与分项不等（常见总额填0）会使执行率算错。",
  fix: "按分项重新加总资金总额，或改正填错的分项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, overForms((checkup, say) => judgeSums(fundSums(checkup.records), checkup, say)));
