import { figureOfAmount } from "../../evaluation";
import { cellsOf, type Figure, valueOf } from "../../figure";
import { foldLabel, isZero } from "../../number";
import type { AmountField, Records, ThreePublicItem } from "../../records";
import { SPENDING_GAPS, THREE_PUBLIC_NAMES, THREE_PUBLIC_WORDING as SAY } from "../../standards";
import { gap, state, type Statement, words, type WordsFact } from "../../statement";
import { acceptedReason } from "../accepted";
import { listed, sentence } from "../compose";
import { type DraftContext, isSayable, wan } from "../draft-context";
import { type Item, ranked } from "../fit";
import { type Change, changeOf, growthRate } from "../shares";

/** What was spent on “三公”, its parts, and how that stands to the budget and to last year. */
export function threePublicSentences({ records, year, accepted }: DraftContext): readonly Item<Statement>[] {
  const { actual, budget, previous } = threePublicTotals(records);
  if (!isSayable(actual)) return ranked(1, state(SAY.missing, { year, gap: gap(SPENDING_GAPS.threePublic) }));
  const overBudget = change(actual, budget, "“三公”经费较预算");
  const onYear = change(actual, previous, "“三公”经费较上年");
  const parts = partClauses(records);
  const clauses = [
    state(SAY.actual, { year, actual: wan(actual) }),
    ...(overBudget === undefined || budget === undefined ? [] : [budgetClause(overBudget, budget)]),
    ...(onYear === undefined || previous === undefined ? [] : [previousClause(onYear, previous)]),
    ...reasonClause(overBudget, onYear, accepted),
  ];
  return [...ranked(1, sentence(clauses)), ...(parts.length === 0 ? [] : ranked(3, sentence([listed(SAY.parts, parts, "，")])))];
}

type Totals = { readonly [Side in "actual" | "budget" | "previous"]: Figure | undefined };

/** The totals of the 三公 table, else of the line “三公”经费 of the 基础数据表. */
export function threePublicTotals({ threePublic, baseData }: Records): Totals {
  const line = baseData?.lines.find(({ name }) => foldLabel(name.value).includes("三公经费"));
  const first = (side: AmountField | undefined, other: AmountField | undefined): Figure | undefined => figureOfAmount(side) ?? figureOfAmount(other);
  return {
    actual: first(threePublic?.actual.total, line?.actual),
    budget: first(threePublic?.budget.total, line?.budget),
    previous: first(threePublic?.previous.total, line?.previous),
  };
}

const change = (actual: Figure, base: Figure | undefined, what: string): Change | undefined => (isSayable(base) ? changeOf(actual, base, what) : undefined);

function budgetClause({ direction, by }: Change, budget: Figure): Statement {
  if (direction === "same") return state(SAY.budgetSame, { same: sameAs(budget, by) });
  const facts = { budget: wan(budget), change: wan(by) };
  return direction === "up" ? state(SAY.budgetMore, facts) : state(SAY.budgetLess, facts);
}

/** 持平, on the cells of the base; it holds while there is no difference. */
const sameAs = (base: Figure, by: Figure): WordsFact => ({ ...words(SAY.same, cellsOf(base)), none: by });

function previousClause({ direction, by, rate: share }: Change, previous: Figure): Statement {
  if (direction === "same") return state(SAY.previousSame, { same: sameAs(previous, by) });
  if (share === undefined) {
    const facts = { previous: wan(previous), change: wan(by) };
    return direction === "up" ? state(SAY.previousMoreNoRate, facts) : state(SAY.previousLessNoRate, facts);
  }
  const facts = { change: wan(by), rate: growthRate(share) };
  return direction === "up" ? state(SAY.previousMore, facts) : state(SAY.previousLess, facts);
}

/** A change against last year or a sum above the budget is always explained by the office. */
function reasonClause(overBudget: Change | undefined, onYear: Change | undefined, accepted: DraftContext["accepted"]): readonly Statement[] {
  if (onYear !== undefined && onYear.direction !== "same") return [state(SAY.because, { reason: gap(SPENDING_GAPS.threePublicChange) })];
  return overBudget?.direction === "up" ? [state(SAY.over, { reason: acceptedReason(accepted, ["three-public-within-budget"]) ?? gap(SPENDING_GAPS.threePublicOver) })] : [];
}

const ITEMS = ["abroad", "purchase", "running", "reception"] as const satisfies readonly ThreePublicItem[];

/** Only items with amounts; 公务用车 as one where its two halves are not stated. */
function partClauses({ threePublic }: Records): readonly Statement[] {
  const actual = threePublic?.actual ?? {};
  const hasHalves = [actual.purchase, actual.running].some((field) => figureOfAmount(field) !== undefined);
  const items: readonly (keyof typeof THREE_PUBLIC_NAMES)[] = hasHalves ? ITEMS : ["abroad", "vehicle", "reception"];
  return items.flatMap((item) => {
    const figure = figureOfAmount(actual[item]);
    const value = figure && valueOf(figure);
    if (!isSayable(figure) || value === undefined || isZero(value)) return [];
    return [state(SAY.part, { name: words(THREE_PUBLIC_NAMES[item]), amount: wan(figure) })];
  });
}
