import type { CellValue } from "./workbook";

/** A row as it travels to another thread: places count from 0 at column 0, which is never filled. */
export interface GridLine {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas?: readonly (string | undefined)[];
  readonly formats?: readonly (string | undefined)[];
}
