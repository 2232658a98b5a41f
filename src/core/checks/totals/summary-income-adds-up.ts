import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { incomeSums } from "../sums/summary-sums";

export const summaryIncomeAddsUp = defineCheck({
  id: "summary-income-adds-up",
  title: "收入侧逐项相加相等",
  family: "totals",
  basis: "CK02、CK04：本年收入合计＝各项收入之和；总计＝本年收入合计＋使用非财政拨款结余＋年初结转和结余",
  why: "收入合计是报告说明资金来源的依据，加不起来就没法说清钱从哪里来。",
  fix: "核对各项收入、使用非财政拨款结余和年初结转和结余，改正填错或漏填的一项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(incomeSums(checkup.records), checkup, say));
