import { type Figure, valueOf } from "../../figure";
import { compare, isEqual, multiply, ONE, round } from "../../number";
import { SCORE_DECIMALS } from "../../standards";
import { rate, type RateFact } from "../../statement";

const MOST_DECIMALS = 4;

/** A share of a target as a percentage with two decimals; with more only so that 100% is said of nothing else. */
export function shareFact(share: Figure): RateFact {
  const value = valueOf(share) ?? ONE;
  const isSaidRight = (decimals: number): boolean => compare(round(value, decimals + 2), ONE) === compare(value, ONE);
  return rate(share, firstDecimals(isSaidRight));
}

/** As `shareFact`, with so many decimals that multiplying what is read gives the points that are read. */
export function factorFact(share: Figure, weight: Figure, score: Figure): RateFact {
  const [value, full, given] = [share, weight, score].map(valueOf);
  if (value === undefined || full === undefined || given === undefined) return rate(share);
  const gives = (decimals: number): boolean => isEqual(round(multiply(round(value, decimals + 2), full), SCORE_DECIMALS), round(given, SCORE_DECIMALS));
  return rate(share, firstDecimals(gives));
}

function firstDecimals(isEnough: (decimals: number) => boolean): number {
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals += 1) if (isEnough(decimals)) return decimals;
  return MOST_DECIMALS;
}
