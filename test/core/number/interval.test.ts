import fc from "fast-check";
import {
  add, addIntervals, around, compare, divide, divideIntervals, hasZero, holds, type Interval, isPoint, multiply, multiplyIntervals, negate, negateInterval, overlaps, point, type Rational, rational, subtract, subtractIntervals,
} from "../../../src/core/number";

const value = fc.record({ n: fc.bigInt(-1_000_000n, 1_000_000n), d: fc.bigInt(1n, 1000n) }).map(({ n, d }) => rational(n, d));
const interval = fc.tuple(value, value).map(([a, b]): Interval => (compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }));
/** An interval and a value inside it. */
const sample = fc.tuple(interval, fc.bigInt(0n, 64n)).map(([of, part]) => ({ of, at: add(of.low, multiply(subtract(of.high, of.low), rational(part, 64n))) }));

describe("intervals", () => {
  const operations: [string, (a: Interval, b: Interval) => Interval | undefined, (a: Rational, b: Rational) => Rational][] = [
    ["sum", addIntervals, add], ["difference", subtractIntervals, subtract], ["product", multiplyIntervals, multiply], ["quotient", divideIntervals, divide],
  ];

  test.each(operations)("the %s of two holds that of any two values in them, and its ends are reached", (_, ofIntervals, ofValues) => {
    fc.assert(fc.property(sample, sample, (a, b) => {
      const found = ofIntervals(a.of, b.of);
      expect(found === undefined).toBe(ofIntervals === divideIntervals && hasZero(b.of));
      if (found === undefined) return;
      expect(holds(found, ofValues(a.at, b.at))).toBe(true);
      const corners = [a.of.low, a.of.high].flatMap((x) => [b.of.low, b.of.high].map((y) => ofValues(x, y)));
      expect([found.low, found.high].every((end) => corners.some((corner) => compare(corner, end) === 0))).toBe(true);
      expect(compare(found.low, found.high)).toBeLessThanOrEqual(0);
    }));
  });

  test("a quotient is undefined exactly where the divisor may be zero", () => {
    fc.assert(fc.property(interval, interval, (a, b) => {
      expect(divideIntervals(a, b) === undefined).toBe(holds(b, rational(0n)));
    }));
  });

  test("overlap exactly when one holds an end of the other", () => {
    fc.assert(fc.property(interval, interval, (a, b) => {
      expect(overlaps(a, b)).toBe([b.low, b.high].some((end) => holds(a, end)) || holds(b, a.low));
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }));
  });

  test("around a value are as wide as twice the half; a point is no wider than itself", () => {
    fc.assert(fc.property(value, value, (at, width) => {
      const half = width.n < 0n ? negate(width) : width;
      const found = around(at, half);
      expect(subtract(found.high, found.low)).toEqual(multiply(half, rational(2n)));
      expect(holds(found, at)).toBe(true);
      expect(isPoint(point(at))).toBe(true);
      expect(negateInterval(negateInterval(found))).toEqual(found);
    }));
  });
});
