import type { CellAddress, Workbook } from "../../core/workbook";
import { type FileHost, type Result, succeed } from "../../jobs/ports";
import { xlsxHost } from "../xlsx";

/** What the sheet view draws: the workbook as it is now, and the cells asked for last. A new object each time something is shown. */
export interface HostView {
  readonly workbook?: Workbook;
  readonly shown: readonly CellAddress[];
  /** The user asked to see them; after a write the first new sheet is shown unasked. */
  readonly isAsked: boolean;
  /** Something was written: the file in memory is another than the one opened. */
  readonly isChanged: boolean;
}

/** A file in memory that can be looked at. */
export interface BrowserHost extends FileHost {
  readonly file: string;
  readonly view: () => HostView;
  /** Tells of every change of the view; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An `.xlsx` file as the browser edition opens it. It is read once, and anew only after something was written. */
export function browserHost(bytes: Uint8Array, file: string): BrowserHost {
  const inner = xlsxHost(bytes, file);
  const listeners = new Set<() => void>();
  let view: HostView = { shown: [], isAsked: false, isChanged: false };
  let isStale = true;
  const change = (next: Partial<HostView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const read: FileHost["read"] = async (progress, signal) => {
    if (!isStale && view.workbook !== undefined) return succeed(view.workbook);
    const result = await inner.read(progress, signal);
    if (!result.ok) return result;
    isStale = false;
    change({ workbook: result.value });
    return result;
  };
  const write: FileHost["write"] = async (plan): Promise<Result<void>> => {
    const written = await inner.write(plan);
    if (!written.ok) return written;
    isStale = true;
    await read();
    const [first] = plan.sheets;
    change({ isChanged: true, isAsked: false, shown: first === undefined ? [] : [{ sheet: first.name, row: 1, column: 1 }] });
    return written;
  };
  return {
    file, read, write,
    bytes: () => inner.bytes(),
    show: (cells) => {
      change({ shown: [...cells], isAsked: true });
      return Promise.resolve(succeed(undefined));
    },
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
