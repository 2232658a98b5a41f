import { compare, multiply, ONE, parseDecimal, type Rational, rational, whole } from "../rational";
import { decimalsOf } from "../read-amount";
import { endOfNumeral, numeralDigit, scanNumeral } from "./chinese-numeral";
import { countUnit } from "./count-units";
import { isDigit, skipSpaces } from "./fold-in-place";
import { hedgeAfter, hedgeInside } from "./hedges";
import { isNamed } from "./names";
import { NO_HALF, type NoQuantity, type ProseQuantity } from "./prose-number";
import { scanDigits } from "./scan-digits";

/** A quantity without its subject, and where it ends. */
export type QuantityParts = Omit<ProseQuantity, "start" | "text" | "subject">;
export type ScannedQuantity = QuantityParts | Pick<NoQuantity, "kind" | "end">;

/** The quantity in digits that begins at `at`, a minus included. */
export function scanQuantity(text: string, at: number): ScannedQuantity {
  const from = text[at] === "-" ? at + 1 : at;
  const digits = scanDigits(text, from);
  const stated = digits.decimal === undefined ? undefined : parseDecimal(digits.decimal);
  if (digits.decimal === undefined || stated === undefined) return { kind: "code", end: digits.end };
  const tail = scanTail(text, digits.end);
  if (isNamed(text, digits.decimal, digits.end, tail.unit !== "")) return { kind: "name", end: digits.end };
  if (tail.unit === "" && tail.scale === 1 && /^[A-Za-z_]/.test(text.slice(digits.end, digits.end + 1))) return { kind: "code", end: digits.end };
  const decimals = decimalsOf(digits.decimal);
  return quantity(from === at ? stated : rational(-stated.n, stated.d), decimals, tail, digits.isGrouped ? "grouped" : "digits");
}

/** The quantity in Chinese numerals that begins at `at`; undefined where they count nothing, as in 一致 and 三农. */
export function scanChinese(text: string, at: number): QuantityParts | undefined {
  const share = fraction(text, at);
  if (share !== undefined) return share;
  const numeral = scanNumeral(text, at);
  if (numeral === undefined || numeral.isSpelled) return undefined;
  const point = afterPoint(text, numeral.end);
  const end = point?.end ?? numeral.end;
  const tail = scanTail(text, end);
  const length = numeral.end - at;
  if (tail.unit === "" && (length < 3 || numeral.value < 100n) && tail.scale === 1) return undefined;
  if (length === 1 && tail.unit !== "个百分点" && (numeral.value < 2n || text[at] === "二")) return undefined;
  if (/^[数几每同某任逐统唯单专零]$/.test(text.charAt(at - 1))) return undefined;
  const own = point === undefined ? numeral.scale : 1;
  const scale = tail.scale * own;
  if (!Number.isSafeInteger(scale)) return undefined; // 亿千万亿: signs in a row, no number
  const stated = parseDecimal(`${String(numeral.value / BigInt(own))}${point === undefined ? "" : `.${point.digits}`}`);
  return stated === undefined ? undefined : quantity(stated, point?.digits.length ?? 0, { ...tail, scale }, "chinese");
}

/** 百分之八十, 百分之三点五, 千分之五, 三分之二. */
function fraction(text: string, at: number): QuantityParts | undefined {
  const ends = text[at] === "百" || text[at] === "千" ? at + 1 : endOfNumeral(text, at);
  if (!text.startsWith("分之", ends)) return undefined;
  const whole_ = text[at] === "百" ? 100n : text[at] === "千" ? 1000n : scanNumeral(text, at)?.value;
  const isHundred = text[ends + 2] === "百";
  const part = isHundred ? { end: ends + 3, value: 100n } : scanNumeral(text, ends + 2);
  if (whole_ === undefined || whole_ === 0n || part === undefined) return undefined;
  const point = afterPoint(text, part.end);
  const value = parseDecimal(`${String(part.value)}.${point?.digits ?? "0"}`);
  if (value === undefined) return undefined;
  const isPercent = text[at] === "百" || text[at] === "千";
  const decimals = point?.digits.length ?? 0;
  return {
    kind: "rate", end: point?.end ?? part.end, value: multiply(value, rational(1n, whole_)), unit: isPercent ? "%" : "", scale: 1, decimals, notation: isPercent ? "chinese" : "fraction",
    half: isPercent ? rational(1n, 2n * whole_ * 10n ** BigInt(decimals)) : NO_HALF,
  };
}

function afterPoint(text: string, at: number): { end: number; digits: string } | undefined {
  if (text[at] !== "点") return undefined;
  let [end, digits] = [at + 1, ""];
  for (let digit = numeralDigit(text[end]); digit !== undefined && digits.length < 6; digit = numeralDigit(text[end])) {
    digits += String(digit);
    end += 1;
  }
  return digits === "" ? undefined : { end, digits };
}

