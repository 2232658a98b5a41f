import { type CellFigure, evaluate } from "../../figure";
import { around, divideIntervals, type Interval, isZero, multiplyIntervals, subtractIntervals } from "../../number";
import { addressKey } from "../../workbook";
import type { Finding } from "../finding";

/** What rates that are not the quotient of two amounts leave for how much either of these has too much, by the key of its cell. */
export function excessByRates(findings: readonly Finding[]): ReadonlyMap<string, readonly Interval[]> {
  const found = new Map<string, Interval[]>();
  for (const { statement: { facts: { stated, computed } } } of findings) {
    if (stated?.kind !== "rate" || stated.figure.op !== "cell" || computed?.kind !== "rate" || computed.figure.op !== "ratio") continue;
    const { part, base } = computed.figure;
    for (const [cell, other, work] of [[part, base, multiplyIntervals], [base, part, divideIntervals]] as const) {
      const known = evaluate(other);
      if (cell.op !== "cell" || known.kind !== "value" || isZero(stated.figure.half)) continue;
      const meant = work(known.interval, around(stated.figure.value, stated.figure.half));
      if (meant === undefined) continue;
      const key = addressKey(cell.at);
      found.set(key, [...(found.get(key) ?? []), excessOver(cell, meant)]);
    }
  }
  return found;
}

/** What a cell has more than the digits it would state of an amount that is known so far. */
const excessOver = ({ value, half }: CellFigure, meant: Interval): Interval => subtractIntervals(around(value, half), meant);
