import { type Figure, kindsWithin } from "../core/figure";
import { type AmountUnit, FEN_PER_UNIT, inUnit, isEqual, isZero, multiply, type Rational, toDecimal, whole } from "../core/number";
import type { AmountFact } from "../core/statement";

/** 6 decimals of 万元 are whole 分; no text needs more. */
export const MOST_DECIMALS = 6;

/** The unit an amount is said in: the one asked for, else the one its first money cell states, else 元. */
export function amountUnit({ figure, unit }: AmountFact): AmountUnit {
  return unit ?? unitStated(figure) ?? "元";
}

/** The decimals an amount is said with: as many as asked, else as the exact amount needs and its cells state. An exact zero stays bare (`0万元`), as offices write it. */
export function amountDecimals(fact: AmountFact, fen: Rational): number {
  if (fact.decimals !== undefined) return fact.decimals;
  if (isZero(fen)) return 0;
  const unit = amountUnit(fact);
  const fewest = unit === "元" || unit === "万元" || unit === "亿元" ? 2 : 0;
  const needed = Math.max(fewest, decimalsNeeded(inUnit(fen, unit)), decimalsStated(fact.figure, unit));
  // A share of an amount can have endless decimals: it is said to the 分.
  const most = isAddedUp(fact.figure) ? MOST_DECIMALS : Math.min(MOST_DECIMALS, decimalsNeeded(inUnit(whole(1), unit)));
  return Math.min(needed, most);
}

export function decimalsNeeded(value: Rational): number {
  return toDecimal(value, 12).split(".")[1]?.length ?? 0;
}

function unitStated(figure: Figure): AmountUnit | undefined {
  if (figure.op === "cell" && figure.dimension === "money") {
    return (Object.keys(FEN_PER_UNIT) as AmountUnit[]).find((unit) => isEqual(whole(FEN_PER_UNIT[unit]), figure.worth)); // the keys are its units
  }
  for (const part of kindsWithin(figure)) {
    const unit = unitStated(part);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A sum of a ledger has a hundred thousand parts, and it is said in several places. */
const ADDED_UP = new WeakMap<Figure, boolean>();

function isAddedUp(figure: Figure): boolean {
  if (figure.op === "cell") return true;
  if (figure.op === "ratio" || figure.op === "product") return false;
  const isSo = ADDED_UP.get(figure) ?? kindsWithin(figure).every(isAddedUp);
  ADDED_UP.set(figure, isSo);
  return isSo;
}

function decimalsStated(figure: Figure, unit: AmountUnit): number {
  return Math.max(0, ...halvesStated(figure).map((half) => decimalsNeeded(inUnit(multiply(half, whole(2)), unit))));
}

const HALVES = new WeakMap<Figure, readonly Rational[]>();

/** Half of the last digit of each amount that is added up, each once; none of those that state every 分. */
function halvesStated(figure: Figure): readonly Rational[] {
  if (figure.op === "cell") return figure.dimension === "money" && !isZero(figure.half) ? [figure.half] : [];
  const halves = HALVES.get(figure) ?? (isAddedUp(figure) && figure.op !== "round" ? differentHalves(kindsWithin(figure)) : []);
  HALVES.set(figure, halves);
  return halves;
}

function differentHalves(parts: readonly Figure[]): readonly Rational[] {
  const different: Rational[] = [];
  for (const part of parts) for (const half of halvesStated(part)) if (!different.some((one) => isEqual(one, half))) different.push(half);
  return different;
}
