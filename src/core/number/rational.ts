/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms. Throws on a zero denominator: callers decide about zero bases before they divide. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError("a fraction needs a denominator");
  if (d === 1n) return { n, d };
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** A whole number as a fraction. Throws on anything that is not a safe integer. */
export function whole(value: number): Rational {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${String(value)}`);
  return { n: BigInt(value), d: 1n };
}

/** Exact value of decimal notation such as `-1867.48` or `1.5e-3`; undefined where the text is none. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  const [, sign = "", before = "", after = "", exponent = "0"] = match ?? [];
  if (match === null || before + after === "") return undefined;
  const digits = BigInt((sign === "-" ? "-" : "") + before + after);
  const shift = Number(exponent) - after.length;
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : rational(digits, 10n ** BigInt(-shift));
}

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** Below zero, zero or above zero as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isEqual = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Rounded half away from zero to so many decimals, as Excel's ROUND does. */
export function round(a: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const doubled = absolute(a).n * scale * 2n;
  const units = (doubled + a.d) / (2n * a.d);
  return rational(a.n < 0n ? -units : units, scale);
}

/** Cut towards zero after so many decimals. */
export function truncate(a: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  return rational((a.n * scale) / a.d, scale);
}

/** The next whole number below, or the number itself where it is one. */
export const floor = (a: Rational): Rational => rational(a.n >= 0n ? a.n / a.d : -((a.d - a.n - 1n) / a.d));

/** Decimal notation with exactly so many decimals, rounded half away from zero: 1/3 with 2 → `0.33`. */
export function toFixed(a: Rational, digits: number): string {
  const scaled = round(a, digits);
  const scale = 10n ** BigInt(digits);
  const units = (absolute(scaled).n * scale) / scaled.d;
  const padded = units.toString().padStart(digits + 1, "0");
  const sign = scaled.n < 0n ? "-" : "";
  return digits === 0 ? sign + padded : `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

/** Decimal notation without trailing zeros, rounded to at most so many decimals: 1/4 → `0.25`. */
export function toDecimal(a: Rational, atMost = 20): string {
  const fixed = toFixed(a, atMost);
  if (!fixed.includes(".")) return fixed;
  const trimmed = fixed.replace(/0+$/, "").replace(/\.$/, "");
  return trimmed === "-0" ? "0" : trimmed;
}

/** The nearest floating-point number, for a cached cell value or a chart; never for further arithmetic. */
export const toNumber = (a: Rational): number => (a.d === 1n ? Number(a.n) : Number(toDecimal(a, 25)));
