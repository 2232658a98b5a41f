import type { ProseNumber, ProseQuantity, ProseRange } from "../number";

/** Whether a number states how much, so that it is audited. */
export const isAudited = (number: ProseNumber): number is ProseQuantity | ProseRange =>
  number.kind === "money" || number.kind === "rate" || number.kind === "points" || number.kind === "count" || number.kind === "range";
