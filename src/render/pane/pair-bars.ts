import { type Figure, valueOf } from "../../core/figure";
import { absolute, compare, isZero, subtract, toNumber } from "../../core/number";

/** Two values as bars: what both have, and what one has more. Shares of the whole width. */
export interface PairBars {
  readonly left: number;
  readonly right: number;
  /** The gap is too small to be seen at scale and is drawn wider than it is. */
  readonly isEnlarged: boolean;
}

/** A gap narrower than this cannot be seen. */
const LEAST_GAP = 0.06;

/** The bars of two figures; undefined where one has no value, or one is below zero: a bar has no such length. */
export function pairBars(left: Figure, right: Figure): PairBars | undefined {
  const [a, b] = [valueOf(left), valueOf(right)];
  if (a === undefined || b === undefined || a.n < 0n || b.n < 0n) return undefined;
  const larger = compare(a, b) >= 0 ? a : b;
  if (isZero(larger)) return undefined;
  const gap = toNumber(absolute(subtract(a, b))) / toNumber(larger);
  const isEnlarged = gap > 0 && gap < LEAST_GAP;
  const shorter = 1 - (isEnlarged ? LEAST_GAP : gap);
  return { left: compare(a, b) >= 0 ? 1 : shorter, right: compare(b, a) >= 0 ? 1 : shorter, isEnlarged };
}
