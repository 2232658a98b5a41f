import { cellsOf, type Figure, ratio, valueOf } from "../../figure";
import { compare, isZero, ONE, ZERO } from "../../number";
import type { QuantityField } from "../../records";
import { BUDGET_NAMES, DEDUCTION_WORDING, type Scheme, SCORE_WORDING, SCORING_RULES, UNSCORED_REASONS } from "../../standards";
import { amount, state, type Statement, words } from "../../statement";
import type { Score, Unscored } from "../evaluation";
import type { YearFunds } from "../year-funds";
import { besideTyped } from "./compare-typed";
import { lostPoints, points, pointsFor, uncappedPoints } from "./points";
import { factorFact, shareFact } from "./share-fact";

const NAME = "预算执行率";

/** What the office states about its own execution score, and the budget it may have used by mistake. */
export interface ExecutionStated {
  readonly typed?: QuantityField | undefined;
  readonly initial?: Figure | undefined;
  readonly isExplained?: boolean;
}

/** The score of the execution rate on the full-year budget, or why there is none. */
export function scoreExecution(funds: YearFunds, weight: Figure, scheme: Scheme, stated: ExecutionStated = {}): Score | Unscored {
  const { rate: share, budget, spending, base = "adjusted" } = funds;
  if (share === undefined || budget === undefined || spending === undefined) return { ...unscored(funds), ...(stated.typed?.figure === undefined ? {} : { typed: stated.typed }) };
  const score = pointsFor(share, weight, scheme.source);
  const lost = lostPoints(weight, score);
  return {
    indicator: NAME, level1: NAME, weight, score, rule: SCORING_RULES.execution, statement: statementOf({ budget, spending, base }, share, { weight, score }),
    ...(lost === undefined ? {} : { lost, deduction: state(DEDUCTION_WORDING.execution, { rate: shareFact(share), lost: points(lost) }) }),
    ...typedOf({ share, weight, score, source: scheme.source }, funds, stated), cells: cellsOf(score),
  };
}

type Amounts = Required<Pick<YearFunds, "budget" | "spending" | "base">>;

function statementOf({ budget, spending, base }: Amounts, share: Figure, { weight, score }: Pick<Score, "weight" | "score">): Statement {
  const amounts = { spending: amount(spending, "万元"), budget: amount(budget, "万元"), base: words(BUDGET_NAMES[base]), score: points(score) };
  const order = compare(valueOf(share) ?? ONE, ONE);
  if (order < 0) return state(SCORE_WORDING.execution, { ...amounts, rate: factorFact(share, weight, score), weight: points(weight) });
  return state(order > 0 ? SCORE_WORDING.executionOver : SCORE_WORDING.executionFull, { ...amounts, rate: shareFact(share) });
}

type Own = { readonly share: Figure; readonly weight: Figure; readonly score: Figure; readonly source: string };

function typedOf({ share, weight, score, source }: Own, { spending, budget }: YearFunds, { typed, initial, isExplained = false }: ExecutionStated): Pick<Score, "typed" | "difference"> {
  const byInitial = initial === undefined || initial === budget || spending === undefined ? undefined : pointsFor(ratio(spending, initial), weight, source);
  const isLower = typed?.figure !== undefined && compare(valueOf(typed.figure) ?? ZERO, valueOf(score) ?? ZERO) < 0;
  return besideTyped(typed, {
    says: "differs", indicator: words(NAME), score,
    slips: [{ figure: byInitial, because: "initialBudget" }, { figure: weight, because: "full" }, { figure: uncappedPoints(share, weight), because: "uncapped" }],
    otherwise: isLower ? (isExplained ? "reasoned" : "unreasoned") : "unknown",
  });
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
