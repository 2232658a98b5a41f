import { around, type Interval } from "../interval";
import { add, multiply, type Rational, rational, subtract, whole, ZERO } from "../rational";

/** Where words stand in a text, counted in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a number is qualified: 余 more · 近 almost · 约 about · 超过, 以上 over · 不足, 以下 under · 均 each. */
export type HedgeSense = "more" | "almost" | "about" | "over" | "under" | "each";

export interface Hedge {
  readonly word: string;
  readonly sense: HedgeSense;
}

/** What a number counts, by the words around it in its own clause. */
export interface Subject {
  /** The clause up to the number, without the hedge. */
  readonly before: string;
  /** The noun in it: without 共, 为, 达到 behind and 全年, 其中, 累计 in front. May be empty. */
  readonly noun: string;
  /** The clause after the number. */
  readonly after: string;
}

/**
 * A number that states how much. `value` is in 分 for money, a ratio for rates and points (41.4 % and 41.4个百分点 are 0.414), single units for counts;
 * `half` is half of the last digit stated, in the same measure, 0 where the number is exact.
 */
export interface ProseQuantity extends Span {
  readonly kind: "money" | "rate" | "points" | "count";
  readonly value: Rational;
  readonly half: Rational;
  /** 元, %, 个百分点, 家 …; empty where none is stated. */
  readonly unit: string;
  /** 10000 where it is written with 万. */
  readonly scale: number;
  /** Decimals it is written with, before 万 or 亿 multiplies. */
  readonly decimals: number;
  /** How it is written; separators in threes are `grouped`. */
  readonly notation: "digits" | "grouped" | "chinese" | "fraction";
  readonly hedge?: Hedge;
  /** What an amount is for each of: 亩 in 100元/亩. */
  readonly per?: string;
  readonly subject: Subject;
}

/** Two numbers with a dash between: 3—5个, 80%～90%. */
export interface ProseRange extends Span {
  readonly kind: "range";
  readonly low: ProseQuantity;
  readonly high: ProseQuantity;
}

/** A year, a month, a day, or what of them is stated. `toYear` where a span of years is. */
export interface ProseDate extends Span {
  readonly kind: "date";
  readonly year?: number;
  readonly toYear?: number;
  readonly month?: number;
  readonly day?: number;
}

export type ListStyle = "1." | "1、" | "(1)" | "1)" | "一、" | "(一)" | "一是";

/** A number that counts paragraphs: 一、 1. （二） 三是. */
export interface ListMark extends Span {
  readonly kind: "list";
  readonly style: ListStyle;
  readonly position: number;
}

/** Numerals that state no amount: 第九 · 〔2020〕10号 · 411001- · 十四五. */
export interface NoQuantity extends Span {
  readonly kind: "ordinal" | "document" | "code" | "name";
}

export type ProseNumber = ProseQuantity | ProseRange | ProseDate | ListMark | NoQuantity;

export const isQuantity = (number: ProseNumber): number is ProseQuantity =>
  number.kind === "money" || number.kind === "rate" || number.kind === "points" || number.kind === "count";

/** All values a quantity may stand for; undefined where it is open to one side (超过, 不足). */
export function quantityInterval(quantity: ProseQuantity): Interval | undefined {
  const { value, half, hedge } = quantity;
  switch (hedge?.sense) {
    case undefined:
    case "each":
      return around(value, half);
    case "about":
      return around(value, roughness(quantity));
    case "more":
      return { low: value, high: add(value, roughness(quantity)) };
    case "almost":
      return { low: subtract(value, roughness(quantity)), high: value };
    case "over":
    case "under":
      return undefined;
  }
}

/** The place of the last digit that is not 0: 600余 leaves open a hundred. */
function roughness({ value, half, decimals }: ProseQuantity): Rational {
  const fine = half.n === 0n ? rational(1n, 10n ** BigInt(decimals)) : multiply(half, whole(2));
  let steps = rational(value.n * fine.d, value.d * fine.n);
  if (steps.n === 0n || steps.d !== 1n) return fine;
  let place = fine;
  while (steps.n % 10n === 0n) {
    steps = { n: steps.n / 10n, d: 1n };
    place = multiply(place, whole(10));
  }
  return place;
}

export const NO_HALF = ZERO;
