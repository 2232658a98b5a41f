import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { totalSums } from "../sums/coded-sums";

export const totalEqualsSumOfClasses = defineCheck({
  id: "total-equals-sum-of-classes",
  title: "合计行等于各类之和",
  family: "totals",
  basis: "CK08：合计行等于各类之和（决算公开02、03、05、07、08表共性审核关系）",
  why: "报告引用的支出总额取自合计行，合计行与各类之和不等，总额与构成必有一个是错的。",
  fix: "核对合计行的公式是否把每一类都加上、有没有重复相加，再核对各类金额。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(totalSums(checkup.records), checkup, say));
