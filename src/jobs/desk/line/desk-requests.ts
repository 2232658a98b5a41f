import type { WritePlan } from "../../../core/forms";
import type { Changed, ReviewSummary } from "../../desk";
import type { ReportText } from "../../ports";
import type { Change } from "../changes";
import type { Question } from "../questions";
import type { SnapshotPiece } from "./snapshot-pieces";

/** How far a job is, as `Progress` is told. */
export type ProgressTold = readonly [done: number, whole: number, doing: string];

/** A review as the other end knows it. */
export interface NumberedReview extends ReviewSummary {
  readonly number: number;
}

/** What the pane asks the worker. */
export interface DeskRequests {
  readonly review: { readonly asks: undefined; readonly tells: ProgressTold; readonly gives: NumberedReview };
  /** Without a review it is about a text alone. */
  readonly ask: { readonly asks: { readonly review?: number; readonly question: Question; readonly asked: readonly unknown[] }; readonly tells: undefined; readonly gives: unknown };
  readonly "read-report": { readonly asks: { readonly bytes: Uint8Array; readonly file: string }; readonly tells: undefined; readonly gives: ReportText };
  readonly change: { readonly asks: { readonly review: number; readonly change: Change; readonly input: readonly unknown[] }; readonly tells: undefined; readonly gives: Changed };
}

/** A part of a reading: how far it is, or a piece of the snapshot. */
export type ReadingTold = { readonly kind: "progress"; readonly progress: ProgressTold } | SnapshotPiece;

/** What the worker asks the page, where the workbook can only be reached from there. */
export interface HostRequests {
  readonly read: { readonly asks: undefined; readonly tells: ReadingTold; readonly gives: undefined };
  readonly write: { readonly asks: WritePlan; readonly tells: undefined; readonly gives: undefined };
}
