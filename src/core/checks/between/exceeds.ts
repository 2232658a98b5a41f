import { difference, evaluate, type Figure } from "../../figure";
import { compare } from "../../number";
import type { AmountField } from "../../records";

/** How a part stands to what it is a part of: `nothing` where either is blank or cannot be read. */
export type Containment = { readonly kind: "nothing" } | { readonly kind: "within" } | { readonly kind: "exceeds"; readonly part: Figure; readonly whole: Figure; readonly excess: Figure };

/** Whether a part is certainly more than its whole, by the precision both state. */
export function compareContained(part: AmountField | undefined, whole: AmountField | undefined): Containment {
  if (part?.kind !== "amount" || whole?.kind !== "amount") return { kind: "nothing" };
  return containedFigures(part.figure, whole.figure);
}

export function containedFigures(part: Figure, whole: Figure): Containment {
  const [a, b] = [evaluate(part), evaluate(whole)];
  if (a.kind !== "value" || b.kind !== "value") return { kind: "nothing" };
  return compare(a.interval.low, b.interval.high) > 0 ? { kind: "exceeds", part, whole, excess: difference(part, whole) } : { kind: "within" };
}
