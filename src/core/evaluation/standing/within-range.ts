import { type CellFigure, type Figure, valueOf } from "../../figure";
import { compare, multiply, ONE, type Quantity, quantityHalf, type QuantityRange, rational } from "../../number";
import type { QuantityField } from "../../records";
import { UNSCORED_REASONS } from "../../standards";
import { actualTrouble, unitTrouble } from "./of-numbers";
import { shareOfTarget } from "./share-of-target";
import { judge, open, type Standing } from "./verdict";

/** Where a number stands to a range: the range is a limit below and a limit above, and the rule of the limit that was missed applies. */
export function withinRange(name: string, { low, high }: QuantityRange, target: QuantityField, actual: QuantityField): Standing {
  const got = actual.reading;
  if (got.kind !== "quantity" || actual.figure === undefined) return open(UNSCORED_REASONS.kinds);
  const trouble = actualTrouble(actual) ?? unitTrouble(low, got);
  if (trouble !== undefined) return trouble;
  const value = valueOf(actual.figure);
  const [floor, ceiling] = [boundOf(low, target, `${name} 指标值下限`), boundOf(high, target, `${name} 指标值上限`)];
  if (value === undefined) return open(UNSCORED_REASONS.kinds);
  if (compare(value, floor.figure.value) < 0) return missed(false, floor, actual.figure, name);
  if (compare(value, ceiling.figure.value) > 0) return missed(true, ceiling, actual.figure, name);
  return { kind: "met", measure: "within" };
}

interface Bound extends QuantityField {
  readonly figure: CellFigure;
}

function missed(isAbove: boolean, bound: Bound, actual: Figure, name: string): Standing {
  const share = shareOfTarget(isAbove, { target: bound.figure, actual }, name);
  return share === undefined ? judge(UNSCORED_REASONS.negative) : { kind: "missed", measure: isAbove ? "at-most" : "at-least", share, bound };
}

/** One end of a range. A formula cannot take it out of the text, so its number is written. */
function boundOf(reading: Quantity, { at, shown }: QuantityField, label: string): Bound {
  const inRatio = reading.unit === "%" ? rational(1n, 100n) : ONE;
  const figure: CellFigure = {
    op: "cell", dimension: "number", at, label, value: multiply(reading.value, inRatio), half: multiply(quantityHalf(reading), inRatio), worth: inRatio, form: "value",
  };
  return { at, reading, shown, figure };
}
