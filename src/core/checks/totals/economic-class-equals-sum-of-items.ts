import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { economicClassSums } from "../sums/basic-sums";

export const economicClassEqualsSumOfItems = defineCheck({
  id: "economic-class-equals-sum-of-items",
  title: "经济分类的类等于其下各款之和",
  family: "totals",
  basis: "CK14：301＝Σ301xx，302＝Σ302xx，依此类推（公开06表共性审核关系）",
  why: "类级金额与款级明细对不上，公用经费、三公等由明细取数的地方就不可靠。",
  fix: "核对该类下的每一款，补上漏列的款或改正金额。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(economicClassSums(checkup.records), checkup, say));
