import type { Score } from "../evaluation";
import type { QuantityField } from "../records";
import type { Checkup } from "./check";

/** A score by the rule, and the cell in which the office typed its own. */
export interface TypedScore {
  readonly score: Score;
  readonly typed: QuantityField;
}

/** Every score the rule gives beside the one the office typed. */
export const typedScores = ({ evaluation }: Checkup): TypedScore[] => evaluation.scores.flatMap((score) => (score.typed === undefined ? [] : [{ score, typed: score.typed }]));

/** Scores the office typed for indicators that the rule cannot score. */
export function unjudgedScores({ evaluation }: Checkup): { typed: QuantityField; reason: string }[] {
  return evaluation.unscored.flatMap(({ row, indicator, reason, typed }) => (typed === undefined || row === undefined ? [] : [{ typed, reason: `“${indicator}”${reason}` }]));
}
