import {
  add, divide, type Interval, isEqual, multiply, overlaps, type ProseQuantity, quantityInterval, type Rational, rational, round, toFixed, truncate, whole,
} from "../number";

/** How a stated number stands to what was worked out: its digits fit, were cut off instead of rounded, or do not fit. */
export type Fit = "fits" | "cut" | "off";

/**
 * How a quantity fits an interval worked out from others; undefined where it, or what it was worked out from, is hedged and does not fit:
 * 120余件 can agree with a rate and never contradicts it.
 */
export function fitOf(stated: ProseQuantity, computed: Interval, sources: readonly ProseQuantity[]): Fit | undefined {
  const own = quantityInterval(stated);
  if (own === undefined) return undefined;
  if (isCutOff(stated, middle(computed)) && sources.every(isPlain)) return "cut";
  if (overlaps(own, computed)) return "fits";
  return sources.every(isPlain) ? "off" : undefined;
}

const isPlain = ({ hedge }: ProseQuantity): boolean => hedge === undefined || hedge.sense === "each";

/** Whether a rate has the digits of a value but was not rounded up where it should have been. */
function isCutOff(stated: ProseQuantity, value: Rational): boolean {
  if (stated.kind !== "rate" || stated.hedge !== undefined || stated.notation === "fraction") return false;
  const places = stated.decimals + 2;
  return isEqual(truncate(value, places), stated.value) && !isEqual(round(value, places), stated.value);
}

/** The middle of an interval. */
export const middle = ({ low, high }: Interval): Rational => multiply(add(low, high), rational(1n, 2n));

/** A value in the style of a number of the text: as many decimals, the same separators, the same unit. */
export function inStyleOf({ kind, scale, decimals, notation, text, unit }: ProseQuantity, value: Rational): string {
  const measure = kind === "money" ? whole(100) : kind === "count" ? whole(1) : unit === "‰" ? rational(1n, 1000n) : rational(1n, 100n);
  const digits = toFixed(divide(value, multiply(measure, whole(scale))), decimals);
  const tail = notation === "digits" || notation === "grouped" ? text.replace(/^[-\d.,，０-９．－\s]+/, "") : `${scale === 10_000 ? "万" : scale === 100_000_000 ? "亿" : ""}${unit}`;
  return (notation === "grouped" ? digits.replace(/^-?\d+/, inThrees) : digits) + tail;
}

function inThrees(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",").replace("-,", "-");
}

/** A ratio as a percentage with so many decimals and one more, to show where rounding falls. */
export const asPercent = (ratio: Rational, decimals: number): string => `${toFixed(multiply(ratio, whole(100)), decimals)}%`;

/** Whether two quantities count the same: both money, or the same unit. Amounts per something are of their own. */
export const isAlike = (a: ProseQuantity, b: ProseQuantity): boolean =>
  a.kind === b.kind && a.per === undefined && b.per === undefined && (a.kind === "money" || a.unit === b.unit);

/** Whether a quantity states how much there is of something: money or a count, not per unit. */
export const isAmount = ({ kind, per }: ProseQuantity): boolean => per === undefined && (kind === "money" || kind === "count");
