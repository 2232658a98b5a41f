import { type Figure, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import type { Indicator } from "../../records";
import { UNSCORED_REASONS } from "../../standards";

/** The points an indicator may bring, or why they cannot be told. */
export function weightOf({ weight }: Pick<Indicator, "weight">): Figure | string {
  if (weight === undefined || weight.reading.kind === "blank") return UNSCORED_REASONS.noWeight;
  const value = weight.figure && valueOf(weight.figure);
  const isPoints = weight.reading.kind === "quantity" && weight.reading.unit !== "%" && value !== undefined && compare(value, ZERO) >= 0;
  return isPoints && weight.figure !== undefined ? weight.figure : UNSCORED_REASONS.badWeight.replace("…", () => weight.shown);
}
