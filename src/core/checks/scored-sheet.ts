import { type Evaluation, indicatorsToScore, isExecutionLine } from "../evaluation";
import { difference, type Figure, valueOf } from "../figure";
import { type Rational, whole, ZERO } from "../number";
import type { FundLine, Indicator, Indicators, QuantityField, Records } from "../records";
import { FULL_SCORE, SCHEMES } from "../standards";
import { type NumberFact, words, type WordsFact } from "../statement";

/** The sheet whose points are judged: the 自评表 where it gives 分值, else the indicator sheet. */
export interface ScoredSheet {
  readonly lines: readonly Indicator[];
  /** The fund row that carries the points of the execution rate, where no indicator line does. */
  readonly fund?: FundLine;
  readonly total?: Indicators["total"];
}

export function scoredSheet(records: Records): ScoredSheet {
  const lines = indicatorsToScore(records);
  const own = records.selfEvaluation?.lines === lines ? records.selfEvaluation : undefined;
  const { total } = own ?? records.indicators ?? {};
  const fund = lines.some(isExecutionLine) ? undefined : own?.funds.find(({ role }) => role === "total");
  return { lines, ...(fund === undefined ? {} : { fund }), ...(total === undefined ? {} : { total }) };
}

/** 分值 or 得分 of every line and of the fund row, where there is a number. */
export function pointsOf({ lines, fund }: ScoredSheet, column: "weight" | "score"): readonly Figure[] {
  return [...(fund === undefined ? [] : [fund]), ...lines].flatMap((line) => line[column]?.figure ?? []);
}

/** What the 分值 of a sheet must add up to: 100, or what remains where the execution rate has its points elsewhere. */
export function fullScore({ lines, fund }: ScoredSheet, { scheme }: Evaluation): readonly Rational[] {
  const hasExecution = fund?.weight?.figure !== undefined || lines.some(isExecutionLine);
  const elsewhere = Object.values(SCHEMES).find(({ id }) => id === scheme)?.parts.预算执行率 ?? 0;
  return hasExecution ? [whole(FULL_SCORE)] : [whole(FULL_SCORE), whole(FULL_SCORE - elsewhere)];
}

/** A number of points as a fact: `7.09分`. */
export const points = (figure: Figure): NumberFact => ({ kind: "number", figure, unit: "分" });

/** How far stated points are from those worked out, and on which side. */
export function pointsApart(stated: Figure, computed: Figure): { direction: WordsFact; difference: NumberFact } {
  const isMore = (valueOf(difference(stated, computed))?.n ?? 0n) > 0n;
  return { direction: words(isMore ? "多" : "少"), difference: points(isMore ? difference(stated, computed) : difference(computed, stated)) };
}

export const pointsValue = (field: QuantityField | undefined): Rational => (field?.figure && valueOf(field.figure)) ?? ZERO;
