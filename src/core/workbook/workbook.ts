import type { Area, CellAddress } from "./address";
import type { GridLine } from "./grid-line";
import { findMerge } from "./merge-index";

/** An Excel error in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers; `null` is an empty cell. */
export type CellValue = null | string | number | boolean | CellError;

export type Visibility = "visible" | "hidden" | "very-hidden";

/** One sheet as it was read; rows and columns count from 1. Nothing here can change the file. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Its cells cannot be changed as it is. */
  readonly isProtected: boolean;
  /** Last row and last column that hold a value or a formula; 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  value(row: number, column: number): CellValue;
  /** Where the host numbers its texts: those of the texts that stand in these rows of a column, -1 where a cell holds none. Equal numbers are equal texts; equal texts may have two. */
  textNumbers?(column: number, rows: Int32Array): Int32Array;
  /** False where the host knows that no cell has a formula. */
  readonly hasFormulas?: boolean;
  /** Formula text without the leading `=`, shared formulas already expanded; undefined where there is none. */
  formula(row: number, column: number): string | undefined;
  /** Where the host can tell without making it: the last UTF-16 code of the text in a cell; NaN where the cell holds none. */
  lastCode?(row: number, column: number): number;
  /** The number formats its cells may have, where the host knows. */
  readonly formats?: readonly string[];
  /** Number format code; `General` where none is set. */
  format(row: number, column: number): string;
  /** The rows that hold anything, each once. */
  lines(): Iterable<GridLine>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it is local to, if it is. */
  readonly sheet?: string;
  readonly refersTo: string;
}

/** A workbook at one moment. */
export interface Workbook {
  /** File name without folder, e.g. `杨嘉桥镇2023年度.xlsx`. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Equal for equal content; a plan carries the one it was made from. */
  readonly fingerprint: string;
  /** Text of our own custom XML part (`core/memory` reads it); undefined where the workbook has none. */
  readonly memory?: string;
  /** Time of the file's last change as the file itself states it (docProps), ISO 8601; undefined where it states none. */
  readonly modified?: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Text of a cell as a reader of labels wants it: trimmed, numbers in their plain decimal form, nothing for an empty or error cell. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  return value === null || isCellError(value) ? "" : String(value);
}

/** The merge that covers a cell, or undefined. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return findMerge(sheet.merges, row, column);
}

/** The cell that holds what is shown at a place: the first cell of its merge, or itself. */
export function anchorOf(sheet: Sheet, at: { readonly row: number; readonly column: number }): CellAddress {
  const merge = mergeAt(sheet, at.row, at.column);
  return { sheet: sheet.name, row: merge?.top ?? at.row, column: merge?.left ?? at.column };
}
