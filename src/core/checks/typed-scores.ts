import { isExecutionLine, type Score } from "../evaluation";
import type { QuantityField } from "../records";
import type { Checkup } from "./check";
import { scoredSheet } from "./scored-sheet";

/** A score by the rule, and the cell in which the office typed its own. */
export interface TypedScore {
  readonly score: Score;
  readonly typed: QuantityField;
}

/** Every score the rule gives beside the one the office typed. */
export function typedScores({ records, evaluation }: Checkup): TypedScore[] {
  const { lines, fund } = scoredSheet(records);
  const execution = fund?.score ?? lines.find(isExecutionLine)?.score;
  return evaluation.scores.flatMap((score) => {
    const typed = score.row === undefined ? execution : lines.find(({ row, name }) => row === score.row && name.value.trim() === score.indicator)?.score;
    return typed === undefined || typed.reading.kind === "blank" ? [] : [{ score, typed }];
  });
}

/** Scores the office typed for indicators that the rule cannot score. */
export function unjudgedScores({ records, evaluation }: Checkup): { typed: QuantityField; reason: string }[] {
  const { lines } = scoredSheet(records);
  return evaluation.unscored.flatMap(({ row, indicator, reason }) => {
    const typed = lines.find((line) => line.row === row && line.name.value.trim() === indicator)?.score;
    return typed?.figure === undefined ? [] : [{ typed, reason: `“${indicator}”${reason}` }];
  });
}
