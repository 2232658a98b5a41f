import { add, divide, holds, isEqual, multiply, overlaps, type ProseQuantity, quantityInterval, type Rational, rational, round, truncate, whole } from "../../number";
import { ALIKE_UNITS } from "../../standards";
import type { Source } from "./topic";

/**
 * How a number of a text stands to one of the sheets: the same, the same rounded half up, the same cut off, the same as far as the sheet states it,
 * fitting as an approximate number, or another.
 */
export type SourceFit = "same" | "rounded" | "cut" | "meets" | "near" | "off";

/** What 1 of the last digit before the decimals of a number is worth. */
const worthOf = ({ kind, unit, scale }: ProseQuantity): Rational =>
  multiply(kind === "money" ? whole(100) : kind === "count" ? whole(1) : unit === "‰" ? rational(1n, 1000n) : rational(1n, 100n), whole(scale));

/** How a number stands to a source of its kind; undefined where an approximate number does not fit, which contradicts nothing. */
export function fitSource(number: ProseQuantity, source: Source): SourceFit | undefined {
  const own = quantityInterval(number);
  if (number.hedge !== undefined && number.hedge.sense !== "each") return own !== undefined && (holds(own, source.value) || overlaps(own, source.interval)) ? "near" : undefined;
  if (isEqual(number.value, source.value)) return "same";
  if (own === undefined) return undefined;
  // Nothing is no rounding of something.
  if (number.notation !== "fraction" && number.value.n !== 0n) {
    const shown = divide(source.value, worthOf(number));
    const stated = divide(number.value, worthOf(number));
    if (isEqual(round(shown, number.decimals), stated)) return "rounded";
    if (isEqual(truncate(shown, number.decimals), stated)) return "cut";
  }
  // Rounding half up never reaches the upper end.
  return overlaps(own, source.interval) && !isEqual(own.high, source.interval.low) && !isEqual(source.interval.high, own.low) ? "meets" : "off";
}

/** Whether two units may count the same things; `isSure` where they are written alike or are words for the same. */
export function unitsMeet(number: ProseQuantity, source: Source): { readonly isSure: boolean } | undefined {
  if (number.kind !== source.kind) return undefined;
  if (number.kind !== "count" || number.unit === source.unit) return { isSure: true };
  if (source.unit === "" || number.unit === "") return { isSure: false };
  return ALIKE_UNITS.some((units) => units.includes(number.unit) && units.includes(source.unit)) ? { isSure: true } : undefined;
}

/** A quantity's values as digits with a unit tell them, whatever words say how near it is. */
export const plainRange = ({ value, half }: ProseQuantity): { low: Rational; high: Rational } => ({ low: add(value, { n: -half.n, d: half.d }), high: add(value, half) });
