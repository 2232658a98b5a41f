import { figureOfAmount } from "../../evaluation";
import { difference, type Figure, valueOf } from "../../figure";
import { isZero, ZERO } from "../../number";
import type { Records } from "../../records";
import { SPENDING_GAPS, SPENDING_WORDING as SAY } from "../../standards";
import { type Fact, gap, rate, state, type Statement, words } from "../../statement";
import { acceptedReason } from "../accepted";
import { sentence } from "../compose";
import { againstPercent, type DraftContext, isSayable, wan } from "../draft-context";
import { type Item, ranked } from "../fit";
import { ownReason } from "../office-words";
import { changeOf, growthRate } from "../shares";

/** The full-year budget, its adjustment and the rate of execution; a low or an excessive one with its reason, or a place for it. */
export function executionSentences(context: DraftContext): readonly Item<Statement>[] {
  return [...adjustmentSentence(context), ...ranked(1, executionSentence(context))];
}

function executionSentence({ records, evaluation, settings, accepted }: DraftContext): Statement {
  const { budget, spending, executionRate } = evaluation;
  if (!isSayable(budget)) return state(SAY.noBudget, { gap: gap(SPENDING_GAPS.budget) });
  if (isZero(valueOf(budget) ?? ZERO)) return state(SAY.zeroBudget, { budget: wan(budget), unrated: { ...words(SAY.unrated), none: budget } });
  const said = state(SAY.budget, { budget: wan(budget) });
  if (!isSayable(spending)) return sentence([said]);
  if (!isSayable(executionRate)) return state(SAY.negativeBudget, { budget: wan(budget), gap: gap(SPENDING_GAPS.negative) });
  const rated = [said, state(SAY.rate, { rate: rate(executionRate) })];
  const reason = statedReason(records) ?? acceptedReason(accepted, ["low-execution-is-explained", "execution-within-budget"]);
  if ((againstPercent(executionRate, 100) ?? 0) > 0) {
    return sentence([...rated, state(SAY.over, { excess: wan(difference(spending, budget, "超出全年预算数")), reason: reason ?? gap(SPENDING_GAPS.over) })]);
  }
  if ((againstPercent(executionRate, settings.executionFloor) ?? 0) < 0) {
    return sentence([...rated, state(SAY.left, { left: wan(difference(budget, spending, "全年未支出数")), reason: reason ?? gap(SPENDING_GAPS.left) })]);
  }
  return sentence(reason === undefined ? rated : [...rated, state(SAY.because, { reason })]);
}

/** Why the budget was not carried out, as the office says it: in the execution table, the profile or the 自评表. */
function statedReason({ execution, profile, selfEvaluation }: Records): Fact | undefined {
  return ownReason(execution?.total?.reason) ?? ownReason(profile?.topics["under-execution"]?.[0]) ?? ownReason(selfEvaluation?.fundReason);
}

/** How the budget was changed during the year, where the execution table states both. */
function adjustmentSentence({ records, settings, accepted }: DraftContext): readonly Item<Statement>[] {
  const initial = figureOfAmount(records.execution?.total?.initial);
  const adjusted = figureOfAmount(records.execution?.total?.adjusted);
  if (!isSayable(initial) || !isSayable(adjusted)) return [];
  const change = changeOf(adjusted, initial, "预算调整");
  if (change === undefined || change.direction === "same") return [];
  const asks = change.rate === undefined || (againstPercent(change.rate, settings.adjustmentCeiling) ?? 0) > 0;
  const reason = acceptedReason(accepted, ["budget-adjustment-is-explained"]) ?? (asks ? gap(SPENDING_GAPS.adjusted) : undefined);
  const because = reason === undefined ? [] : [state(SAY.because, { reason })];
  return ranked(reason === undefined ? 3 : 1, sentence([adjustment(initial, change), ...because]));
}

function adjustment(initial: Figure, { direction, by, rate: share }: NonNullable<ReturnType<typeof changeOf>>): Statement {
  if (share === undefined) return state(SAY.adjustedFrom, { initial: wan(initial), change: wan(by) });
  const facts = { initial: wan(initial), change: wan(by), rate: growthRate(share) };
  return direction === "up" ? state(SAY.adjustedUp, facts) : state(SAY.adjustedDown, facts);
}
