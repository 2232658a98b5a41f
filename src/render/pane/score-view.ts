import type { Evaluation, Score, Typed } from "../../core/evaluation";
import { type Figure, ratio, sumOf, valueOf } from "../../core/figure";
import { toDecimal, toFixed, toNumber } from "../../core/number";
import { sayText } from "../words";
import { type PlaceLink, placeLinks } from "./place-links";

/** A 一级指标: points given and points to be had. */
export interface LevelScoreView {
  readonly name: string;
  readonly score: string;
  readonly weight: string;
  /** Part of the points to be had that was given, 0 to 1. */
  readonly share: number;
}

export interface DeductionView {
  readonly text: string;
  readonly places: readonly PlaceLink[];
}

/** Points the office has typed itself, beside those of the rule. */
export interface TypedScoreView {
  readonly indicator: string;
  readonly typed: string;
  /** Empty where the rule gives none. */
  readonly computed: string;
  /** How the two differ and what that looks like. */
  readonly text: string;
  readonly places: readonly PlaceLink[];
}

export interface ScoreView {
  /** `96.98`, empty where no total can be given. */
  readonly total: string;
  readonly rating: string;
  /** What was scored where there is no total: score and weight. */
  readonly partial?: { readonly score: string; readonly weight: string };
  readonly earned: number;
  readonly levels: readonly LevelScoreView[];
  readonly deductions: readonly DeductionView[];
  readonly unscored: readonly (DeductionView & { readonly indicator: string })[];
  /** Why points are given by this scheme. */
  readonly basis: string;
  /** What the office must explain although nothing is deducted for it. */
  readonly questions: readonly DeductionView[];
  readonly typed: {
    /** How many points the office has typed, the total counted too. */
    readonly count: number;
    /** Its own total, as it shows it. */
    readonly total?: string;
    readonly differing: readonly TypedScoreView[];
  };
}

/** The score with its parts and deductions; undefined where nothing was there to score. */
export function viewScore(evaluation: Evaluation): ScoreView | undefined {
  const { scores, unscored, total, partial, rating, basis } = evaluation;
  if (scores.length + unscored.length === 0) return undefined;
  const [given, full] = [sumOf(scores.map(({ score }) => score)), sumOf(scores.map(({ weight }) => weight))];
  return {
    total: total === undefined ? "" : points(total, 2),
    rating: rating ?? "",
    ...(total === undefined && partial !== undefined ? { partial: { score: points(partial.score, 2), weight: points(partial.weight) } } : {}),
    earned: shareOf(given, full),
    levels: [...new Set(scores.map(({ level1 }) => level1))].map((level) => viewLevel(level, scores.filter(({ level1 }) => level1 === level))),
    deductions: scores.flatMap(({ deduction, cells }) => (deduction === undefined ? [] : [{ text: sayText(deduction), places: placeLinks(cells) }])),
    unscored: unscored.map(({ indicator, reason, cells }) => ({ indicator, text: reason, places: placeLinks(cells) })),
    basis: basis === undefined ? "" : sayText(basis),
    questions: scores.flatMap(({ question, cells }) => (question === undefined ? [] : [{ text: sayText(question), places: placeLinks(cells) }])),
    typed: viewTyped(evaluation),
  };
}

function viewTyped({ scores, total, typedTotal }: Evaluation): ScoreView["typed"] {
  const differs = (indicator: string, { typed, difference }: Typed, computed: Figure | undefined): TypedScoreView[] =>
    typed === undefined || difference === undefined ? [] : [{ indicator, typed: typed.shown, computed: computed === undefined ? "" : points(computed, 2), text: sayText(difference), places: placeLinks([typed.at]) }];
  return {
    count: scores.filter(({ typed }) => typed !== undefined).length + (typedTotal?.typed === undefined ? 0 : 1),
    ...(typedTotal?.typed === undefined ? {} : { total: typedTotal.typed.shown }),
    differing: [...differs("总分", typedTotal ?? {}, total), ...scores.flatMap((score) => differs(score.indicator, score, score.score))],
  };
}

function viewLevel(name: string, scores: readonly Score[]): LevelScoreView {
  const [score, weight] = [sumOf(scores.map((one) => one.score)), sumOf(scores.map((one) => one.weight))];
  return { name, score: score === undefined ? "—" : points(score, 2), weight: weight === undefined ? "—" : points(weight), share: shareOf(score, weight) };
}

function shareOf(part: Figure | undefined, base: Figure | undefined): number {
  const value = part === undefined || base === undefined ? undefined : valueOf(ratio(part, base));
  return value === undefined ? 0 : Math.min(1, Math.max(0, toNumber(value)));
}

function points(figure: Figure, decimals?: number): string {
  const value = valueOf(figure);
  if (value === undefined) return "—";
  return decimals === undefined ? toDecimal(value, 2) : toFixed(value, decimals);
}
