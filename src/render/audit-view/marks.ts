import type { LedgerState, NumberVerdict } from "../../core/audit";

/** How a stretch of an audited text is marked: a number by its verdict, or wording that needs a look. */
export type Mark = NumberVerdict | "wording";

/** The name of each mark, and the sign that tells it apart without colour; each is in every Chinese font. */
export const MARKS: Readonly<Record<Mark, { readonly label: string; readonly sign: string }>> = {
  agrees: { label: "一致", sign: "√" },
  rounding: { label: "舍入一致", sign: "≈" },
  differs: { label: "不符", sign: "≠" },
  inconsistent: { label: "自相矛盾", sign: "×" },
  untraced: { label: "查无来源", sign: "？" },
  wording: { label: "用语", sign: "※" },
};

/** Worst first; the order in which verdicts are counted and told. */
export const NUMBER_MARKS: readonly NumberVerdict[] = ["differs", "inconsistent", "untraced", "rounding", "agrees"];

/** What became of a number since our draft, where the text is an edition of it. */
export const LEDGER_LABELS: Readonly<Record<LedgerState, string>> = { unchanged: "与起草稿相同", moved: "挪了位置", changed: "已改动", new: "新增" };
