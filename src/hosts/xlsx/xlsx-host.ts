import type { Progress, Result, WorkbookHost } from "../../jobs/ports";
import { refuse, succeed } from "../../jobs/ports";
import type { Workbook } from "../../core/workbook";
import { Refusal, problems } from "./problems";
import { readingSteps } from "./read/open-xlsx";
import { writeXlsx } from "./write/write-xlsx";

/** A host over a file in memory; `bytes` is the package as it is now. */
export interface XlsxHost extends WorkbookHost {
  bytes(): Uint8Array;
}

/** Longest stretch of work, in milliseconds, between two breaths in which the page can react. */
const STRETCH = 40;

/** A workbook host over the bytes of an `.xlsx` file. Reading yields now and then, so that progress shows and cancelling works. */
export function xlsxHost(bytes: Uint8Array, file: string): XlsxHost {
  let current = bytes;
  return {
    bytes: () => current,
    read: (progress, signal) => readInStretches(current, file, progress, signal),
    write: (plan) => {
      const written = writeXlsx(current, plan);
      if (written.ok) current = written.value;
      return Promise.resolve(written.ok ? succeed(undefined) : written);
    },
    show: () => Promise.resolve(succeed(undefined)),
  };
}

async function readInStretches(bytes: Uint8Array, file: string, progress?: Progress, signal?: AbortSignal): Promise<Result<Workbook>> {
  const steps = readingSteps(bytes, file);
  let since = performance.now();
  try {
    for (;;) {
      if (signal?.aborted === true) return refuse(problems.cancelled());
      const step = steps.next();
      if (step.done === true) return succeed(step.value);
      if (performance.now() - since < STRETCH) continue;
      progress?.(step.value.done, step.value.whole, step.value.doing);
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}
