import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { adjustmentSums } from "../sums/execution-sums";

export const adjustedBudgetAddsUp = defineCheck({
  id: "adjusted-budget-adds-up",
  title: "全年预算数等于年初预算数加调整数",
  family: "execution",
  basis: "CK53：执行率的分母是调整后的全年预算数，全年预算数＝年初预算数＋调整数",
  why: "全年预算数是执行率的分母，推不出来说明追加或调减没有填全。",
  fix: "对照指标文件核对年初预算数和全年的追加、调减，改正填错的一项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(adjustmentSums(checkup.records), checkup, say));
