import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { executionSums } from "../sums/execution-sums";

export const executionTotalEqualsLines = defineCheck({
  id: "execution-total-equals-lines",
  title: "预算执行表合计等于各行之和",
  family: "totals",
  basis: "CK53：执行率＝全年执行数÷全年预算数，两个合计都须由各行加总得来；没有合计行的，年度资金总额＝当年财政拨款＋上年结转资金＋其他资金（CK55），或＝基本支出＋项目支出",
  why: "执行率按合计行计算，合计行加错会直接影响预算执行率得分。",
  fix: "核对合计行的公式范围，补上漏列的行或改正金额。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(executionSums(checkup.records), checkup, say));
