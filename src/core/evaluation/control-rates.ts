import { evaluate, type Figure, ratio } from "../figure";
import { compare, foldLabel, ONE } from "../number";
import type { BaseData, Records } from "../records";

/** A 控制率 of the 基础数据表. */
export interface ControlRate {
  readonly name: string;
  readonly figure: Figure;
  /** Undefined where it cannot be worked out. */
  readonly isOver?: boolean;
}

/** 在职人员控制率 (实有÷编制) and the control rates of 公用经费 and 三公经费 (决算÷预算); a rate is over only where no rounding of what is stated can explain it. */
export function controlRates({ baseData }: Records): readonly ControlRate[] {
  if (baseData === undefined) return [];
  const { staff } = baseData;
  const people = staff?.actual.figure === undefined || staff.quota.figure === undefined ? [] : [{ name: "在职人员", figure: ratio(staff.actual.figure, staff.quota.figure) }];
  return [...people, ...["公用经费", "三公经费"].flatMap((name) => costRate(baseData, name))].map(judged);
}

function judged({ name, figure }: { readonly name: string; readonly figure: Figure }): ControlRate {
  const result = evaluate(figure);
  // More than the limit for certain: 79.24万元 of 792,350.98元 is not.
  return { name, figure, ...(result.kind === "value" ? { isOver: compare(result.interval.low, ONE) > 0 } : {}) };
}

function costRate({ lines }: BaseData, name: string): { name: string; figure: Figure }[] {
  const line = lines.find((candidate) => foldLabel(candidate.name.value) === name);
  const [actual, budget] = [line?.actual, line?.budget];
  if (actual === undefined || budget === undefined || actual.kind === "blank" || budget.kind === "blank") return [];
  // Nothing planned and nothing spent is no rate at all.
  if (actual.kind === "amount" && budget.kind === "amount" && actual.fen === 0 && budget.fen === 0) return [];
  return [{ name, figure: ratio(actual.figure, budget.figure) }];
}
