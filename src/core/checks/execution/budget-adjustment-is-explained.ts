import { absolute, compare, ONE, rational, subtract } from "../../number";
import { type Figure, ratio, valueOf } from "../../figure";
import type { AmountField, Records } from "../../records";
import { ADJUSTMENT_CEILING } from "../../standards";
import { amount, rate, words } from "../../statement";
import type { Located } from "../../workbook";
import { defineCheck } from "../check";

const CEILING = rational(BigInt(ADJUSTMENT_CEILING), 100n);

export const budgetAdjustmentIsExplained = defineCheck({
  id: "budget-adjustment-is-explained",
  title: "预算调整较大时写明了依据",
  family: "execution",
  basis: `CK53：执行率的分母是调整后的全年预算数；预算调整率＝调整数÷年初预算数（财预〔2013〕53号），没有统一的界线，此处按±${String(ADJUSTMENT_CEILING)}%提示`,
  why: "全年预算数比年初预算数多出很多又正好等于执行数，容易被认为是按执行数倒填预算。",
  fix: "在原因栏或情况说明中写明追加、调减的文号和金额；没有依据的，按批复的预算数填列。",
  severity: "warning",
  messages: {
    adjusted: "{table}全年预算数{adjusted}，是年初预算数{initial}的{computed}，没有写明调整的依据。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, initial, adjusted, isExplained } of budgets(records)) {
    if (initial?.kind !== "amount" || adjusted?.kind !== "amount" || initial.fen === 0) continue;
    looked += 1;
    const share: Figure = ratio(adjusted.figure, initial.figure);
    const moved = absolute(subtract(valueOf(share) ?? ONE, ONE));
    if (isExplained || compare(moved, CEILING) <= 0) continue;
    say.found("adjusted", [adjusted.at, initial.at], { table: words(table), adjusted: amount(adjusted.figure), initial: amount(initial.figure), computed: rate(share) });
  }
  return looked;
});

interface Budget {
  readonly table: string;
  readonly initial: AmountField | undefined;
  readonly adjusted: AmountField | undefined;
  readonly isExplained: boolean;
}

/** The year's budget as the execution table has it, else as the 自评表 does: one question is asked once. */
function budgets({ execution, selfEvaluation, profile }: Records): Budget[] {
  const said = [...Object.values(profile?.topics ?? {}).flat(), selfEvaluation?.fundReason, ...(execution?.lines ?? []).map(({ reason }) => reason), execution?.total?.reason];
  const isExplained = said.some((text) => text !== undefined && isAboutAdjustment(text));
  const fund = selfEvaluation?.funds.find(({ role }) => role === "total");
  if (execution?.total?.initial !== undefined) return [{ table: "预算执行表", initial: execution.total.initial, adjusted: execution.total.adjusted, isExplained }];
  return fund === undefined ? [] : [{ table: "自评表", initial: fund.initial, adjusted: fund.adjusted, isExplained }];
}

const isAboutAdjustment = ({ value }: Located<string>): boolean => /追加|调增|调减|调整|上年结转|年中下达/.test(value);
