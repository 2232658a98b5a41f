import { cellsOf, type CellFigure, difference, evaluate, type Evaluation, type Figure, valueOf } from "../figure";
import { around, isEqual, isZero, multiply, ONE, overlaps, rational, round, toDecimal, truncate, whole } from "../number";
import type { QuantityField } from "../records";
import { type NumberFact, rate, type RateFact, words, type WordsFact } from "../statement";
import type { CellAddress } from "../workbook";

/** A stated rate that is not the one worked out. `truncated`: its digits were cut off instead of rounded. */
export interface OffRate {
  readonly kind: "differs" | "truncated";
  readonly stated: CellFigure;
  readonly computed: Figure;
  /** Decimals of the percentage as it is stated. */
  readonly decimals: number;
}

export type RateResult =
  | { readonly kind: "nothing" }
  | { readonly kind: "agrees" }
  | { readonly kind: "undecided"; readonly cells: readonly CellAddress[]; readonly reason: string }
  | OffRate;

/** How a stated rate compares with the figure it should be, by the digits both state: 101.4 % for 615÷606 is truncated, 101.6 % differs. */
export function compareRate(stated: QuantityField | undefined, computed: Figure): RateResult {
  if (stated?.reading.kind === "unreadable") return { kind: "undecided", cells: [stated.at], reason: `填的“${stated.shown}”读不成比率` };
  if (stated?.figure === undefined) return { kind: "nothing" };
  const result = evaluate(computed);
  if (result.kind === "zero-base") return { kind: "undecided", cells: [stated.at, ...cellsOf(result.base)], reason: "作除数的数是0，不能计算比率" };
  if (result.kind === "unreadable") return { kind: "undecided", cells: [stated.at, result.at], reason: `计算要用的单元格读不成数（填的是“${result.seen}”）` };
  const asPercent = judge(stated.figure, stated, { computed, ...result });
  const bare = bareRatio(stated.figure);
  const asRatio = bare === undefined ? asPercent : judge(bare, stated, { computed, ...result });
  return asRatio.kind === "agrees" || (asRatio.kind === "truncated" && asPercent.kind === "differs") ? asRatio : asPercent;
}

const RANKS: readonly RateResult["kind"][] = ["agrees", "nothing", "truncated", "differs", "undecided"];

/** How a stated rate compares with the nearest of several quotients it may be. */
export function compareRates(stated: QuantityField | undefined, computed: readonly Figure[]): RateResult {
  return computed
    .map((figure) => compareRate(stated, figure))
    .reduce<RateResult>((best, next, index) => (index === 0 || RANKS.indexOf(next.kind) < RANKS.indexOf(best.kind) ? next : best), { kind: "nothing" });
}

type Worked = { readonly computed: Figure } & Extract<Evaluation, { kind: "value" }>;

function judge(own: CellFigure, field: QuantityField, { computed, value, interval }: Worked): RateResult {
  if (overlaps(around(own.value, own.half), interval)) return { kind: "agrees" };
  const places = decimalsOf(own, field);
  const isCut = isEqual(truncate(value, places), round(own.value, places));
  return { kind: isCut ? "truncated" : "differs", stated: own, computed, decimals: Math.max(0, places - 2) };
}

/** A number cell without a percent format may hold 96.5 or, as formulas give it, 0.965: the second reading of such a cell. */
function bareRatio(figure: CellFigure): CellFigure | undefined {
  if (figure.form !== "number" || !isEqual(figure.worth, HUNDREDTH)) return undefined;
  const [value, half] = [multiply(figure.value, whole(100)), multiply(figure.half, whole(100))];
  return { ...figure, value, half, worth: ONE };
}

const HUNDREDTH = rational(1n, 100n);

/** Decimals of the ratio: 101.4 % has three. A cell that states no half unit is taken by its own digits. */
function decimalsOf({ half }: CellFigure, { reading }: QuantityField): number {
  if (isZero(half)) return reading.kind === "quantity" ? reading.decimals + (reading.unit === "%" ? 2 : 0) : 0;
  return toDecimal(multiply(half, whole(2))).split(".")[1]?.length ?? 0;
}

/** The facts every message about a rate holds. */
export function rateFacts({ stated, computed, decimals }: OffRate): { stated: RateFact; computed: RateFact; direction: WordsFact; difference: NumberFact } {
  const isHigher = (valueOf(difference(stated, computed))?.n ?? 0n) > 0n;
  const gap = isHigher ? difference(stated, computed) : difference(computed, stated);
  return {
    stated: rate(stated, decimals), computed: rate(computed, decimals),
    direction: words(isHigher ? "高" : "低"), difference: { kind: "number", figure: gap, unit: "个百分点", decimals: decimals + 2 },
  };
}
