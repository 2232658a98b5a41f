import type { CellFigure } from "../../figure";
import { absolute, add, around, compare, divide, floor, greatest, halfWidth, type Interval, isPoint, isZero, middle, multiply, negate, type Rational, round, shared, subtract, whole, ZERO } from "../../number";
import { addressKey } from "../../workbook";
import type { Finding } from "../finding";
import { cellsBehind, type Discrepancy } from "./discrepancy";
import { excessByRates } from "./excess-by-rates";
import type { HoldingSums } from "./holding-sums";

/** A cell that is too large or too small by one amount, which alone may account for several findings. */
export interface Suspect {
  readonly figure: CellFigure;
  /** What is to be taken off the cell, in 分. */
  readonly excess: Rational;
  /** How far the excess may be from what it is. */
  readonly tolerance: Rational;
  /** All that it may be, by whole steps of the last digit stated. */
  readonly left: Interval;
  /** The equations it would put right. */
  readonly members: readonly Discrepancy[];
  /** How many of them state the cell itself, not a total it is part of. */
  readonly stated: number;
  /** How many other findings rest on the cell. */
  readonly touched: number;
}

/** What other findings say of a cell: how many rest on it, and what those about rates leave for its excess. */
interface Beside {
  readonly touched: number;
  readonly rates: readonly Interval[];
}

interface Trace {
  readonly member: Discrepancy;
  readonly excess: Rational;
  readonly isStated: boolean;
}

/** Cells that alone may account for more than one finding, the likeliest first. */
export function suspectsOf(discrepancies: readonly Discrepancy[], others: readonly Finding[], sums: HoldingSums): readonly Suspect[] {
  const traces = new Map<string, { readonly figure: CellFigure; readonly found: Trace[] }>();
  for (const member of discrepancies) {
    for (const [key, { figure, way }] of sums.below(member.cells)) {
      const known = traces.get(key) ?? { figure, found: [] };
      known.found.push({ member, excess: multiply(member.difference, whole(way)), isStated: member.cells.has(key) });
      traces.set(key, known);
    }
  }
  const [touching, rates] = [countTouching(others), excessByRates(others)];
  return [...traces]
    .flatMap(([key, { figure, found }]) => {
      const beside = { touched: touching.get(key) ?? 0, rates: rates.get(key) ?? [] };
      if (found.length + beside.touched < 2) return [];
      return alike(found).flatMap((group) => (group.length + beside.touched > 1 ? [suspectOf(figure, group, beside)] : []));
    })
    .sort(byLikelihood);
}

/** More findings put right first; then the cell that more of them state itself, for deeper ones are in all of them too. */
const byLikelihood = (a: Suspect, b: Suspect): number => b.members.length - a.members.length || b.touched - a.touched || b.stated - a.stated;

/** Whether nothing that was found tells two cells apart: both would put the same equations right. */
export const isNoLikelier = (a: Suspect, b: Suspect): boolean => byLikelihood(a, b) === 0 && a.members.every((member) => b.members.includes(member));

function suspectOf(figure: CellFigure, group: readonly [Trace, ...Trace[]], { touched, rates }: Beside): Suspect {
  const left = leftBy(group, rates);
  const step = greatest(multiply(figure.half, whole(2)), whole(1));
  const members = { members: group.map(({ member }) => member), stated: group.filter(({ isStated }) => isStated).length, touched };
  if (isPoint(left)) return { figure, excess: left.low, tolerance: ZERO, left, ...members }; // of a ledger in 元 there are as many as entries
  return { figure, excess: asStated(left, step, group), tolerance: halfWidth(left), left: inSteps(left, step), ...members };
}

/** What all leave together for the excess: the sharpest, the others that state the cell itself, and rates worked out from it. */
function leftBy(group: readonly [Trace, ...Trace[]], rates: readonly Interval[]): Interval {
  const [first] = group;
  const sharpest = group.reduce((best, next) => (compare(next.member.tolerance, best.member.tolerance) < 0 ? next : best), first);
  const leftByOne = ({ excess, member }: Trace): Interval => around(excess, member.tolerance);
  return [...group.filter(({ isStated }) => isStated).map(leftByOne), ...rates].reduce((left, next) => shared(left, next) ?? left, leftByOne(sharpest));
}

/** The excess as precise as the cell is stated: what a cell in 万元 has too much is whole hundredths of it. Of two as near, the one nearer to what the others name. */
function asStated(left: Interval, step: Rational, group: readonly Trace[]): Rational {
  const excess = middle(left);
  const apart = (stated: Rational): Rational => group.reduce((sum, trace) => add(sum, absolute(subtract(stated, trace.excess))), ZERO);
  const near = multiply(round(divide(excess, step), 0), step);
  const alike = [near, subtract(near, step), add(near, step)].filter((stated) => !isZero(stated) && compare(multiply(absolute(subtract(stated, excess)), whole(2)), step) <= 0);
  return alike.reduce<Rational | undefined>((best, stated) => (best === undefined || compare(apart(stated), apart(best)) < 0 ? stated : best), undefined) ?? excess;
}

/** As much of an interval as whole steps reach. */
function inSteps(left: Interval, step: Rational): Interval {
  const low = multiply(negate(floor(negate(divide(left.low, step)))), step);
  const high = multiply(floor(divide(left.high, step)), step);
  return compare(low, high) <= 0 ? { low, high } : left;
}

/** Traces that name the same amount, as far as stated precision lets one tell. */
function alike(traces: readonly Trace[]): readonly (readonly [Trace, ...Trace[]])[] {
  const groups: [Trace, ...Trace[]][] = [];
  for (const trace of traces) {
    const group = groups.find((members) => members.every((member) => isSameAmount(member, trace)));
    if (group === undefined) groups.push([trace]);
    else group.push(trace);
  }
  return groups;
}

const isSameAmount = (a: Trace, b: Trace): boolean =>
  compare(absolute(subtract(a.excess, b.excess)), add(a.member.tolerance, b.member.tolerance)) <= 0;

function countTouching(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    for (const key of new Set(cellsBehind(finding).map(addressKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
