import type { DeskRequests, SnapshotPiece } from "../../../jobs/desk/line";

/** What a page with no Excel asks the worker: to open a file, to show what it looks like, and all the pane asks. */
export interface FileRequests extends DeskRequests {
  readonly open: { readonly asks: { readonly file: string; readonly bytes: Uint8Array }; readonly tells: undefined; readonly gives: undefined };
  /** Gives the bytes as they are now, and tells the snapshot of them. */
  readonly look: { readonly asks: undefined; readonly tells: SnapshotPiece; readonly gives: Uint8Array };
}
