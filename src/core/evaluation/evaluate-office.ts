import { constant, type Figure, sumOf, valueOf } from "../figure";
import { add, compare, isEqual, type Rational, whole, ZERO } from "../number";
import type { Indicator, Records } from "../records";
import { FULL_SCORE, RATINGS, type Scheme, SCHEME_PARTS, type SchemeId } from "../standards";
import { chooseScheme } from "./choose-scheme";
import type { Evaluation, Rating, Score, Unscored } from "./evaluation";
import { indicatorsToScore, isExecutionLine } from "./indicator-sets";
import { scoreExecution } from "./score-execution";
import { scoreIndicator, weightOf } from "./score-indicator";
import { yearFunds } from "./year-funds";

/** What a bureau or an office may set. */
export interface EvaluationSettings {
  /** The scheme points are given by; without it the sheet's own parts decide. */
  readonly scheme?: SchemeId;
}

/** Scores by a published scheme, with every rule and number behind them. Nothing is scored without evidence. */
export function evaluateOffice(records: Records, settings: EvaluationSettings = {}): Evaluation {
  const scheme = chooseScheme(records, settings.scheme);
  const lines = indicatorsToScore(records);
  const indicators = lines.filter((line) => !isExecutionLine(line));
  const funds = yearFunds(records);
  const weight = executionWeight(records, lines, scheme);
  const results = [
    ...(weight === undefined ? [] : [{ weight, result: scoreExecution(funds, weight, scheme) }]),
    ...indicators.map((indicator) => ({ weight: usableWeight(indicator), result: scoreIndicator(indicator, scheme, records.year?.value) })),
  ];
  return {
    scheme: scheme.id,
    ...(funds.rate === undefined ? {} : { executionRate: funds.rate }),
    ...(funds.budget === undefined ? {} : { budget: funds.budget }),
    ...(funds.spending === undefined ? {} : { spending: funds.spending }),
    scores: inPartOrder(results.flatMap(({ result }) => (isScore(result) ? [result] : []))),
    unscored: results.flatMap(({ result }) => (isScore(result) ? [] : [result])),
    ...sumUp(results),
  };
}

/** As forms list them: execution, output, benefit, satisfaction; inside a part as the sheet has them. */
function inPartOrder(scores: readonly Score[]): Score[] {
  const place = ({ level1 }: Score): number => {
    const at = SCHEME_PARTS.findIndex((part) => part === level1);
    return at < 0 ? SCHEME_PARTS.length : at;
  };
  return [...scores].sort((a, b) => place(a) - place(b));
}

const isScore = (result: Score | Unscored): result is Score => "score" in result;

/** An unreadable weight may be any number: it stands in the way of a total. A missing one weighs nothing. */
function usableWeight(indicator: Indicator): Figure | "unknown" | undefined {
  const weight = weightOf(indicator);
  if (typeof weight !== "string") return weight;
  return indicator.weight === undefined || indicator.weight.reading.kind === "blank" ? undefined : "unknown";
}

/** 分值 of the execution rate: as the sheet gives it, else the scheme's; none where the indicators alone make up the full score. */
function executionWeight(records: Records, lines: readonly Indicator[], scheme: Scheme): Figure | undefined {
  const line = lines.find(isExecutionLine);
  const fund = records.selfEvaluation?.funds.find(({ role, weight }) => role === "total" && weight?.figure !== undefined);
  const stated = line === undefined ? undefined : weightOf(line);
  if (fund?.weight?.figure !== undefined) return fund.weight.figure;
  if (stated !== undefined && typeof stated !== "string") return stated;
  const others = lines.filter((other) => other !== line).flatMap((other) => weightOf(other));
  const isFullAlready = isEqual(sumValues(others.filter((other) => typeof other !== "string")), whole(FULL_SCORE));
  return isFullAlready && line === undefined ? undefined : constant(scheme.parts.预算执行率 ?? 0, "预算执行率分值", scheme.source);
}

function sumValues(figures: readonly Figure[]): Rational {
  return figures.reduce((total, figure) => add(total, valueOf(figure) ?? ZERO), ZERO);
}

interface Weighed {
  readonly weight: Figure | "unknown" | undefined;
  readonly result: Score | Unscored;
}

/** The total and its rating where weights make up the full score and nothing with weight is unscored; else what was scored, out of how much. */
function sumUp(results: readonly Weighed[]): Pick<Evaluation, "total" | "partial" | "rating"> {
  const scores = results.flatMap(({ result }) => (isScore(result) ? [result] : []));
  const score = sumOf(scores.map((given) => given.score), "自评总分");
  const weight = sumOf(scores.map((given) => given.weight), "已计分的分值");
  if (score === undefined || weight === undefined) return {};
  const isComplete = results.every(({ weight: own, result }) => isScore(result) || weighsNothing(own));
  const isFull = isEqual(sumValues([weight]), whole(FULL_SCORE));
  return isComplete && isFull ? { total: score, rating: ratingOf(sumValues([score])) } : { partial: { score, weight } };
}

function weighsNothing(weight: Weighed["weight"]): boolean {
  return weight === undefined || (weight !== "unknown" && isEqual(valueOf(weight) ?? whole(1), ZERO));
}

/** 等级 of a full score. */
export function ratingOf(total: Rational): Rating {
  return RATINGS.find(({ from }) => compare(total, whole(from)) >= 0)?.rating ?? "差";
}
