import type { Figure } from "../../figure";
import type { QuantityField } from "../../records";

/** How an indicator's result is measured against its target: 正向, 反向, 等于, 区间, 按期. */
export type Measure = "at-least" | "at-most" | "exactly" | "within" | "in-time";

/**
 * Where a result stands. `share` is what a rule of three gives: 完成值÷指标值, or 指标值÷完成值 where less is better.
 * `judge` must be judged by the office; `open` cannot be told from the data at all.
 */
export type Standing =
  | { readonly kind: "met" | "exceeded"; readonly measure: Measure; readonly share?: Figure }
  /** `bound` is the end of a range that was missed: a range is a limit below and a limit above. */
  | { readonly kind: "missed"; readonly measure: Exclude<Measure, "in-time" | "within">; readonly share: Figure; readonly bound?: QuantityField }
  | { readonly kind: "late" }
  | { readonly kind: "judge"; readonly reason: string }
  | { readonly kind: "open"; readonly reason: string };

export const open = (reason: string, seen = ""): Standing => ({ kind: "open", reason: reason.replace("…", () => seen) });
export const judge = (reason: string): Standing => ({ kind: "judge", reason });
