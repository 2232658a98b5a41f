import type { Visibility } from "../workbook";
import type { Acceptance } from "./acceptance";
import type { RememberedFill } from "./remembered-fill";
import type { Answer, Edit, Setting } from "./answer";

/** One of our sheets of the run before the last, kept very hidden so that 还原 can bring it back. */
export interface SheetBackup {
  /** What the sheet is called while it is kept. */
  readonly sheet: string;
  /** What it was called, and how it showed. */
  readonly name: string;
  readonly visibility: Visibility;
}

/** What the user said a table is: known again by what its title and header say, never by its place. */
export interface RememberedChoice {
  readonly meaning: string;
  /** Which it is of several tables that say the same, counted from 1. */
  readonly nth?: number;
  /** A kind of table, or `none`; whoever uses it sees whether the kind is known. */
  readonly kind: string;
}

/** What is remembered in the workbook between runs. */
export interface Memory {
  readonly version: 1;
  /** Names of the sheets our last run made. */
  readonly ownSheets: readonly string[];
  /** Sheets of the run before. Only one generation is kept. */
  readonly backups: readonly SheetBackup[];
  /** Text of the memory before the last run, "" where there was none; undefined where no run can be taken back. */
  readonly former?: string;
  /** What the user said about tables, the latest last; left out where nothing was said. */
  readonly choices?: readonly RememberedChoice[];
  /** Findings the office lets stand, the latest last; left out where there are none. */
  readonly acceptances?: readonly Acceptance[];
  /** What the office typed for the blanks of the report, the latest last; left out where there is nothing. */
  readonly answers?: readonly Answer[];
  /** Paragraphs of the report the office wrote itself, the latest last; left out where there are none. */
  readonly edits?: readonly Edit[];
  /** What the office set for the draft; left out where it set nothing. */
  readonly settings?: readonly Setting[];
  /** Cells of the office's own sheets that our last run filled in place; left out where there are none. */
  readonly fills?: readonly RememberedFill[];
  /** The run this speaks of was begun and not ended: where its sheets are not all in their places, the run before is the last whole one. */
  readonly isUnfinished?: true;
  /** Elements a newer edition has put in; written back as they were. */
  readonly unknown: readonly string[];
}

/** What the user decided and typed: kept when a fill is taken back. */
export type Wishes = Pick<Memory, "choices" | "acceptances" | "answers" | "edits" | "settings">;

export const MEMORY_NAMESPACE = "urn:jixiao-zhuli:memory:1";

export const EMPTY_MEMORY: Memory = { version: 1, ownSheets: [], backups: [], unknown: [] };
