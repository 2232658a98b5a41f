import { constant, difference, type Figure, leastOf, product, rounded, valueOf } from "../../figure";
import { compare, ONE, toDecimal } from "../../number";
import { SCORE_DECIMALS } from "../../standards";
import type { NumberFact } from "../../statement";

/** What a share of the target may not exceed, in words of the rule. */
const wholeShare = (source: string): Figure => constant(ONE, "不超过满分", source);

/** Points for a share of the target: min(share, 1) × weight, rounded half up once, at the end. */
export function pointsFor(share: Figure, weight: Figure, source: string): Figure {
  return rounded(product(leastOf([share, wholeShare(source)]), weight), decimalsOf(weight));
}

/** Points for a share of the target without its limit: what an office gets that forgets it. */
export const uncappedPoints = (share: Figure, weight: Figure): Figure => rounded(product(share, weight), decimalsOf(weight));

/** Full points. */
export const fullPoints = (weight: Figure): Figure => rounded(weight, decimalsOf(weight));

/** Decimals of a score: two, or as many as its weight states, so that full points are exactly the weight. */
function decimalsOf(weight: Figure): number {
  const value = valueOf(weight);
  return Math.max(SCORE_DECIMALS, value === undefined ? 0 : (toDecimal(value, 15).split(".")[1]?.length ?? 0));
}

/** A number of points as a fact: `7.09分`. */
export const points = (figure: Figure): NumberFact => ({ kind: "number", figure, unit: "分" });

/** What is missing to full points; undefined where nothing is. */
export function lostPoints(weight: Figure, score: Figure): Figure | undefined {
  const [full, given] = [valueOf(weight), valueOf(score)];
  return full !== undefined && given !== undefined && compare(given, full) < 0 ? difference(weight, score, "扣分") : undefined;
}
