import { bandInWords, bareQuantityFact, type Standing, standingOf } from "../../evaluation";
import { type Figure, valueOf } from "../../figure";
import { isEqual, isZero, multiply, ONE, type Rational, round, toDecimal, whole } from "../../number";
import type { Indicator, QuantityField } from "../../records";
import { type Fact, rate, type RateFact, words, type WordsFact } from "../../statement";
import { againstPercent } from "../draft-context";
import { inside } from "../office-words";

/** What an indicator's row says about its result, ready to be told. */
export interface Result {
  readonly standing: Standing;
  readonly actual?: Fact;
  readonly target?: Fact;
  /** 完成率, worked out from target and result; where the row has no target, as the office states it. */
  readonly rate?: RateFact;
  readonly isPercentage: boolean;
  /** The target was not reached, by numbers, by date or in the office's own words (部分达成, 未达成). */
  readonly isMissed: boolean;
  /** Above the threshold that asks for a reason. */
  readonly isOver: boolean;
  /** Why the office lets the review's question about it stand. */
  readonly acceptedReason?: WordsFact;
}

export function resultOf(indicator: Indicator, year: number | undefined, overCompletion: number): Result {
  const standing = standingOf(indicator, year);
  const { actual, target } = indicator;
  const completion = completionRate(indicator, standing);
  return {
    standing,
    ...(isStated(actual) ? { actual: stated(actual) } : {}),
    ...(isStated(target) ? { target: stated(target) } : {}),
    ...(completion === undefined ? {} : { rate: completion }),
    isPercentage: actual?.reading.kind === "quantity" && actual.reading.unit === "%",
    isMissed: standing.kind === "missed" || standing.kind === "late" || (bandInWords(indicator) ?? 0) > 0,
    isOver: standing.kind !== "missed" && (againstPercent(completion?.figure, overCompletion) ?? 0) > 0,
  };
}

function isStated(field: QuantityField | undefined): field is QuantityField {
  return field !== undefined && field.reading.kind !== "blank" && field.reading.kind !== "unreadable" && inside(field.shown) !== "";
}

function stated(field: QuantityField): Fact {
  const fact = bareQuantityFact(field);
  if (fact.kind !== "words") return fact;
  const text = field.reading.kind === "moment" ? inside(fact.text).replace(/完成$/, "") : inside(fact.text);
  return words(text, [field.at]);
}

/** None for percentages, whose own number says it, for limits, and for approximate numbers. */
function completionRate({ target, actual, rate: own }: Indicator, standing: Standing): RateFact | undefined {
  const readings = [target?.reading, actual?.reading];
  if (readings.some((reading) => reading?.kind === "quantity" && (reading.unit === "%" || reading.hedge !== undefined))) return undefined;
  const decimals = own?.reading.kind === "quantity" ? own.reading.decimals : undefined;
  const isCompared = standing.kind === "met" || standing.kind === "exceeded" || standing.kind === "missed";
  if (isCompared) return standing.share === undefined || standing.measure === "at-most" ? undefined : asRate(standing.share, decimals);
  if (isStated(target) || own?.reading.kind !== "quantity" || own.reading.unit !== "%" || own.figure === undefined) return undefined;
  return rate(own.figure, decimals);
}

const isWholePercent = (value: Rational): boolean => multiply(value, whole(100)).d === 1n;

/** As many decimals as the office states, one or two; more only so that 100% and 0% are said of nothing else. */
function asRate(figure: Figure, stated = 1): RateFact {
  const value = valueOf(figure) ?? ONE;
  if (isWholePercent(value)) return rate(figure, 0);
  const enough = [Math.min(2, Math.max(1, stated)), 2, 3].find((decimals) => {
    const shown = round(value, decimals + 2);
    return !isEqual(shown, ONE) && !isZero(shown);
  });
  return rate(figure, enough ?? Math.min(4, toDecimal(value).length));
}
