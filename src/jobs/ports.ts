import type { WritePlan } from "../core/forms/plan";
import type { CellAddress, Workbook } from "../core/workbook";

/** Something the world refused. `what` and `advice` are whole Chinese sentences a clerk can act on. */
export interface Problem {
  readonly code: ProblemCode;
  readonly what: string;
  readonly advice: string;
}

export type ProblemCode =
  | "no-file"
  | "not-a-workbook"
  | "not-a-report"
  | "encrypted"
  | "old-format"
  | "damaged"
  | "too-large"
  | "changed-meanwhile"
  | "cannot-write"
  | "sheet-protected"
  | "cell-being-edited"
  | "host-too-old"
  | "sheet-hidden"
  | "nothing-to-restore"
  | "read-only"
  | "cancelled"
  | "host-refused"
  | "no-table"
  | "cannot-accept"
  | "unknown-form"
  | "work-stopped"
  | "bad-arguments";

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (problem: Problem): Result<never> => ({ ok: false, problem });

/** Told how far a job is: `done` of `whole` steps, and what is being done (Chinese); `whole` is 0 where nobody can tell how far. */
export type Progress = (done: number, whole: number, doing: string) => void;

/** What a host must offer; every host passes `test/hosts/workbook-contract.ts`. */
export interface WorkbookHost {
  read(progress?: Progress, signal?: AbortSignal): Promise<Result<Workbook>>;
  /** Carries out a plan: all of it or nothing. */
  write(plan: WritePlan): Promise<Result<void>>;
  /** Shows cells to the user; a host with no screen does nothing. */
  show(cells: readonly CellAddress[]): Promise<Result<void>>;
}

/** A host over a file in memory; `bytes` is the file as it is after the writes so far. */
export interface FileHost extends WorkbookHost {
  bytes(): Uint8Array;
}

/** The words of a report that was written elsewhere. */
export interface ReportText {
  /** File name, or how else the text came. */
  readonly file: string;
  readonly text: string;
  /** Whole Chinese sentences: what of the file was left out of the text. */
  readonly notes: readonly string[];
}

/** Takes the words out of a report file. */
export type ReadReport = (bytes: Uint8Array, file: string) => Promise<Result<ReportText>>;
