import { difference, type Figure, ratio, valueOf } from "../figure";
import { compare, isZero, multiply, round, whole, ZERO } from "../number";
import { rate, type RateFact } from "../statement";

/** part ÷ total, called `what`占比, where that is a share: a positive total, a part not below zero and not above it. */
export function shareOf(part: Figure, total: Figure | undefined, what: string): Figure | undefined {
  const [a, b] = [valueOf(part), total && valueOf(total)];
  if (total === undefined || a === undefined || b === undefined) return undefined;
  return compare(b, ZERO) > 0 && compare(a, ZERO) >= 0 && compare(a, b) <= 0 ? ratio(part, total, `${what}占比`) : undefined;
}

/** How a figure changed against a base: which way, by how much (never negative), and by what rate: none on a base that is not above zero, none that two decimals of a percentage would show as nothing. */
export interface Change {
  readonly direction: "up" | "down" | "same";
  readonly by: Figure;
  readonly rate?: Figure;
}

/** The change from a base to a figure, called `what`增减额 and 增减率 in the working paper; undefined where one of the two cannot be worked out. */
export function changeOf(now: Figure, base: Figure, what: string): Change | undefined {
  const [a, b] = [valueOf(now), valueOf(base)];
  if (a === undefined || b === undefined) return undefined;
  const order = compare(a, b);
  const by = order >= 0 ? difference(now, base, `${what}增减额`) : difference(base, now, `${what}增减额`);
  const direction = order === 0 ? "same" : order > 0 ? "up" : "down";
  const growth = compare(b, ZERO) > 0 && compare(a, ZERO) >= 0 ? ratio(by, base, `${what}增减率`) : undefined;
  const share = growth && valueOf(growth);
  return { direction, by, ...(growth === undefined || share === undefined || isZero(round(share, 4)) ? {} : { rate: growth }) };
}

/** A rate as reports say a growth: two decimals, none where it is a whole percentage. */
export function growthRate(figure: Figure): RateFact {
  const value = valueOf(figure);
  return rate(figure, value !== undefined && multiply(value, whole(100)).d === 1n ? 0 : 2);
}
