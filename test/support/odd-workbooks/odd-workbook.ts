import type { DrawnSheet } from "../draw-workbook";

/** A workbook as one office keeps it: its sheets, and the tables that are in them. */
export interface OddWorkbook {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
  /** `sheet kind unit`, in the order of the sheets; of the budget with `budget` behind. What is not named is no table of ours. */
  readonly tables: readonly string[];
  /** `sheet!cell 分`, of cells that must have been read so, and from there. */
  readonly amounts: Readonly<Record<string, number>>;
}
