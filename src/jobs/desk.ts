import type { CellAddress } from "../core/workbook";
import type { Change, ChangeInput } from "./desk/changes";
import type { Answer, Asked, Question, TextQuestion } from "./desk/questions";
import type { Progress, ReadReport, Result } from "./ports";

/*
 * The desk is where the pane's work is done: in a worker where one can be started, else in place. The pane never holds a `Review`; it holds
 * a `ReviewedWorkbook`, asks it questions and has changes carried out. To add a request: something to show is a line in `Answers` and one in
 * `questions` (`desk/questions.ts`), something that writes is a line in `ChangeInputs` and one in `changes` (`desk/changes.ts`); both are then there
 * in place and in the worker. What is asked about a text can be asked without a review too (`TextQuestion`). In the pane, `useAnswer(review, "…")` gives what was answered, `session.change("…", input, words)` writes and reviews anew.
 * What goes in and comes out is plain data that `structuredClone` copies whole: no class instances, no functions (a test asks every question both ways).
 */

/** What a review found, in numbers; the rest is asked for. */
export interface ReviewSummary {
  /** File name of the workbook. */
  readonly file: string;
  readonly fingerprint: string;
  readonly tables: number;
  /** Those the office has accepted are counted apart. */
  readonly findings: number;
  readonly accepted: number;
  /** The last fill can be taken back. */
  readonly isRestorable: boolean;
  /** Sheets that an interrupted write left behind. */
  readonly leftovers: readonly string[];
}

/** A review that stands at the desk. */
export interface ReviewedWorkbook extends ReviewSummary {
  readonly ask: <Q extends Question>(question: Q, ...asked: Asked<Q>) => Promise<Result<Answer<Q>>>;
}

/** What came of a change. */
export interface Changed {
  /** Names of the sheets that were planned. */
  readonly sheets: readonly string[];
}

/** What can be asked for where there is no workbook: answers about a text alone. */
export interface TextDesk {
  readonly ask: <Q extends TextQuestion>(question: Q, ...asked: Asked<Q>) => Promise<Result<Answer<Q>>>;
  /** Takes the words out of a report file; not there where no file can be read. */
  readonly readReport?: ReadReport;
}

/** What the pane asks for. */
export interface Desk extends TextDesk {
  /** Reads the workbook and reviews it. A review that is stopped, or overtaken by a newer one, is refused as cancelled. */
  review(progress?: Progress, signal?: AbortSignal): Promise<Result<ReviewedWorkbook>>;
  /** Plans a change and has the host carry it out: all of it or nothing. */
  change<C extends Change>(change: C, review: ReviewedWorkbook, ...input: ChangeInput<C>): Promise<Result<Changed>>;
  show(cells: readonly CellAddress[]): Promise<Result<void>>;
}
