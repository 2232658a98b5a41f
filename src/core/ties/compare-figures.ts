import { cellsOf, columnOf, evaluate, type Evaluation, type Figure, partsOf } from "../figure";
import { absolute, add, compare, halfWidth, isEqual, isZero, overlaps, type Rational, subtract } from "../number";
import { formatAddress } from "../workbook";
import type { TieStatus } from "./tie";

/** What comparing two figures gives: status, difference and the tolerance that stated precision allows; or why it cannot be told. */
export type Comparison =
  | { readonly status: Exclude<TieStatus, "unverified">; readonly difference: Rational; readonly tolerance: Rational }
  | { readonly status: "unverified"; readonly reason: string };

type Value = Extract<Evaluation, { kind: "value" }>;

/**
 * Compares two figures exactly. Figures that state the same precision must be equal; where one states less, its whole interval is taken;
 * where rounded parts were added, the remainders of all of them are (尾差).
 */
export function compareFigures(left: Figure, right: Figure): Comparison {
  const a = evaluate(left);
  const b = evaluate(right);
  if (a.kind !== "value") return { status: "unverified", reason: reasonOf(a) };
  if (b.kind !== "value") return { status: "unverified", reason: reasonOf(b) };
  const difference = subtract(a.value, b.value);
  const tolerance = add(halfWidth(a.interval), halfWidth(b.interval));
  return { status: statusOf({ left, right, a, b, difference }), difference, tolerance };
}

function statusOf({ left, right, a, b, difference }: { left: Figure; right: Figure; a: Value; b: Value; difference: Rational }): Exclude<TieStatus, "unverified"> {
  if (isZero(difference)) return "agrees";
  if (!overlaps(a.interval, b.interval)) return "differs";
  if (roundedCells(left) > 1 || roundedCells(right) > 1) return "rounding";
  if (!isEqual(halfWidth(a.interval), halfWidth(b.interval))) return "agrees";
  // Two cells of one precision differ by whole steps; less than a step comes of exact amounts added to a rounded one.
  return isWithinStep(difference, halfWidth(a.interval)) ? "rounding" : "differs";
}

const isWithinStep = (difference: Rational, half: Rational): boolean => compare(absolute(difference), add(half, half)) < 0;

/** How far the difference of two figures may be from zero by stated precision alone. */
export function isWithin(difference: Rational, tolerance: Rational): boolean {
  return compare(absolute(difference), tolerance) <= 0;
}

/** How many cells of a figure are stated rounded. */
function roundedCells(figure: Figure): number {
  if (figure.op === "cell") return isZero(figure.half) ? 0 : 1;
  const column = columnOf(figure);
  if (column !== undefined) return roundedCells(column.first) * column.rows.length;
  return partsOf(figure).reduce((count, part) => count + roundedCells(part), 0);
}

function reasonOf(trouble: Exclude<Evaluation, Value>): string {
  if (trouble.kind === "unreadable") return `${formatAddress(trouble.at)} 的“${trouble.seen}”读不成金额`;
  const [at] = cellsOf(trouble.base);
  return `${at === undefined ? "" : formatAddress(at)} 是零，不能作除数`;
}
