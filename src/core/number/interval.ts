import { add, compare, divide, multiply, negate, type Rational, rational, subtract } from "./rational";

/** All values a stated number may stand for; both ends included. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

export const point = (value: Rational): Interval => ({ low: value, high: value });
export const around = (value: Rational, half: Rational): Interval => ({ low: subtract(value, half), high: add(value, half) });
export const addIntervals = (a: Interval, b: Interval): Interval => ({ low: add(a.low, b.low), high: add(a.high, b.high) });
export const negateInterval = (a: Interval): Interval => ({ low: negate(a.high), high: negate(a.low) });
export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b));
export const isPoint = (a: Interval): boolean => compare(a.low, a.high) === 0;
export const overlaps = (a: Interval, b: Interval): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
export const holds = (a: Interval, value: Rational): boolean => compare(a.low, value) <= 0 && compare(value, a.high) <= 0;
/** What both leave; undefined where they leave nothing. */
export const shared = (a: Interval, b: Interval): Interval | undefined =>
  overlaps(a, b) ? { low: compare(a.low, b.low) > 0 ? a.low : b.low, high: compare(a.high, b.high) < 0 ? a.high : b.high } : undefined;
export const middle = ({ low, high }: Interval): Rational => multiply(add(low, high), HALF);
export const halfWidth = ({ low, high }: Interval): Rational => multiply(subtract(high, low), HALF);
const HALF = rational(1n, 2n);
export const hasZero = (a: Interval): boolean => a.low.n <= 0n && a.high.n >= 0n;

function hull(values: readonly [Rational, ...Rational[]]): Interval {
  let [low] = values;
  let high = low;
  for (const value of values) {
    if (compare(value, low) < 0) low = value;
    if (compare(value, high) > 0) high = value;
  }
  return { low, high };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull([multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)]);
}

/** Quotients of the two; undefined where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (hasZero(b)) return undefined;
  return hull([divide(a.low, b.low), divide(a.low, b.high), divide(a.high, b.low), divide(a.high, b.high)]);
}
