import type { ReviewedWorkbook } from "../../jobs/desk";
import type { Problem } from "../../jobs/ports";

export type Step = "tables" | "findings" | "form" | "report";

export const STEPS: readonly Step[] = ["tables", "findings", "form", "report"];

/** What is said below the steps while a review stands. */
export type Notice =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly doing: string }
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "refused"; readonly problem: Problem };

export type PaneState =
  | { readonly kind: "idle" }
  | { readonly kind: "reviewing"; readonly doing: string; readonly share?: number }
  | { readonly kind: "reviewed"; readonly review: ReviewedWorkbook; readonly notice: Notice }
  | { readonly kind: "stopped"; readonly problem: Problem };

/** Nobody may start anything new now. */
export const isBusy = (state: PaneState): boolean => state.kind === "reviewing" || (state.kind === "reviewed" && state.notice.kind === "working");
