import { cellsOf, type Figure, valueOf } from "../figure";
import { compare, isZero, ONE, ZERO } from "../number";
import { DEDUCTION_WORDING, type Scheme, SCORE_WORDING, SCORING_RULES, UNSCORED_REASONS } from "../standards";
import { rate, state } from "../statement";
import type { Score, Unscored } from "./evaluation";
import { lostPoints, points, pointsFor } from "./points";
import type { YearFunds } from "./year-funds";

const NAME = "预算执行率";

/** The score of the execution rate, or why there is none. */
export function scoreExecution(funds: YearFunds, weight: Figure, scheme: Scheme): Score | Unscored {
  if (funds.rate === undefined) return unscored(funds);
  const score = pointsFor(funds.rate, weight, scheme.source);
  const lost = lostPoints(weight, score);
  const value = valueOf(funds.rate);
  const isOver = value !== undefined && compare(value, ONE) > 0;
  const facts = { rate: rate(funds.rate), weight: points(weight), score: points(score) };
  return {
    indicator: NAME, level1: NAME, weight, score, rule: SCORING_RULES.execution,
    statement: isOver ? state(SCORE_WORDING.executionFull, facts) : state(SCORE_WORDING.execution, facts),
    ...(lost === undefined ? {} : { deduction: state(DEDUCTION_WORDING.execution, { rate: facts.rate, lost: points(lost) }) }),
    cells: cellsOf(score),
  };
}

function unscored({ budget, spending }: YearFunds): Unscored {
  const cells = [budget, spending].flatMap((figure) => (figure === undefined ? [] : cellsOf(figure)));
  return { indicator: NAME, reason: reasonFor(budget, spending), cells };
}

function reasonFor(budget: Figure | undefined, spending: Figure | undefined): string {
  if (budget === undefined) return UNSCORED_REASONS.noBudget;
  if (spending === undefined) return UNSCORED_REASONS.noSpending;
  const trouble = [budget, spending].find(({ op }) => op === "unreadable");
  if (trouble?.op === "unreadable") return UNSCORED_REASONS.unreadable.replace("…", () => trouble.seen);
  const base = valueOf(budget) ?? ZERO;
  return isZero(base) ? UNSCORED_REASONS.zeroBudget : UNSCORED_REASONS.negativeExecution;
}
