import { type Figure, valueOf } from "../../figure";
import { compare, fold, type Quantity } from "../../number";
import type { Indicator, QuantityField } from "../../records";
import { UNSCORED_REASONS } from "../../standards";
import { type Direction, directionOf } from "./measure";
import { shareOfTarget } from "./share-of-target";
import { judge, open, type Standing } from "./verdict";

/** Where a number stands to a target of one number. */
export function ofNumbers(indicator: Indicator, target: QuantityField, actual: QuantityField): Standing {
  const [wanted, got] = [target.reading, actual.reading];
  if (wanted.kind !== "quantity" || got.kind !== "quantity") return open(UNSCORED_REASONS.kinds);
  const trouble = actualTrouble(actual) ?? unitTrouble(wanted, got);
  if (trouble !== undefined) return trouble;
  const direction = directionOf(indicator, wanted);
  if (direction === "contradicted") return open(UNSCORED_REASONS.signs, indicator.property?.value.trim() ?? "");
  if (direction === "open") return open(UNSCORED_REASONS.direction);
  if (target.figure === undefined || actual.figure === undefined) return open(UNSCORED_REASONS.unreadable, target.figure === undefined ? target.shown : actual.shown);
  return compared(direction, { target: target.figure, actual: actual.figure }, got, indicator.name.value);
}

/** A result must be a number, not the target copied with its sign. */
export const actualTrouble = ({ shown }: QuantityField): Standing | undefined => (/^[≥≤<>]/.test(fold(shown)) ? open(UNSCORED_REASONS.expression, shown) : undefined);

/** Two numbers that count different things are not compared. */
export function unitTrouble(wanted: Quantity, got: Quantity): Standing | undefined {
  if ((wanted.unit === "%") !== (got.unit === "%")) return open(UNSCORED_REASONS.percent);
  return wanted.unit !== "" && got.unit !== "" && wanted.unit !== got.unit ? open(UNSCORED_REASONS.units) : undefined;
}

function compared({ measure, isStrict }: Direction, figures: { readonly target: Figure; readonly actual: Figure }, got: Quantity, name: string): Standing {
  const [target, actual] = [valueOf(figures.target), valueOf(figures.actual)];
  if (target === undefined || actual === undefined) return open(UNSCORED_REASONS.kinds);
  const order = compare(actual, target);
  const isLimit = measure === "at-most";
  if (order === 0 && isStrict) return judge(UNSCORED_REASONS.strict);
  if (order === 0 && got.hedge === "近" && !isLimit) return judge(UNSCORED_REASONS.near);
  if (order > 0 && measure === "exactly") return judge(UNSCORED_REASONS.above);
  const share = shareOfTarget(isLimit, figures, name);
  const withShare = share === undefined ? {} : { share };
  if (order === 0 || (isLimit && order < 0)) return { kind: "met", measure, ...withShare };
  if (!isLimit && order > 0) return { kind: "exceeded", measure, ...withShare };
  return share === undefined ? judge(UNSCORED_REASONS.negative) : { kind: "missed", measure, share };
}
