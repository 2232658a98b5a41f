import { constant, difference, type Figure, leastOf, product, rounded, valueOf } from "../figure";
import { compare, isEqual, ONE, round } from "../number";
import { SCORE_DECIMALS } from "../standards";
import type { NumberFact } from "../statement";

/** What a score is rounded from, in words of its rule. */
export const wholeShare = (source: string): Figure => constant(ONE, "不超过满分", source);

/** Points for a share of the target: min(share, 1) × weight, rounded half up, never above the weight. */
export function pointsFor(share: Figure, weight: Figure, source: string): Figure {
  return capped(rounded(product(leastOf([share, wholeShare(source)]), weight), SCORE_DECIMALS), weight);
}

/** Full points, at the decimals scores have. */
export const fullPoints = (weight: Figure): Figure => capped(rounded(weight, SCORE_DECIMALS), weight);

/** Rounding half up may lift a score above a weight that states more decimals than scores have. */
function capped(score: Figure, weight: Figure): Figure {
  const value = valueOf(weight);
  return value !== undefined && isEqual(round(value, SCORE_DECIMALS), value) ? score : leastOf([score, weight]);
}

/** A number of points as a fact: `7.09分`. */
export const points = (figure: Figure): NumberFact => ({ kind: "number", figure, unit: "分" });

/** What is missing to full points; undefined where nothing is. */
export function lostPoints(weight: Figure, score: Figure): Figure | undefined {
  const [full, given] = [valueOf(weight), valueOf(score)];
  return full !== undefined && given !== undefined && compare(given, full) < 0 ? difference(weight, score, "扣分") : undefined;
}
