import { type Figure, ratio, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";

export interface Pair {
  readonly target: Figure;
  readonly actual: Figure;
}

/** The rule of three, where it means anything: nothing below zero, no zero base. */
export function shareOfTarget(isLessBetter: boolean, { target, actual }: Pair, name: string): Figure | undefined {
  const [part, base] = isLessBetter ? [target, actual] : [actual, target];
  const [partValue, baseValue] = [valueOf(part), valueOf(base)];
  if (partValue === undefined || baseValue === undefined || compare(baseValue, ZERO) <= 0 || compare(partValue, ZERO) < 0) return undefined;
  return ratio(part, base, isLessBetter ? `${name} 指标值÷完成值` : `${name} 完成率`);
}
