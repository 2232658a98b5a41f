import type { Figure } from "../../figure";
import { cellName } from "../../workbook";
import { liveNumber, type Shown } from "./live-number";
import type { PlannedContent } from "../plan";
import { formula, text } from "../sheet-draft";

/** A number of the form and the other way to come by it. */
export interface Comparison {
  readonly at: { readonly row: number; readonly column: number };
  /** What the form's cell holds now. */
  readonly value: number;
  readonly other: { readonly formula: string; readonly value: number };
  /** Less than this apart is the same. */
  readonly within: string;
}

/** A comparison of a form cell with a figure shown the same way; undefined where the figure has no value or no formula. */
export function compareWith(figure: Figure | undefined, shown: Shown, form: Pick<Comparison, "at" | "value">): Comparison | undefined {
  const other = figure === undefined ? undefined : liveNumber(figure, shown);
  if (other?.kind !== "formula" || typeof other.cached !== "number") return undefined;
  return { ...form, other: { formula: other.formula, value: other.cached }, within: `0.${"0".repeat(shown.decimals)}5` };
}

/** `IF(AND(ABS(ROUND(…,2)-D5)<0.005,…),"一致","不符")`, for the 核对 column; `apart` says otherwise than 不符 that they differ. */
export function agreement(comparisons: readonly (Comparison | undefined)[], apart = "不符"): PlannedContent {
  const made = comparisons.filter((one) => one !== undefined);
  const tests = made.map(({ at, other, within }) => `ABS(${other.formula}-${cellName(at)})<${within}`);
  if (tests.length === 0) return text("");
  const isSame = made.every(({ value, other, within }) => Math.abs(value - other.value) < Number(within));
  return formula(`IF(${tests.length === 1 ? (tests[0] ?? "") : `AND(${tests.join(",")})`},"一致","${apart}")`, isSame ? "一致" : apart);
}
