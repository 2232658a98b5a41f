import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { ledgerSums } from "../sums/ledger-sums";

export const ledgerTotalEqualsEntries = defineCheck({
  id: "ledger-total-equals-entries",
  title: "明细账合计等于各笔之和",
  family: "totals",
  basis: "CK33：支出明细账汇总应与决算表对应，先要自身加总相等",
  why: "明细账是决算数的来源，合计与各笔对不上，后面的核对就没有依据。",
  fix: "核对合计公式的范围是否包含每一笔，有没有隐藏、筛选掉或以文本存放的金额。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(ledgerSums(checkup.records), checkup, say));
