import { constant, type Figure, product, valueOf } from "../../figure";
import { isEqual, rational } from "../../number";
import type { Indicator, QuantityField } from "../../records";
import { DEDUCTION_WORDING, type QualitativeBand, type Scheme, SCORE_WORDING, SCORING_RULES, UNSCORED_REASONS } from "../../standards";
import { type Fact, words } from "../../statement";
import type { Measure, Standing } from "../standing/verdict";
import { bandOf, judgedScore } from "./judged-score";
import { fullPoints, points, pointsFor } from "./points";
import { shareFact } from "./share-fact";

/** Points with the rule that gave them; `says` and `lacks` are its templates, `facts` what only this rule names. */
export interface Given {
  readonly score: Figure;
  readonly rule: string;
  readonly says: string;
  readonly lacks?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** The points a result brings by the rule for its kind, or why it brings none. */
export function givenPoints(standing: Standing, indicator: Indicator, weight: Figure, scheme: Scheme): Given | string {
  switch (standing.kind) {
    case "open":
      return standing.reason;
    case "late":
      return forLate(indicator, weight, scheme);
    case "judge":
      return forJudged(standing.reason, indicator, weight, scheme);
    case "missed":
      return forMissed(standing, weight, scheme.source);
    case "met":
    case "exceeded":
      return forReached(standing, indicator, weight, scheme.source);
  }
}

/** What lateness costs only the office can say; nothing is not an answer. */
function forLate(indicator: Indicator, weight: Figure, scheme: Scheme): Given | string {
  const score = judgedScore(indicator, weight, scheme, UNSCORED_REASONS.late);
  if (typeof score === "string") return score;
  const [given, full] = [valueOf(score), valueOf(weight)];
  if (given !== undefined && full !== undefined && isEqual(given, full)) return UNSCORED_REASONS.lateInFull;
  return { score, rule: SCORING_RULES.late, says: SCORE_WORDING.judged, lacks: DEDUCTION_WORDING.late };
}

function forJudged(reason: string, indicator: Indicator, weight: Figure, scheme: Scheme): Given | string {
  const score = judgedScore(indicator, weight, scheme, reason);
  if (typeof score === "string") return score;
  if (indicator.actual?.reading.kind !== "words") return { score, rule: SCORING_RULES.assessed, says: SCORE_WORDING.judged, lacks: DEDUCTION_WORDING.assessed };
  const band = bandOf(indicator, scheme);
  const says = band === undefined ? SCORE_WORDING.judged : SCORE_WORDING.judgedInBand;
  return { score, rule: SCORING_RULES.judged, says, lacks: DEDUCTION_WORDING.judged, ...(band === undefined ? {} : { facts: bandFacts(band, weight, scheme) }) };
}

function bandFacts({ name, low, high }: QualitativeBand, weight: Figure, { grading: { source } }: Scheme): NonNullable<Given["facts"]> {
  const at = (percent: number): Fact => points(product(weight, constant(rational(BigInt(percent), 100n), name, source)));
  return { band: words(name), low: at(low), high: at(high) };
}

function forMissed({ measure, share, bound }: Extract<Standing, { kind: "missed" }>, weight: Figure, source: string): Given {
  const isLess = measure === "at-most";
  const score = pointsFor(share, weight, source);
  if (bound === undefined) {
    return {
      score, rule: ruleOf(measure),
      says: isLess ? SCORE_WORDING.inverseShare : SCORE_WORDING.share, lacks: isLess ? DEDUCTION_WORDING.atMost : DEDUCTION_WORDING.atLeast,
    };
  }
  return { score, rule: SCORING_RULES.within, says: isLess ? SCORE_WORDING.highShare : SCORE_WORDING.lowShare, lacks: isLess ? DEDUCTION_WORDING.high : DEDUCTION_WORDING.low };
}

function forReached({ kind, measure, share }: Extract<Standing, { kind: "met" | "exceeded" }>, { target, actual }: Indicator, weight: Figure, source: string): Given {
  const score = share === undefined ? fullPoints(weight) : pointsFor(share, weight, source);
  const rule = share === undefined && measure !== "in-time" && measure !== "within" ? SCORING_RULES.full : ruleOf(measure);
  if (measure === "in-time") return { score, rule, says: actual?.reading.kind === "words" ? SCORE_WORDING.inTimeWords : SCORE_WORDING.inTime };
  if (measure === "within") return { score, rule, says: SCORE_WORDING.within };
  if (measure === "at-most") return { score, rule, says: SCORE_WORDING.kept };
  const isQuotientSaid = kind === "exceeded" && share !== undefined && [target, actual].every(isCounted);
  return isQuotientSaid ? { score, rule, says: SCORE_WORDING.exceeded, facts: { share: shareFact(share) } } : { score, rule, says: SCORE_WORDING.reached };
}

/** A number a reader may divide: no percentage, which says by itself how far it goes, and nothing approximate. */
const isCounted = (field: QuantityField | undefined): boolean => field?.reading.kind === "quantity" && field.reading.unit !== "%" && field.reading.hedge === undefined;

function ruleOf(measure: Measure): string {
  const rules: Readonly<Record<Measure, string>> = {
    "at-least": SCORING_RULES.atLeast, "at-most": SCORING_RULES.atMost, exactly: SCORING_RULES.exactly, within: SCORING_RULES.within, "in-time": SCORING_RULES.inTime,
  };
  return rules[measure];
}
