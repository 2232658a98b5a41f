import { type Figure, valueOf } from "../../figure";
import { compare, fold, multiply, type Rational, rational, ZERO } from "../../number";
import type { Indicator } from "../../records";
import { BAND_WORDS, type QualitativeBand, type Scheme, UNSCORED_REASONS } from "../../standards";

/** The office's own score of an indicator only it can judge; or why it cannot be taken over. */
export function judgedScore(indicator: Indicator, weight: Figure, scheme: Scheme, reason: string): Figure | string {
  const score = indicator.score?.figure;
  const [given, full] = [score && valueOf(score), valueOf(weight)];
  if (score === undefined || given === undefined || full === undefined) return reason;
  if (compare(given, ZERO) < 0 || compare(given, full) > 0) return UNSCORED_REASONS.scoreAboveWeight;
  const band = bandOf(indicator, scheme);
  if (band !== undefined && !isInBand(band, given, full)) return UNSCORED_REASONS.scoreOutsideBand.replace("…", () => band.name);
  return score;
}

/** The band a result in words names, 0 for the highest; undefined where it names none. */
export function bandInWords({ actual }: Indicator): 0 | 1 | 2 | undefined {
  if (actual?.reading.kind !== "words") return undefined;
  const said = fold(actual.reading.text);
  return BAND_WORDS.find(({ words }) => words.some((word) => said.startsWith(word)))?.band;
}

/** The band of a scheme that a result in words names. */
export function bandOf(indicator: Indicator, scheme: Scheme): QualitativeBand | undefined {
  const band = bandInWords(indicator);
  return band === undefined ? undefined : scheme.grading.bands[band];
}

/** The lower end of a band is in it; the upper end only where it is the full weight. */
function isInBand({ low, high }: QualitativeBand, given: Rational, full: Rational): boolean {
  const at = (percent: number): Rational => multiply(full, rational(BigInt(percent), 100n));
  return compare(given, at(low)) >= 0 && (high === 100 ? compare(given, at(high)) <= 0 : compare(given, at(high)) < 0);
}
