import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { spendingSums } from "../sums/summary-sums";

export const summarySpendingAddsUp = defineCheck({
  id: "summary-spending-adds-up",
  title: "支出侧逐项相加相等",
  family: "totals",
  basis: "CK03、CK05：本年支出合计＝各类支出之和；总计＝本年支出合计＋结余分配＋年末结转和结余",
  why: "支出合计是报告最常引用的数，加不起来说明有一类支出或结转结余填错。",
  fix: "核对各类支出、结余分配和年末结转和结余，改正填错或漏填的一项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(spendingSums(checkup.records), checkup, say));
