import type { WritePlan } from "../../src/core/forms";
import type { CellAddress, Workbook } from "../../src/core/workbook";
import { type Progress, refuse, type Result, succeed, type WorkbookHost } from "../../src/jobs/ports";

/** A host over a snapshot, that remembers what it was asked for. */
export interface PretendHost extends WorkbookHost {
  readonly shown: (readonly CellAddress[])[];
  readonly written: WritePlan[];
  /** What `read` answers from now on. */
  answer: () => Promise<Result<Workbook>>;
  /** What `write` answers from now on. */
  writing: Result<void>;
  progress: Progress | undefined;
}

export const cancelled = refuse({ code: "cancelled", what: "已停止读取。", advice: "" });

/** A host that reads the given workbook. */
export function pretendHost(workbook: Workbook): PretendHost {
  const host: PretendHost = {
    shown: [],
    written: [],
    answer: () => Promise.resolve(succeed(workbook)),
    writing: succeed(undefined),
    progress: undefined,
    read: (progress, signal) => {
      host.progress = progress;
      const stopped = new Promise<Result<Workbook>>((resolve) => signal?.addEventListener("abort", () => resolve(cancelled)));
      return Promise.race([host.answer(), stopped]);
    },
    write: (plan) => {
      host.written.push(plan);
      return Promise.resolve(host.writing);
    },
    show: (cells) => {
      host.shown.push(cells);
      return Promise.resolve(succeed(undefined));
    },
  };
  return host;
}
