import { constant, type Figure, sumOf, valueOf } from "../figure";
import { add, compare, isEqual, type Rational, whole, ZERO } from "../number";
import type { Indicator, Records } from "../records";
import { FULL_SCORE, RATINGS, type Scheme, SCHEME_PARTS, THRESHOLDS } from "../standards";
import { words } from "../statement";
import type { Evaluation, EvaluationSettings, Rating, Score, Typed, Unscored } from "./evaluation";
import { indicatorsToScore, isExecutionLine } from "./indicator-sets";
import { chooseScheme, pointsToShare } from "./scheme/choose-scheme";
import { besideTyped } from "./score/compare-typed";
import { type ExecutionStated, scoreExecution } from "./score/score-execution";
import { scoreIndicator, type ScoringRules } from "./score/score-indicator";
import { weightOf } from "./score/weight-of";
import { initialBudgetOf, yearFunds } from "./year-funds";

/** Scores by a published scheme, with every rule and number behind them. Nothing is scored without evidence. */
export function evaluateOffice(records: Records, settings: EvaluationSettings = {}): Evaluation {
  const { scheme, basis } = chooseScheme(records, settings.scheme);
  const funds = yearFunds(records);
  const results = scoreAll(records, scheme, overCompletionOf(settings));
  const summed = sumUp(results);
  const scores = inPartOrder(results.flatMap(({ result }) => (isScore(result) ? [result] : [])));
  const typedTotal = summed.total === undefined ? {} : typedTotalOf(records, summed.total, scores);
  return {
    scheme: scheme.id, basis, settings,
    ...(funds.rate === undefined ? {} : { executionRate: funds.rate }),
    ...(funds.budget === undefined ? {} : { budget: funds.budget }),
    ...(funds.spending === undefined ? {} : { spending: funds.spending }),
    scores, unscored: results.flatMap(({ result }) => (isScore(result) ? [] : [result])),
    ...summed,
    ...(typedTotal.typed === undefined ? {} : { typedTotal }),
  };
}

/** The share of a target, in whole percent, above which a result asks for a reason. Less than the target itself is no threshold. */
export function overCompletionOf({ overCompletion }: EvaluationSettings = {}): number {
  const isUsable = overCompletion !== undefined && Number.isSafeInteger(overCompletion) && overCompletion >= 100;
  return isUsable ? overCompletion : THRESHOLDS.overachievement.percent;
}

function scoreAll(records: Records, scheme: Scheme, overCompletion: number): readonly Weighed[] {
  const lines = indicatorsToScore(records);
  const rules: ScoringRules = { records, scheme, overCompletion, pointsOfPart: pointsToShare(records, scheme) };
  const weight = executionWeight(records, lines, scheme);
  return [
    ...(weight === undefined ? [] : [{ weight, result: scoreExecution(yearFunds(records), weight, scheme, executionStated(records, lines)) }]),
    ...lines.filter((line) => !isExecutionLine(line)).map((indicator) => ({ weight: usableWeight(indicator), result: scoreIndicator(indicator, rules) })),
  ];
}

/** The execution score as the office typed it: in the indicators where they list it, else in the fund block. */
function executionStated(records: Records, lines: readonly Indicator[]): ExecutionStated {
  const line = lines.find(isExecutionLine);
  const { funds = [], fundReason } = records.selfEvaluation ?? {};
  const typed = line === undefined ? funds.find(({ role }) => role === "total")?.score : line.score;
  return { typed, initial: initialBudgetOf(records), isExplained: [line?.reason, fundReason, records.execution?.total?.reason].some((reason) => reason !== undefined) };
}

/** 总分 as typed. Where the typed scores themselves make it up, the difference is theirs; else it was added up wrongly. */
function typedTotalOf(records: Records, total: Figure, scores: readonly Score[]): Typed {
  const stated = records.selfEvaluation?.lines === indicatorsToScore(records) ? records.selfEvaluation.total : records.indicators?.total;
  const sum = sumOf(scores.flatMap(({ typed }) => typed?.figure ?? []), "填列的各项得分之和");
  const isWhole = scores.every(({ typed }) => typed?.figure !== undefined);
  return besideTyped(stated?.score, {
    says: "total", indicator: words("总分"), score: total, slips: isWhole ? [{ figure: sum, because: "items" }] : [],
    otherwise: isWhole ? "sum" : "unknown", facts: sum === undefined ? {} : { sum: { kind: "number", figure: sum, unit: "分" } },
  });
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
