import type { TableKind } from "../table-kind";

/** How a column's cells are read. */
export type ColumnType = "text" | "code" | "amount" | "quantity" | "ignored";

/**
 * What a header may say for a column. A word stands for the last header cell or for all of them joined;
 * `预算数>小计` asks for 小计 below 预算数.
 */
export interface ColumnWords {
  readonly meaning: string;
  readonly type: ColumnType;
  readonly words: readonly string[];
}

/** One arrangement of columns a kind of table comes in. */
export interface TableVariant {
  readonly columns: readonly ColumnWords[];
  /** Every entry must be found; a list asks for one of several. */
  readonly required: readonly (string | readonly string[])[];
  /** Lanes side by side that must at least be there; 1 where columns do not repeat. */
  readonly lanes: number;
  /** Meanings that one lane alone must have: only the right side of 公开04 is divided by budgets. */
  readonly once?: readonly string[];
  /** Where no title says so, one of these must begin a text of the rows below: other lists have such columns too. */
  readonly evidence?: readonly string[];
  /** Words of which each must stand in a text below the head of names, whatever the title says. */
  readonly named?: readonly string[];
  /** Whether only a title tells it: its words are those of any list. */
  readonly needsTitle?: boolean;
}

export interface TableVocabulary {
  readonly kind: TableKind;
  /** Titles, longest exact one wins over all kinds. */
  readonly titles: readonly string[];
  /** Titles only where nothing else is said but a number, a year or 附: in longer texts these words are no title. */
  readonly bareTitles?: readonly string[];
  readonly variants: readonly TableVariant[];
  /** Words in what stands above a table of such columns that say it is another: 银行存款日记账 has the columns of a 支出明细账. */
  readonly otherwise?: readonly string[];
}

/** Words for an amount, also where it is split below its head: 全年执行数 over 小计, 财政拨款 and 其他资金. */
export const withSums = (words: readonly string[]): string[] => [...words, ...sumsBelow(words)];

/** The sum below a head that stands over an amount and its parts: 预算安排情况 over 年初预算, 调整预算 and 小计. */
export const sumsBelow = (heads: readonly string[]): string[] => heads.flatMap((head) => [`${head}>小计`, `${head}>合计`]);

export const text = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "text", words });
export const code = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "code", words });
export const amount = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "amount", words });
export const quantity = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "quantity", words });
export const ignored = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "ignored", words });
