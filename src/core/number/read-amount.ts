import { type AmountUnit, FEN_PER_UNIT, money, type Money, toWholeFen } from "./money";
import { fold, isNothing } from "./normalise";
import { settleFloat } from "./settle-float";
import { absolute, compare, isEqual, multiply, parseDecimal, type Rational, whole, ZERO } from "./rational";

/** What a host may find in a cell; structurally the `CellValue` of `core/workbook`. */
export type RawValue = null | string | number | boolean | { readonly error: string };

/** An amount as one cell states it. */
export interface Amount {
  readonly kind: "amount";
  readonly fen: Money;
  readonly unit: AmountUnit;
  /** Decimals it is written with, in its unit. Trailing zeros of a number cell are not seen. */
  readonly decimals: number;
  /** Whether the cell is a number or a text that can be read as one. */
  readonly from: "number" | "text";
  /** False where the cell holds a fraction of a 分; `fen` is then the nearest. */
  readonly isWholeFen: boolean;
  /** True where the cell itself names its unit, as `1,212,120.00元` does. */
  readonly hasOwnUnit: boolean;
}

export interface Blank {
  readonly kind: "blank";
}

/** A cell with something in it that is no value of the expected sort. Never 0. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly seen: string;
}

export type AmountReading = Amount | Blank | Unreadable;

export const BLANK: Blank = { kind: "blank" };
export const unreadable = (seen: string): Unreadable => ({ kind: "unreadable", seen });

/** Text of a raw value as a person sees it in the cell, for messages. */
export function seenText(raw: RawValue): string {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}

/** Decimal notation of a number cell, without what binary fractions leave in it: 0.1+0.2 → `0.3`. */
export const cellDecimal = settleFloat;

/** Decimals of a decimal notation: `1867.48` → 2, `1.5e-7` → 8. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  if (!/[eE]/.test(decimal)) return point < 0 ? 0 : decimal.length - point - 1;
  const [mantissa = "", exponent = "0"] = decimal.toLowerCase().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** The amount a cell states, read in the unit of its table unless the cell names its own. */
export function readAmount(raw: RawValue, unit: AmountUnit): AmountReading {
  if (raw === null) return BLANK;
  if (typeof raw === "number") return Number.isFinite(raw) ? (shortAmount(raw, unit) ?? toAmount(cellDecimal(raw), unit, "number", false)) : unreadable(String(raw));
  if (typeof raw !== "string") return unreadable(seenText(raw));
  const text = fold(raw);
  if (isNothing(text)) return BLANK;
  const [digits, ownUnit] = splitUnit(text);
  const decimal = plainDecimal(digits);
  if (decimal === undefined) return unreadable(raw.trim());
  return toAmount(decimal, ownUnit ?? unit, "text", ownUnit !== undefined);
}

/** 分 of a number cell of few digits that is whole in 分, as nearly all are: its notation need not be written out to be read. NaN of any other. */
export function shortFen(value: number, unit: AmountUnit): number {
  const scale = FEN_PER_UNIT[unit];
  const fen = Math.round(value * scale);
  return scale > MOST_SHORT_SCALE || Math.abs(fen) >= MOST_SHORT_FEN || fen / scale !== value ? Number.NaN : fen;
}

function shortAmount(value: number, unit: AmountUnit): Amount | undefined {
  const fen = shortFen(value, unit);
  if (Number.isNaN(fen)) return undefined;
  let decimals = 0;
  for (let step = FEN_PER_UNIT[unit]; fen % step !== 0; step /= 10) decimals += 1;
  return { kind: "amount", fen: money(fen), unit, decimals, from: "number", isWholeFen: true, hasOwnUnit: false };
}

/** Nine digits of a 万元 or less: neither an exponent nor what binary fractions leave is in such a notation. */
const MOST_SHORT_SCALE = FEN_PER_UNIT.万元;
const MOST_SHORT_FEN = 1e9;

function toAmount(decimal: string, unit: AmountUnit, from: Amount["from"], hasOwnUnit: boolean): AmountReading {
  const decimals = decimalsOf(decimal);
  const fenPlain = plainFen(decimal, decimals, unit);
  if (fenPlain !== undefined) return { kind: "amount", fen: money(fenPlain), unit, decimals, from, isWholeFen: true, hasOwnUnit };
  const value = parseDecimal(decimal);
  if (value === undefined) return unreadable(decimal);
  const fen = multiply(value, whole(FEN_PER_UNIT[unit]));
  if (compare(absolute(fen), whole(Number.MAX_SAFE_INTEGER)) > 0) return unreadable(decimal);
  const rounded = toWholeFen(fen);
  return { kind: "amount", fen: rounded, unit, decimals, from, isWholeFen: isEqual(whole(rounded), fen), hasOwnUnit };
}

/** The 分 of a short decimal whose last digit is at least one: what nearly all amounts are, and no fraction is needed for. */
function plainFen(decimal: string, decimals: number, unit: AmountUnit): number | undefined {
  const fenOfLast = FEN_PER_UNIT[unit] / 10 ** decimals;
  if (decimal.length > LONGEST_PLAIN || !Number.isInteger(fenOfLast) || !/^-?\d+(?:\.\d+)?$/.test(decimal)) return undefined;
  const fen = Number(decimal.replace(".", "")) * fenOfLast;
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** Digits that a number keeps exactly. */
const LONGEST_PLAIN = 15;

function splitUnit(text: string): [string, AmountUnit | undefined] {
  const match = /(亿元|百万元|万元|千元|元|亿|万)(整)?$/.exec(text);
  if (match?.[1] === undefined) return [text, undefined];
  const named = match[1] === "亿" ? "亿元" : match[1] === "万" ? "万元" : match[1];
  return [text.slice(0, match.index), named as AmountUnit]; // the pattern lists only units
}

/**
 * Plain decimal notation of an amount as people write it: separators in threes, a leading ¥, a leading or trailing minus,
 * accountants' parentheses. Undefined for anything else, also for broken separators such as `,867.48`.
 */
export function plainDecimal(folded: string): string | undefined {
  const bracketed = /^\((.+)\)$/.exec(folded);
  let text = (bracketed?.[1] ?? folded).replace(/^[¥￥]/, "").replace(/−/g, "-");
  let isNegative = bracketed !== null;
  if (text.startsWith("-") || text.endsWith("-")) {
    if (isNegative) return undefined;
    isNegative = true;
    text = text.startsWith("-") ? text.slice(1) : text.slice(0, -1);
  } else if (text.startsWith("+")) text = text.slice(1);
  if (text.includes(",")) {
    if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return undefined;
    text = text.replaceAll(",", "");
  }
  return /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? (isNegative ? "-" : "") + text : undefined;
}

/** Half of the last digit stated, in 分: 万元 with two decimals → 5000; 0 where every 分 is stated. */
export function halfUnit(unit: AmountUnit, decimals: number): Rational {
  const step = FEN_PER_UNIT[unit] / 10 ** decimals; // a power of ten
  return step <= 1 ? ZERO : whole(step / 2);
}
