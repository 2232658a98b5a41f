import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { fiscalIncomeSums, fiscalSpendingSums } from "../sums/fiscal-sums";

export const fiscalAppropriationAddsUp = defineCheck({
  id: "fiscal-appropriation-adds-up",
  title: "财政拨款收支总表逐项相加相等",
  family: "totals",
  basis: "CK10、CK11：公开04表收入总计＝本年收入合计＋年初财政拨款结转和结余；支出总计＝本年支出合计＋年末财政拨款结转和结余；合计列＝一般公共预算＋政府性基金＋国有资本经营",
  why: "财政拨款收支总表是一般公共预算、政府性基金、国有资本经营三本账的汇总，加不起来，下面各表就没有依据。",
  fix: "先核对每行三本账相加，再核对各类支出相加和年初、年末结转和结余，改正填错的一格。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums([...fiscalIncomeSums(checkup.records), ...fiscalSpendingSums(checkup.records)], checkup, say));
