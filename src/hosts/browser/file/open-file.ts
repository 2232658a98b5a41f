import type { Desk } from "../../../jobs/desk";
import { deskInPlace } from "../../../jobs/desk/desk-in-place";
import { distantDesk, type StartThread } from "../../../jobs/desk/line";
import { type FileHost, type Problem, type Result, succeed } from "../../../jobs/ports";
import { readTextReport } from "../../document/read-text-report";
import { DistantFile } from "../worker/distant-file";
import { fileHost } from "./file-host";
import { afterWrite, type FileView, fileView, type HostView } from "./file-view";

/** A file that is open in the page. The page keeps its bytes and what is drawn of it; reading, reviewing and writing are the worker's. */
export interface OpenFile {
  readonly file: string;
  /** The file as it is after the writes so far. */
  readonly bytes: () => Uint8Array;
  readonly view: () => HostView;
  /** Tells of every change of the view; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly desk: Desk;
  /** Lets go of the worker. */
  readonly close: () => void;
}

/** Opens an `.xlsx` file; refused where it cannot be read. */
export async function openFile(start: StartThread, bytes: Uint8Array, file: string): Promise<Result<OpenFile>> {
  const shown = fileView();
  const distant = new DistantFile(start, file, bytes, shown);
  const local = localFile(distant, file, shown);
  const close = (): void => distant.staff.dismiss(CLOSED);
  const opened = await distant.open();
  const read = distant.staff.isUnable() ? await local.read() : opened.ok ? await distant.look({}) : opened;
  if (!read.ok) {
    close();
    return read;
  }
  return succeed({
    file, close, view: shown.view, subscribe: shown.subscribe,
    bytes: () => (distant.staff.isUnable() ? local.bytes() : distant.bytes),
    desk: deskOver(distant, local),
  });
}

/** Work by the worker; what it wrote is brought over before anybody is told that it is done. */
function deskOver(distant: DistantFile, local: FileHost): Desk {
  const desk = distantDesk({ staff: distant.staff, prepare: () => distant.open(), inPlace: deskInPlace(local, readTextReport) });
  return {
    ...desk,
    change: async (wish, review, ...input) => {
      const changed = await desk.change(wish, review, ...input);
      if (!changed.ok || distant.staff.isUnable()) return changed;
      const looked = await distant.look(afterWrite(changed.value.sheets));
      return looked.ok ? changed : looked;
    },
  };
}

/** The same file read and written in the page, for where no worker can be had. It costs nothing until then. */
function localFile(distant: DistantFile, file: string, shown: FileView): FileHost {
  let host: FileHost | undefined;
  const here = (): FileHost => (host ??= fileHost(distant.bytes, file, shown));
  return {
    read: (progress, signal) => here().read(progress, signal),
    write: (plan) => here().write(plan),
    bytes: () => here().bytes(),
    show: (cells) => {
      shown.change({ shown: [...cells], isAsked: true });
      return Promise.resolve(succeed(undefined));
    },
  };
}

const CLOSED: Problem = { code: "cancelled", what: "文件已经关闭。", advice: "需要时可以重新打开。" };
