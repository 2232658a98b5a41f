import { fold, isNothing } from "./normalise";
import { multiply, parseDecimal, type Rational, rational, whole } from "./rational";
import { BLANK, type Blank, cellDecimal, decimalsOf, plainDecimal, type RawValue, seenText, type Unreadable, unreadable } from "./read-amount";

export type Comparison = "≥" | "≤" | "=" | ">" | "<";

/** A number with the thing it counts, as an indicator's target or result states it. */
export interface Quantity {
  readonly kind: "quantity";
  /** In single units: `24.3亿元` → 2430000000, `95%` → 95. */
  readonly value: Rational;
  /** 元, 人, %, ㎡ …; empty where none is stated. */
  readonly unit: string;
  /** 1, 10⁴ for 万, 10⁸ for 亿: how it is written. */
  readonly scale: number;
  /** Decimals it is written with, before 万 or 亿 multiplies. */
  readonly decimals: number;
  readonly comparison?: Comparison;
  /** 余, 近, 约 …: the number is stated as approximate. */
  readonly hedge?: string;
}

/** A point in the year, as `9月前`, `2023年10月` or `12月底前` state it; `isBefore` where it is a limit. */
export interface Moment {
  readonly kind: "moment";
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly isBefore: boolean;
}

/** A result told in words: 达成预期指标, 显著提升. */
export interface InWords {
  readonly kind: "words";
  readonly text: string;
}

export type QuantityReading = Quantity | Moment | InWords | Blank | Unreadable;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "≥": "≥", ">=": "≥", "=>": "≥", 不低于: "≥", 不少于: "≥", 大于等于: "≥", 达到: "≥",
  "≤": "≤", "<=": "≤", "=<": "≤", 不高于: "≤", 不超过: "≤", 小于等于: "≤", 控制在: "≤",
  ">": ">", "<": "<", "=": "=", "==": "=",
};
const COMPARISON = /^(>=|=>|<=|=<|==|[≥≤><=]|不低于|不少于|大于等于|达到|不高于|不超过|小于等于|控制在)/;
const HEDGE_BEFORE = /^(约|近|超过|超|逾|达)/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\([\d,]+(?:\.\d+)?\)$/;

/**
 * The quantity in a cell. A number cell in a percent format is read as it is shown: 0.95 → 95 %, and with two decimals shown 95.00 %.
 * @param unit what the table says the column counts, used where the cell names no unit
 * @param percentDecimals how many decimals the percent format of the cell shows, where it has such a format
 */
export function readQuantity(raw: RawValue, unit = "", percentDecimals?: number): QuantityReading {
  if (raw === null) return BLANK;
  if (typeof raw === "number") return Number.isFinite(raw) ? ofNumber(raw, unit, percentDecimals) : unreadable(String(raw));
  if (typeof raw !== "string") return unreadable(seenText(raw));
  const text = fold(raw);
  if (isNothing(text)) return BLANK;
  return readMoment(text) ?? ofText(text, unit) ?? { kind: "words", text: raw.trim() };
}

function ofNumber(value: number, unit: string, percentDecimals: number | undefined): QuantityReading {
  const decimal = cellDecimal(value);
  const stated = parseDecimal(decimal);
  if (stated === undefined) return unreadable(String(value));
  const decimals = decimalsOf(decimal);
  return percentDecimals === undefined
    ? { kind: "quantity", value: stated, unit, scale: 1, decimals }
    : { kind: "quantity", value: multiply(stated, whole(100)), unit: "%", scale: 1, decimals: Math.max(percentDecimals, decimals - 2) };
}

function ofText(folded: string, columnUnit: string): Quantity | undefined {
  let rest = folded;
  const leading = COMPARISON.exec(rest)?.[1];
  rest = rest.slice(leading?.length ?? 0);
  let hedge = HEDGE_BEFORE.exec(rest)?.[1];
  rest = rest.slice(hedge?.length ?? 0);
  const digits = NUMBER.exec(rest)?.[0];
  const decimal = digits === undefined ? undefined : plainDecimal(digits);
  const stated = decimal === undefined ? undefined : parseDecimal(decimal);
  if (digits === undefined || decimal === undefined || stated === undefined) return undefined;
  rest = rest.slice(digits.length);
  const tail = /^(余|多)?(亿|万)?(余|多)?(.*)$/.exec(rest);
  hedge ??= tail?.[1] ?? tail?.[3];
  const scale = tail?.[2] === "亿" ? 100_000_000 : tail?.[2] === "万" ? 10_000 : 1;
  const unit = unitWord(tail?.[4] ?? "");
  if (unit === undefined) return undefined;
  const comparison = leading === undefined ? trailingComparison(folded) : COMPARISONS[leading];
  return {
    kind: "quantity", value: multiply(stated, whole(scale)), unit: unit === "" && scale === 1 ? columnUnit : unit, scale, decimals: decimalsOf(decimal),
    ...(comparison === undefined ? {} : { comparison }),
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** Squares and cubes whose signs folding takes apart, as they are written. */
const POWERS: ReadonlyMap<string, string> = new Map([["m2", "㎡"], ["km2", "㎢"], ["cm2", "㎠"], ["m3", "m³"]]);

/** The unit after a number, bracketed or not (`90.00(度)`); undefined where more than a unit follows, so that `3个村和2个社区` stays words. */
function unitWord(text: string): string | undefined {
  const bare = text.replace(/^\((.*)\)$/, "$1").replace(/(?:及?以上|及?以下|以内|左右)$/, "");
  if (bare === "百分比" || bare === "个百分点") return "%";
  const power = POWERS.get(bare.toLowerCase());
  if (power !== undefined) return power;
  return /\d/.test(bare) || bare.length > 6 ? undefined : bare;
}

function trailingComparison(folded: string): Comparison | undefined {
  return /以上$/.test(folded) ? "≥" : /(?:以内|以下)$/.test(folded) ? "≤" : undefined;
}

function readMoment(folded: string): Moment | undefined {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|(底|末|初|中旬|上旬|下旬))?(前|之前|以前|前完成|完成)?$/.exec(folded);
  const month = Number(match?.[2]);
  if (match === null || month < 1 || month > 12) return undefined;
  return {
    kind: "moment", month, isBefore: match[5]?.includes("前") ?? false,
    ...(match[1] === undefined ? {} : { year: Number(match[1]) }),
    ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
  };
}

/** Half of the last digit a quantity states, in single units; counts of things without decimals are exact. */
export function quantityHalf(quantity: Quantity): Rational {
  if (quantity.scale === 1 && quantity.decimals === 0 && quantity.unit !== "%") return whole(0);
  return rational(BigInt(quantity.scale), 2n * 10n ** BigInt(quantity.decimals));
}
