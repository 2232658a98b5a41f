import { fold } from "../number";
import type { QuantityField } from "../records";
import { type Fact, rate, words } from "../statement";

/**
 * A stated quantity as a fact: a number as its figure, anything else as the cell shows it, with its sign if it has one.
 * Approximate numbers keep the source's own writing, because 1万余 and 1余万 are not the same.
 */
export function quantityFact(field: QuantityField): Fact {
  return field.reading.kind === "quantity" && field.reading.comparison !== undefined ? asShown(field) : bareQuantityFact(field);
}

/** The same without ≥ or ≤ in front: for sentences that say the relation in words. */
export function bareQuantityFact(field: QuantityField): Fact {
  const { reading, figure } = field;
  if (reading.kind !== "quantity" || figure === undefined || reading.hedge !== undefined) return asShown(field);
  if (reading.unit === "%") return rate(figure, reading.decimals);
  return { kind: "number", figure, unit: reading.unit, decimals: reading.decimals, scale: reading.scale };
}

/** The cell's own writing; the unit is added where only the table names it. */
function asShown({ shown, at, reading }: QuantityField): Fact {
  const text = shown.trim();
  const unit = reading.kind === "quantity" ? reading.unit : "";
  return words(fold(text).includes(unit) ? text : text + unit, [at]);
}