type Tail = Pick<QuantityParts, "end" | "unit" | "scale" | "hedge" | "per">;

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** What follows the digits: 余, 万, a unit, 以上. */
function scanTail(text: string, at: number): Tail {
  const close = unitTail(text, at);
  if (close.end > at || text[at] !== " ") return close;
  const apart = unitTail(text, skipSpaces(text, at));
  return apart.unit === "" ? close : apart;
}

function unitTail(text: string, at: number): Tail {
  const direct = unitAt(text, at);
  if (direct !== undefined) return closed(text, direct, 1, undefined);
  let hedge = hedgeInside(text, at);
  let [end, scale] = [hedge === undefined ? at : at + 1, 1];
  for (let times = SCALES[text.charAt(end)]; times !== undefined && scale < 1e8; times = SCALES[text.charAt(end)]) {
    [end, scale] = [end + 1, scale * times];
  }
  const inner = hedge === undefined ? hedgeInside(text, end) : undefined;
  const afterHedge = inner === undefined ? end : end + 1;
  const unit = unitAt(text, afterHedge);
  hedge ??= inner;
  if (unit !== undefined) return closed(text, unit, scale, hedge);
  const isBig = scale >= 10_000;
  if (hedge === undefined && !isBig) return closed(text, { unit: "", end: at }, 1, undefined);
  return closed(text, { unit: "", end: isBig ? afterHedge : at + (hedge === undefined ? 0 : 1) }, isBig ? scale : 1, hedge);
}

interface UnitAt {
  readonly unit: string;
  readonly end: number;
}

function unitAt(text: string, at: number): UnitAt | undefined {
  if (text[at] === "%") return { unit: "%", end: at + 1 };
  if (text.startsWith("百分比", at)) return { unit: "%", end: at + 3 };
  if (text[at] === "‰") return { unit: "‰", end: at + 1 };
  if (text.startsWith("个百分点", at)) return { unit: "个百分点", end: at + 4 };
  if (text.startsWith("百分点", at)) return { unit: "个百分点", end: at + 3 };
  if (text[at] === "元") return { unit: "元", end: at + (text[at + 1] === "整" ? 2 : 1) };
  const unit = countUnit(text, at);
  return unit === undefined ? undefined : { unit, end: at + unit.length };
}

function closed(text: string, { unit, end }: UnitAt, scale: number, inner: Tail["hedge"]): Tail {
  const outer = hedgeAfter(text, end);
  const stop = end + (outer === undefined ? 0 : outer.word.length);
  const hedge = outer ?? inner;
  const per = unit === "" || (text[stop] !== "/" && text[stop] !== "每") ? undefined : countUnit(text, stop + 1);
  return { unit, scale, end: per === undefined ? stop : stop + 1 + per.length, ...(hedge === undefined ? {} : { hedge }), ...(per === undefined ? {} : { per }) };
}

function quantity(stated: Rational, decimals: number, tail: Tail, notation: QuantityParts["notation"]): QuantityParts {
  const { end, unit, scale, hedge, per } = tail;
  const kind = unit === "元" ? "money" : unit === "%" || unit === "‰" ? "rate" : unit === "个百分点" ? "points" : "count";
  const { worth, half } = measureOf(kind, unit === "‰", scale, decimals);
  const value = worth === ONE ? stated : multiply(stated, worth);
  return { kind, end, value, half, unit, scale, decimals, notation, ...(hedge === undefined ? undefined : { hedge }), ...(per === undefined ? undefined : { per }) };
}

interface Measure {
  readonly worth: Rational;
  readonly half: Rational;
}

const MEASURES = new Map<string, Measure>();

/** What one of a unit is worth and half of its last digit: worked out once, because a text repeats a few of them without end. */
function measureOf(kind: QuantityParts["kind"], isPerMille: boolean, scale: number, decimals: number): Measure {
  const key = `${kind}${isPerMille ? "‰" : ""} ${scale} ${decimals}`;
  const known = MEASURES.get(key);
  if (known !== undefined) return known;
  const one = kind === "money" ? rational(100n) : isPerMille ? rational(1n, 1000n) : kind === "count" ? ONE : rational(1n, 100n);
  const worth = scale === 1 ? one : multiply(one, whole(scale));
  const step = multiply(worth, rational(1n, 10n ** BigInt(decimals)));
  const isExact = kind === "count" ? scale === 1 && decimals === 0 : kind === "money" && compare(step, ONE) <= 0;
  const measure = { worth, half: isExact ? NO_HALF : rational(step.n, 2n * step.d) };
  MEASURES.set(key, measure);
  return measure;
}

/** Whether a quantity in digits begins at `at`: a digit, or a minus that nothing stands before which it could join. */
export const opensQuantity = (text: string, at: number): boolean =>
  isDigit(text[at]) || (text[at] === "-" && isDigit(text[at + 1]) && !/^[0-9A-Za-z_%)\-—]$/.test(text.charAt(at - 1)));
