import { type Conversation, keepStaff, PieceCollector, type Staff, type StartThread } from "../../../jobs/desk/line";
import { type Result, succeed } from "../../../jobs/ports";
import type { FileView, HostView } from "../file/file-view";
import type { FileRequests } from "./file-requests";

/** A file that a worker has open. The page keeps its bytes, so that a worker that was started anew can be given them again. */
export class DistantFile {
  readonly staff: Staff<FileRequests>;
  private openedBy: Conversation<FileRequests> | undefined;

  constructor(
    start: StartThread,
    private readonly file: string,
    public bytes: Uint8Array,
    private readonly shown: FileView,
  ) {
    this.staff = keepStaff<Record<string, never>, FileRequests>(start, {});
  }

  /** Sees to it that the worker has the file open as it is now; nothing where there is no worker to be had. */
  async open(): Promise<Result<unknown>> {
    const talk = this.staff.now();
    if (talk === undefined || talk === this.openedBy) return succeed(undefined);
    const result = await talk.ask("open", { file: this.file, bytes: this.bytes });
    if (result.ok) this.openedBy = talk;
    return result;
  }

  /** Brings over what the worker's file looks like now. */
  async look(next: Partial<HostView>): Promise<Result<unknown>> {
    if (this.openedBy === undefined) return succeed(undefined);
    const pieces = new PieceCollector();
    const looked = await this.openedBy.ask("look", undefined, (piece) => pieces.take(piece));
    if (!looked.ok) return looked;
    this.bytes = looked.value;
    this.shown.change({ workbook: pieces.whole(), ...next });
    return looked;
  }
}
