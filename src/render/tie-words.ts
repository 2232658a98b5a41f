import { isZero } from "../core/number";
import type { Tie, TieStatus } from "../core/ties";

/** What a clerk calls each result of a 勾稽关系, on the terminal, on sheets and in the pane. */
export const TIE_STATUS_NAMES: Readonly<Record<TieStatus, string>> = { agrees: "一致", rounding: "尾差", differs: "不符", unverified: "无法核对" };

/** Said beside a 勾稽关系 that holds although its sides are not equal to the 分; else nothing. */
export const withinPrecision = ({ status, difference }: Pick<Tie, "status" | "difference">): string =>
  (status === "agrees" || status === "rounding") && difference !== undefined && !isZero(difference) ? "差额在尾差范围内" : "";
