import { constant, type Figure, ratio, valueOf } from "../../figure";
import { compare, rational } from "../../number";
import type { Indicator, QuantityField, Records } from "../../records";
import { type Scheme, SCORE_QUESTIONS, THRESHOLDS, UNSCORED_REASONS } from "../../standards";
import { type Fact, pieces, rate, type Statement, words } from "../../statement";
import { uniqueAddresses } from "../../workbook";
import type { Score, Typed, Unscored } from "../evaluation";
import { hasReason } from "../has-reason";
import { partNamed } from "../indicator-sets";
import { bareQuantityFact, quantityFact } from "../quantity-fact";
import { standingOf } from "../standing/standing";
import type { Standing } from "../standing/verdict";
import { besideTyped } from "./compare-typed";
import { type Given, givenPoints } from "./given-points";
import { lostPoints, points, uncappedPoints } from "./points";
import { shareFact } from "./share-fact";
import { weightOf } from "./weight-of";

/** What an indicator is scored by besides its own row. */
export interface ScoringRules {
  readonly scheme: Scheme;
  readonly records: Records;
  /** See `EvaluationSettings`. */
  readonly overCompletion: number;
  /** What the parts of the score have to share out, for indicators without points: `产出指标共50分`. */
  readonly pointsOfPart?: (indicator: Indicator) => string | undefined;
}

/** The score of one indicator by the rule for its kind, or why there is none. */
export function scoreIndicator(indicator: Indicator, rules: ScoringRules): Score | Unscored {
  const weight = weightOf(indicator);
  if (typeof weight === "string") return unscored(indicator, weight === UNSCORED_REASONS.noWeight ? withoutWeight(indicator, rules) : weight);
  const standing = standingOf(indicator, rules.records.year?.value);
  const given = givenPoints(standing, indicator, weight, rules.scheme);
  return typeof given === "string" ? unscored(indicator, given) : toScore({ indicator, weight, standing, given }, rules);
}

function withoutWeight(indicator: Indicator, { pointsOfPart }: ScoringRules): string {
  const shared = pointsOfPart?.(indicator);
  return shared === undefined ? UNSCORED_REASONS.noWeight : UNSCORED_REASONS.noWeightInPart.replace("…", () => shared);
}

interface Scored {
  readonly indicator: Indicator;
  readonly weight: Figure;
  readonly standing: Standing;
  readonly given: Given;
}

function toScore(scored: Scored, rules: ScoringRules): Score {
  const { indicator, weight, given: { score, rule, says, lacks } } = scored;
  const lost = lostPoints(weight, score);
  const facts = factsOf(scored);
  const question = questionOf(scored, rules);
  return {
    indicator: nameOf(indicator), level1: levelOf(indicator), weight, score, rule, statement: told(says, facts),
    ...(lost === undefined ? {} : { lost, ...(lacks === undefined ? {} : { deduction: told(lacks, { ...facts, lost: points(lost) }) }) }),
    ...(question === undefined ? {} : { question: told(SCORE_QUESTIONS.over, { ...facts, ...question }) }),
    ...typedOf(scored, rules.records), cells: cellsOfIndicator(indicator), row: indicator.row,
  };
}

function factsOf({ indicator, weight, standing, given }: Scored): Readonly<Record<string, Fact>> {
  const bound = standing.kind === "missed" ? standing.bound : undefined;
  return {
    indicator: words(nameOf(indicator), [indicator.name.at]),
    actual: factOf(indicator.actual, quantityFact), target: factOf(indicator.target, quantityFact),
    measured: factOf(indicator.actual, bareQuantityFact), base: factOf(bound ?? indicator.target, bareQuantityFact),
    weight: points(weight), score: points(given.score), ...given.facts,
  };
}

/** A result far above its target asks for a reason, where none is written; it costs nothing. */
function questionOf({ indicator, standing }: Scored, { records, overCompletion }: ScoringRules): Readonly<Record<string, Fact>> | undefined {
  if (!isFarAbove(standing, overCompletion) || hasReason(indicator, records)) return undefined;
  return { share: shareFact(standing.share), threshold: rate(constant(rational(BigInt(overCompletion), 100n), "须分析原因的完成率", THRESHOLDS.overachievement.source), 0) };
}

/** Whether a result is more than so many percent of its target. */
export function isFarAbove(standing: Standing, percent: number): standing is Extract<Standing, { kind: "exceeded" | "met" }> & { readonly share: Figure } {
  const share = standing.kind === "exceeded" && standing.share !== undefined ? valueOf(standing.share) : undefined;
  return share !== undefined && compare(share, rational(BigInt(percent), 100n)) > 0;
}

/** The office's own points; those of an indicator it judges are the score itself. */
function typedOf({ indicator, weight, standing, given }: Scored, records: Records): Typed {
  const share = "share" in standing ? standing.share : undefined;
  const [actual, target] = [indicator.actual?.figure, indicator.target?.figure];
  const isInverse = "measure" in standing && standing.measure === "at-most" && actual !== undefined && target !== undefined;
  return besideTyped(indicator.score, {
    says: "differs", indicator: words(nameOf(indicator), [indicator.name.at]), score: given.score,
    slips: [
      { figure: weight, because: "full" },
      { figure: share === undefined ? undefined : uncappedPoints(share, weight), because: "uncapped" },
      { figure: isInverse ? uncappedPoints(ratio(actual, target), weight) : undefined, because: "inverse" },
    ],
    otherwise: isLower(indicator, given) ? (hasReason(indicator, records) ? "reasoned" : "unreasoned") : "unknown",
  });
}

function isLower({ score: typed }: Indicator, { score }: Given): boolean {
  const [own, rule] = [typed?.figure && valueOf(typed.figure), valueOf(score)];
  return own !== undefined && rule !== undefined && compare(own, rule) < 0;
}

/** A template of the scoring words with those of the facts it names. */
function told(template: string, facts: Readonly<Record<string, Fact>>): Statement {
  const named = new Set(pieces(template).flatMap((piece) => (piece.kind === "fact" ? [piece.name] : [])));
  return { template, facts: Object.fromEntries(Object.entries(facts).filter(([name]) => named.has(name))) };
}

const nameOf = ({ name }: Indicator): string => name.value.trim();
const factOf = (field: QuantityField | undefined, asFact: (field: QuantityField) => Fact): Fact => (field === undefined ? words("") : asFact(field));
const levelOf = ({ level1 }: Indicator): string => partNamed(level1) ?? level1?.value.trim() ?? "其他指标";

function unscored(indicator: Indicator, reason: string): Unscored {
  const typed = indicator.score?.figure === undefined ? undefined : indicator.score;
  return { indicator: nameOf(indicator), reason, cells: cellsOfIndicator(indicator), row: indicator.row, ...(typed === undefined ? {} : { typed }) };
}

function cellsOfIndicator({ name, target, actual, weight }: Indicator): Score["cells"] {
  return uniqueAddresses([name, target, actual, weight].flatMap((field) => (field === undefined ? [] : [field.at])));
}
