import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { ledgerMarkSums } from "../sums/ledger-sums";

export const monthTotalsAddUp = defineCheck({
  id: "month-totals-add-up",
  title: "明细账的本月合计、本年累计相加相等",
  family: "ledger",
  basis: "CK33：支出明细账先要自身加总相等：本月合计＝本月各笔之和，本年累计＝上次累计＋其后各笔",
  why: "月计、累计对不上，说明有一笔漏加、重加或后来改过，年底的累计数就不能当作全年支出。",
  fix: "从对不上的那个月开始逐笔核对，改正合计公式的范围或填错的一笔。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(ledgerMarkSums(checkup.records), checkup, say));
