import type { CellAddress, Workbook } from "../../../core/workbook";

/** What the sheet view draws: the workbook as it is now, and the cells asked for last. A new object each time something is shown. */
export interface HostView {
  readonly workbook?: Workbook;
  readonly shown: readonly CellAddress[];
  /** The user asked to see them; after a write the first new sheet is shown unasked. */
  readonly isAsked: boolean;
  /** Something was written: the file in memory is another than the one opened. */
  readonly isChanged: boolean;
}

/** The view of an open file, and who wants to know of it. */
export interface FileView {
  readonly view: () => HostView;
  /** Tells of every change of the view; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: Partial<HostView>) => void;
}

/** A view that shows nothing yet. */
export function fileView(): FileView {
  const listeners = new Set<() => void>();
  let view: HostView = { shown: [], isAsked: false, isChanged: false };
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      view = { ...view, ...next };
      for (const listener of listeners) listener();
    },
  };
}

/** What is shown after a write: the first of the new sheets, unasked. */
export const afterWrite = (sheets: readonly string[]): Partial<HostView> => ({
  isChanged: true, isAsked: false, shown: sheets.slice(0, 1).map((sheet) => ({ sheet, row: 1, column: 1 })),
});
