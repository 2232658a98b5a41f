import {
  add, addIntervals, around, compare, divide, divideIntervals, FEN_PER_UNIT, type Interval, isZero, least, multiply,
  multiplyIntervals, point, type Rational, rational, round, subtract, subtractIntervals, whole, ZERO,
} from "../number";
import type { CellAddress } from "../workbook";
import { type CellColumn, dimensionOf, type Figure, kindsWithin, type RoundFigure, type SumFigure, type SumWhereFigure, type UnreadableFigure } from "./figure";

/** A figure's exact value with all values it may stand for, or why it has none. */
export type Evaluation =
  | { readonly kind: "value"; readonly value: Rational; readonly interval: Interval }
  | { readonly kind: "zero-base"; readonly base: Figure }
  | { readonly kind: "unreadable"; readonly at: CellAddress; readonly label: string; readonly seen: string };

type Value = Extract<Evaluation, { kind: "value" }>;

/** Works a figure out exactly. Money is in 分. Unreadable cells and zero bases are results, not exceptions. */
export function evaluate(figure: Figure): Evaluation {
  const result = work(figure);
  // A base of zero goes before cells that stand behind it; one that cannot be read says more.
  const trouble = result.kind === "zero-base" ? firstUnreadable(figure) : undefined;
  return trouble === undefined ? result : work(trouble);
}

/** The exact value, or undefined where there is none. */
export function valueOf(figure: Figure): Rational | undefined {
  const result = evaluate(figure);
  return result.kind === "value" ? result.value : undefined;
}

function firstUnreadable(figure: Figure): UnreadableFigure | undefined {
  if (figure.op === "unreadable") return figure;
  for (const part of kindsWithin(figure)) {
    const found = firstUnreadable(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

const exactly = (value: Rational): Value => ({ kind: "value", value, interval: point(value) });

function work(figure: Figure): Evaluation {
  switch (figure.op) {
    case "cell":
      return { kind: "value", value: figure.value, interval: around(figure.value, figure.half) };
    case "unreadable":
      return { kind: "unreadable", at: figure.at, label: figure.label, seen: figure.seen };
    case "constant":
      return exactly(figure.value);
    case "sum-where":
    case "sum":
      return addUp(figure);
    case "difference":
      return fold([figure.less], work(figure.from), (a, b) => ({
        kind: "value", value: subtract(a.value, b.value), interval: subtractIntervals(a.interval, b.interval),
      }));
    case "product":
      return fold(figure.of, exactly(whole(1)), (a, b) => ({
        kind: "value", value: multiply(a.value, b.value), interval: multiplyIntervals(a.interval, b.interval),
      }));
    case "least":
      return fold(figure.of.slice(1), work(figure.of[0]), (a, b) => ({
        kind: "value", value: least(a.value, b.value),
        interval: { low: least(a.interval.low, b.interval.low), high: least(a.interval.high, b.interval.high) },
      }));
    case "ratio":
      return divideValues(work(figure.part), work(figure.base), figure.base);
    case "round":
      return fold([figure.of], exactly(ZERO), (_, inner) => roundValue(inner, figure));
  }
}

/** A sum of a ledger has a hundred thousand parts, and every tie, form and file asks for it. */
const ADDED_UP = new WeakMap<SumFigure | SumWhereFigure, Evaluation>();

function addUp(figure: SumFigure | SumWhereFigure): Evaluation {
  if (figure.column !== undefined) return totalOfColumn(figure.column);
  const sum = ADDED_UP.get(figure) ?? sumOfCells(figure.of) ?? fold(figure.of, exactly(ZERO), (a, b) => ({ kind: "value", value: add(a.value, b.value), interval: addIntervals(a.interval, b.interval) }));
  ADDED_UP.set(figure, sum);
  return sum;
}

function totalOfColumn({ first: { half }, rows, total }: CellColumn): Evaluation {
  return { kind: "value", value: total, interval: around(total, multiply(half, whole(rows.length))) };
}

/** The sum of nothing but cells: their values added, and what each may be more or less. */
function sumOfCells(parts: readonly Figure[]): Evaluation | undefined {
  let value = ZERO;
  let half = ZERO;
  for (const part of parts) {
    if (part.op !== "cell") return undefined;
    value = add(value, part.value);
    if (!isZero(part.half)) half = add(half, part.half);
  }
  return { kind: "value", value, interval: around(value, half) };
}

function fold(parts: readonly Figure[], start: Evaluation, step: (so_far: Value, next: Value) => Value): Evaluation {
  let result = start;
  for (const part of parts) {
    if (result.kind !== "value") return result;
    const next = work(part);
    if (next.kind !== "value") return next;
    result = step(result, next);
  }
  return result;
}

function divideValues(part: Evaluation, base: Evaluation, baseFigure: Figure): Evaluation {
  if (part.kind !== "value") return part;
  if (base.kind !== "value") return base;
  if (isZero(base.value)) return { kind: "zero-base", base: baseFigure };
  const value = divide(part.value, base.value);
  return { kind: "value", value, interval: divideIntervals(part.interval, base.interval) ?? point(value) };
}

/** Rounding moves a value by up to half of the last digit kept; the interval of the rounded number is that of what it was rounded from, widened to hold it. */
function roundValue(inner: Value, { of, decimals, unit = "元" }: RoundFigure): Value {
  const worth = whole(dimensionOf(of) === "money" ? FEN_PER_UNIT[unit] : 1);
  const at = (value: Rational): Rational => multiply(round(divide(value, worth), decimals), worth);
  const value = at(inner.value);
  const low = compare(inner.interval.low, inner.interval.high) === 0 ? value : at(inner.interval.low);
  const high = compare(inner.interval.low, inner.interval.high) === 0 ? value : at(inner.interval.high);
  return { kind: "value", value, interval: { low, high } };
}

/** What 1 unit of a rounding step is worth, for callers that show the tolerance they used. */
export const lastDigit = (decimals: number, unit?: keyof typeof FEN_PER_UNIT): Rational =>
  rational(BigInt(unit === undefined ? 1 : FEN_PER_UNIT[unit]), 10n ** BigInt(decimals));
