import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { classSums } from "../sums/coded-sums";

export const classEqualsSumOfItems = defineCheck({
  id: "class-equals-sum-of-items",
  title: "类、款、项逐级相加相等",
  family: "totals",
  basis: "CK07：每个类等于其下各款之和，每个款等于其下各项之和，各金额列分别成立（财政部决算公开02、03、05、07、08表审核关系）",
  why: "支出决算表按类、款、项逐级汇总，上级科目与下级明细对不上，说明有明细漏列、重列或某个数填错，据此填报的自评表和报告都会跟着错。",
  fix: "对照明细账核对该科目下的每一行：补上漏列的科目，或改正填错的金额，再让上级科目重新汇总。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(classSums(checkup.records), checkup, say));
