import { defineCheck } from "../check";
import { balanceSums } from "../sums/ledger-sums";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";

export const balanceRunsOn = defineCheck({
  id: "balance-runs-on",
  title: "明细账余额逐行推算相等",
  family: "ledger",
  basis: "CK33：支出明细账先要自身相等：期初余额＋借方－贷方＝余额，逐行成立（指标账为上行余额减支出）",
  why: "余额从某一行起推不下去，说明那一行的金额或余额填错，或者中间漏了一笔。",
  fix: "从第一处推不下去的行开始核对：金额、方向有没有填错，有没有漏记的一笔。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => {
  const sums = balanceSums(checkup.records);
  if (sums !== undefined) return judgeSums(sums, checkup, say);
  const [first] = checkup.records.ledger?.entries ?? [];
  say.undecided(first === undefined ? [] : [(first.balance ?? first.amount).at], "余额各行既不是逐笔增加也不是逐笔减少，看不出按什么算");
  return 1;
});
