import fc from "fast-check";
import {
  absolute, add, compare, divide, greatest, isEqual, isZero, least, multiply, negate, ONE, parseDecimal, type Rational, rational, round, subtract, toDecimal, toFixed, toNumber, truncate, whole, ZERO,
} from "../../../src/core/number";

const fraction = fc.record({ n: fc.bigInt(-(10n ** 24n), 10n ** 24n), d: fc.oneof(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.constantFrom(1n, 100n, -7n)) }).filter(({ d }) => d !== 0n);
type Fraction = { readonly n: bigint; readonly d: bigint };

/** The oracle: fractions compared by cross-multiplication, never reduced. */
const same = (a: Rational, { n, d }: Fraction): boolean => a.n * d === n * a.d;
const isReduced = ({ n, d }: Rational): boolean => d > 0n && greatestDivisor(n < 0n ? -n : n, d) === 1n;
/** By trial of remainders from the definition, not the way the program does it. */
const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));

describe("fractions", () => {
  test("add, subtract, multiply and divide as cross-multiplied numerators say", () => {
    fc.assert(fc.property(fraction, fraction, (x, y) => {
      const [a, b] = [rational(x.n, x.d), rational(y.n, y.d)];
      const results: [Rational, Fraction][] = [
        [add(a, b), { n: x.n * y.d + y.n * x.d, d: x.d * y.d }],
        [subtract(a, b), { n: x.n * y.d - y.n * x.d, d: x.d * y.d }],
        [multiply(a, b), { n: x.n * y.n, d: x.d * y.d }],
        [negate(a), { n: -x.n, d: x.d }],
        ...(y.n === 0n ? [] : [[divide(a, b), { n: x.n * y.d, d: x.d * y.n }] as [Rational, Fraction]]),
      ];
      for (const [found, expected] of results) {
        expect(same(found, expected)).toBe(true);
        expect(isReduced(found)).toBe(true);
      }
    }));
  });

  test("are ordered as their difference is signed", () => {
    fc.assert(fc.property(fraction, fraction, (x, y) => {
      const [a, b] = [rational(x.n, x.d), rational(y.n, y.d)];
      const difference = (x.n * y.d - y.n * x.d) * (x.d * y.d > 0n ? 1n : -1n);
      expect(Math.sign(compare(a, b))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      expect(isEqual(a, b)).toBe(difference === 0n);
      expect([least(a, b), greatest(a, b)].every((one) => isEqual(one, a) || isEqual(one, b))).toBe(true);
      expect(compare(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0);
      expect(compare(absolute(a), ZERO)).toBeGreaterThanOrEqual(0);
    }));
  });

  test("round half away from zero: the nearest step, and the outer one of two as near", () => {
    fc.assert(fc.property(fraction, fc.nat(6), (x, digits) => {
      const a = rational(x.n, x.d);
      const step = rational(1n, 10n ** BigInt(digits));
      const distance = absolute(subtract(round(a, digits), a));
      expect(compare(multiply(distance, whole(2)), step)).toBeLessThanOrEqual(0);
      if (isEqual(multiply(distance, whole(2)), step)) expect(compare(absolute(round(a, digits)), absolute(a))).toBe(1);
      expect((10n ** BigInt(digits)) % round(a, digits).d).toBe(0n);
    }));
    expect([0.5, 1.5, 2.5, -0.5, -2.5].map((x) => toNumber(round(parseDecimal(String(x))!, 0)))).toEqual([1, 2, 3, -1, -3]);
  });

  test("are cut towards zero, less than one step away", () => {
    fc.assert(fc.property(fraction, fc.nat(6), (x, digits) => {
      const a = rational(x.n, x.d);
      const cut = truncate(a, digits);
      expect(compare(absolute(cut), absolute(a))).toBeLessThanOrEqual(0);
      expect(compare(subtract(absolute(a), absolute(cut)), rational(1n, 10n ** BigInt(digits)))).toBe(-1);
      expect(isZero(cut) || cut.n > 0n === a.n > 0n).toBe(true);
    }));
  });

  test("need a denominator, and whole numbers that are safe", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    for (const wrong of [0.5, NaN, Infinity, 2 ** 53]) expect(() => whole(wrong)).toThrow(RangeError);
  });
});

describe("decimal notation", () => {
  test("is read exactly and written back the same", () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(12), (units, digits) => {
      const value = rational(units, 10n ** BigInt(digits));
      expect(parseDecimal(toFixed(value, digits))).toEqual(value);
      expect(parseDecimal(toDecimal(value))).toEqual(value);
      expect(toFixed(value, digits)).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${String(digits)}}$`));
      expect(toDecimal(value)).not.toMatch(/\.\d*0$|^-0$/);
    }));
  });

  test("of a floating-point number gives that number back", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (x) => {
      const value = parseDecimal(String(x));
      expect(value !== undefined && Math.abs(toNumber(value) - x) <= Math.abs(x) * 1e-15 + 1e-24).toBe(true);
    }));
  });

  test.each([
    ["4130.69", "413069/100"], ["-0.5", "-1/2"], ["+.25", "1/4"], ["5.", "5/1"], ["1.5e-3", "3/2000"], ["2E2", "200/1"], ["0", "0/1"], ["-0", "0/1"], ["007", "7/1"],
  ])("%s is %s", (text, expected) => {
    const value = parseDecimal(text)!;
    expect(`${String(value.n)}/${String(value.d)}`).toBe(expected);
  });

  test.each(["", ".", "-", "1,000", "1 000", "0x10", "１", "1e", "e5", "--1", "1.2.3", "NaN", "Infinity", "1e9999"])("%p is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test.each([[1n, 3n, 2, "0.33"], [2n, 3n, 2, "0.67"], [-1n, 3n, 0, "0"], [-1n, 2n, 0, "-1"], [-1n, 1000n, 2, "0.00"], [1n, 4n, 0, "0"]] as const)("%s/%s with %d decimals is %s", (n, d, digits, expected) => {
    expect(toFixed(rational(n, d), digits)).toBe(expected);
  });
});
