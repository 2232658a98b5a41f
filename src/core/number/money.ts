import { multiply, parseDecimal, type Rational, rational, round, toFixed, whole } from "./rational";

declare const fenBrand: unique symbol;
/** A whole number of 分. Arithmetic only through the functions of this room. */
export type Money = number & { readonly [fenBrand]: true };

/** The amount of so many 分. Throws on a fraction of a 分 or beyond what is exact (about 90万亿元). */
export function money(fen: number): Money {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of 分: ${String(fen)}`);
  return (fen === 0 ? 0 : fen) as Money; // -0 is 0; the cast is the one place where a checked number becomes Money
}

export type AmountUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** 分 in one of a unit. */
export const FEN_PER_UNIT: Readonly<Record<AmountUnit, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
};

export const addMoney = (a: Money, b: Money): Money => money(a + b);
export const subtractMoney = (a: Money, b: Money): Money => money(a - b);
export const sumMoney = (amounts: Iterable<Money>): Money => {
  let total = 0;
  for (const amount of amounts) total = money(total + amount);
  return money(total);
};
export const moneyToRational = (amount: Money): Rational => whole(amount);

/** Exact 分 of a decimal notation in a unit: (`1867.48`, 万元) → 1867480000/1. Undefined where the text is no number. */
export function fenOf(decimal: string, unit: AmountUnit): Rational | undefined {
  const value = parseDecimal(decimal);
  return value === undefined ? undefined : multiply(value, whole(FEN_PER_UNIT[unit]));
}

/** The amount in a unit, exact. */
export const inUnit = (fen: Rational, unit: AmountUnit): Rational => rational(fen.n, fen.d * BigInt(FEN_PER_UNIT[unit]));

/** Half up to the nearest 分. */
export const toWholeFen = (fen: Rational): Money => money(Number(round(fen, 0).n));

/** Digits of an amount in a unit, without the unit: (413069000000 分, 万元, 2) → `413069.00`; grouped → `413,069.00`. */
export function amountDigits(fen: Rational, unit: AmountUnit, decimals: number, grouped = false): string {
  const plain = toFixed(inUnit(fen, unit), decimals);
  if (!grouped) return plain;
  const [before = "", after] = plain.split(".");
  const sign = before.startsWith("-") ? "-" : "";
  const digits = before.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return sign + groups.join(",") + (after === undefined ? "" : `.${after}`);
}
