import { toNumber } from "../../number";
import type { AmountField } from "../records";

/** The amounts of a row, one for each column that adds up from row to row. */
export type RowAmounts = readonly (AmountField | undefined)[];

/** In how many columns a row is the sum of others and in how many it is not. Columns that state nothing, or nothing but 0, or cannot be read say neither. */
export interface MadeUp {
  readonly holding: number;
  readonly failing: number;
}

/** How far a row is the sum of others, column by column, as exactly as the amounts are stated. */
export function madeUp(sum: RowAmounts, parts: readonly RowAmounts[]): MadeUp {
  const columns = sum.map((field, index) => isSum(field, parts.map((part) => part[index])));
  return { holding: columns.filter((one) => one === true).length, failing: columns.filter((one) => one === false).length };
}

function isSum(stated: AmountField | undefined, parts: readonly (AmountField | undefined)[]): boolean | undefined {
  if (stated?.kind !== "amount" || parts.some((part) => part?.kind === "unreadable")) return undefined;
  const amounts = parts.flatMap((part) => (part?.kind === "amount" ? [part] : []));
  if (amounts.length === 0 || [stated, ...amounts].every(({ fen }) => fen === 0)) return undefined;
  const off = Math.abs(amounts.reduce<number>((rest, { fen }) => rest - fen, stated.fen));
  return off === 0 || off <= [stated, ...amounts].reduce((slack, { figure }) => slack + toNumber(figure.half), 0);
}
