import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { balanceSums } from "../sums/execution-sums";

export const budgetBalanceAddsUp = defineCheck({
  id: "budget-balance-adds-up",
  title: "结余数等于预算数减执行数",
  family: "execution",
  basis: "CK53、CK32：结余数＝全年预算数－全年执行数（预算执行表各行）",
  why: "结余数推不出来，说明预算数、执行数、结余数有一个填错，执行率也就不可靠。",
  fix: "核对本行全年预算数、全年执行数和结余数，最好用公式计算结余数。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(balanceSums(checkup.records), checkup, say));
