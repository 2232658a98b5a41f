import { type Figure, valueOf } from "../figure";
import { compare, ZERO } from "../number";
import type { Indicator, QuantityField } from "../records";
import { DEDUCTION_WORDING, type Scheme, SCORE_WORDING, SCORING_RULES, UNSCORED_REASONS } from "../standards";
import { type Fact, pieces, type Statement, words } from "../statement";
import { uniqueAddresses } from "../workbook";
import type { Score, Unscored } from "./evaluation";
import { partNamed } from "./indicator-sets";
import { judgedScore } from "./judged-score";
import { fullPoints, lostPoints, points, pointsFor } from "./points";
import { bareQuantityFact, quantityFact } from "./quantity-fact";
import { type Standing, standingOf } from "./standing";

/** The score of one indicator by the rule for its kind, or why there is none. */
export function scoreIndicator(indicator: Indicator, scheme: Scheme, year?: number): Score | Unscored {
  const weight = weightOf(indicator);
  if (typeof weight === "string") return unscored(indicator, weight);
  const given = byStanding(standingOf(indicator, year), indicator, weight, scheme);
  return typeof given === "string" ? unscored(indicator, given) : toScore(indicator, weight, given);
}

/** The points an indicator may bring, or why they cannot be told. */
export function weightOf({ weight }: Indicator): Figure | string {
  if (weight === undefined || weight.reading.kind === "blank") return UNSCORED_REASONS.noWeight;
  const value = weight.figure && valueOf(weight.figure);
  const isPoints = weight.reading.kind === "quantity" && weight.reading.unit !== "%" && value !== undefined && compare(value, ZERO) >= 0;
  return isPoints && weight.figure !== undefined ? weight.figure : UNSCORED_REASONS.badWeight.replace("…", () => weight.shown);
}

/** Points with the rule that gave them; `says` and `lacks` are its templates. */
interface Given {
  readonly score: Figure;
  readonly rule: string;
  readonly says: string;
  readonly lacks?: string;
}

function byStanding(standing: Standing, indicator: Indicator, weight: Figure, scheme: Scheme): Given | string {
  const { source } = scheme;
  switch (standing.kind) {
    case "open":
      return standing.reason;
    case "judge":
    case "late": {
      const reason = standing.kind === "late" ? UNSCORED_REASONS.late : standing.reason;
      const score = judgedScore(indicator, weight, scheme, reason);
      return typeof score === "string" ? score : { score, rule: SCORING_RULES.judged, says: SCORE_WORDING.judged, lacks: DEDUCTION_WORDING.judged };
    }
    case "missed": {
      const isLess = standing.measure === "at-most";
      return {
        score: pointsFor(standing.share, weight, source), rule: ruleOf(standing.measure),
        says: isLess ? SCORE_WORDING.inverseShare : SCORE_WORDING.share, lacks: isLess ? DEDUCTION_WORDING.atMost : DEDUCTION_WORDING.atLeast,
      };
    }
    case "met":
    case "exceeded": {
      const score = standing.share === undefined ? fullPoints(weight) : pointsFor(standing.share, weight, source);
      return { score, rule: standing.share === undefined && standing.measure !== "in-time" ? SCORING_RULES.full : ruleOf(standing.measure), says: fullWording(standing.measure) };
    }
  }
}

type Measured = Extract<Standing, { measure: unknown }>["measure"];

function ruleOf(measure: Measured): string {
  const rules = { "at-least": SCORING_RULES.atLeast, "at-most": SCORING_RULES.atMost, exactly: SCORING_RULES.exactly, "in-time": SCORING_RULES.inTime };
  return rules[measure];
}

function fullWording(measure: Measured): string {
  if (measure === "in-time") return SCORE_WORDING.inTime;
  return measure === "at-most" ? SCORE_WORDING.kept : SCORE_WORDING.reached;
}

function toScore(indicator: Indicator, weight: Figure, { score, rule, says, lacks }: Given): Score {
  const lost = lostPoints(weight, score);
  const facts = {
    indicator: words(indicator.name.value.trim(), [indicator.name.at]),
    actual: factOf(indicator.actual, quantityFact), target: factOf(indicator.target, quantityFact),
    measured: factOf(indicator.actual, bareQuantityFact), base: factOf(indicator.target, bareQuantityFact), weight: points(weight), score: points(score),
  };
  return {
    indicator: indicator.name.value.trim(), level1: levelOf(indicator), weight, score, rule, statement: told(says, facts),
    ...(lost === undefined || lacks === undefined ? {} : { deduction: told(lacks, { ...facts, lost: points(lost) }) }),
    cells: cellsOfIndicator(indicator), row: indicator.row,
  };
}

/** A template of the scoring words with those of the facts it names. */
function told(template: string, facts: Readonly<Record<string, Fact>>): Statement {
  const named = new Set(pieces(template).flatMap((piece) => (piece.kind === "fact" ? [piece.name] : [])));
  return { template, facts: Object.fromEntries(Object.entries(facts).filter(([name]) => named.has(name))) };
}

const factOf = (field: QuantityField | undefined, asFact: (field: QuantityField) => Fact): Fact => (field === undefined ? words("") : asFact(field));
const levelOf = ({ level1 }: Indicator): string => partNamed(level1) ?? level1?.value.trim() ?? "其他指标";

function unscored(indicator: Indicator, reason: string): Unscored {
  return { indicator: indicator.name.value.trim(), reason, cells: cellsOfIndicator(indicator), row: indicator.row };
}

function cellsOfIndicator({ name, target, actual, weight }: Indicator): Score["cells"] {
  return uniqueAddresses([name, target, actual, weight].flatMap((field) => (field === undefined ? [] : [field.at])));
}
