import type { CellFigure } from "../../figure";
import { absolute, add, compare, divide, isZero, multiply, type Rational, round, subtract, whole, ZERO } from "../../number";
import { addressKey } from "../../workbook";
import type { Finding } from "../finding";
import { cellsBehind, type Discrepancy } from "./discrepancy";
import type { HoldingSums } from "./holding-sums";

/** A cell that is too large or too small by one amount, which alone may account for several findings. */
export interface Suspect {
  readonly figure: CellFigure;
  /** What is to be taken off the cell, in 分. */
  readonly excess: Rational;
  /** How far the excess may be from what it is. */
  readonly tolerance: Rational;
  /** The equations it would put right. */
  readonly members: readonly Discrepancy[];
  /** How many of them state the cell itself, not a total it is part of. */
  readonly stated: number;
  /** How many other findings rest on the cell. */
  readonly touched: number;
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
  const touching = countTouching(others);
  return [...traces.values()]
    .flatMap(({ figure, found }) => alike(found).map((group) => suspectOf(figure, group, touching.get(addressKey(figure.at)) ?? 0)))
    .filter(({ members, touched }) => members.length + touched > 1)
    .sort(byLikelihood);
}

/** More findings put right first; then the cell that more of them state itself, for deeper ones are in all of them too. */
const byLikelihood = (a: Suspect, b: Suspect): number => b.members.length - a.members.length || b.touched - a.touched || b.stated - a.stated;

/** Whether nothing that was found tells two cells apart: both would put the same equations right. */
export const isNoLikelier = (a: Suspect, b: Suspect): boolean => byLikelihood(a, b) === 0 && a.members.every((member) => b.members.includes(member));

function suspectOf(figure: CellFigure, group: readonly [Trace, ...Trace[]], touched: number): Suspect {
  const [first] = group;
  const sharpest = group.reduce((best, next) => (compare(next.member.tolerance, best.member.tolerance) < 0 ? next : best), first);
  return {
    figure, excess: asStated(sharpest.excess, figure, group), tolerance: sharpest.member.tolerance,
    members: group.map(({ member }) => member), stated: group.filter(({ isStated }) => isStated).length, touched,
  };
}

/** The excess as precise as the cell is stated: what a cell in 万元 has too much is whole hundredths of it. Of two as near, the one nearer to what the others name. */
function asStated(excess: Rational, { half }: CellFigure, group: readonly Trace[]): Rational {
  if (isZero(half)) return excess;
  const step = multiply(half, whole(2));
  const apart = (stated: Rational): Rational => group.reduce((sum, trace) => add(sum, absolute(subtract(stated, trace.excess))), ZERO);
  const near = multiply(round(divide(excess, step), 0), step);
  const alike = [near, subtract(near, step), add(near, step)].filter((stated) => !isZero(stated) && compare(absolute(subtract(stated, excess)), half) <= 0);
  return alike.reduce<Rational | undefined>((best, stated) => (best === undefined || compare(apart(stated), apart(best)) < 0 ? stated : best), undefined) ?? excess;
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
