import type { Progress, Result, WorkbookHost } from "../../jobs/ports";
import { refuse, succeed } from "../../jobs/ports";
import type { Workbook } from "../../core/workbook";
import { LIMITS } from "./limits";
import { Refusal, problems } from "./problems";
import { readingSteps } from "./read/open-xlsx";
import { writeXlsx } from "./write/write-xlsx";
import { inflateEntry, inflateEntryBy } from "./zip/inflate-entry";
import type { MachineZip } from "./zip/inflate-entry";
import type { ZipEntry } from "./zip/zip-reader";

/** A host over a file in memory; `bytes` is the package as it is now. */
export interface XlsxHost extends WorkbookHost {
  bytes(): Uint8Array;
}

/** Longest stretch of work, in milliseconds, between two breaths in which the page can react. */
const STRETCH = 40;

/** A workbook host over the bytes of an `.xlsx` file. Reading yields now and then, so that progress shows and cancelling works. Large parts are inflated by the machine, where it can. */
export function xlsxHost(bytes: Uint8Array, file: string, machine?: MachineZip): XlsxHost {
  let current = bytes;
  return {
    bytes: () => current,
    read: (progress, signal) => readInStretches(current, file, { ...(machine && { machine }), ...(progress && { progress }), ...(signal && { signal }) }),
    write: (plan) => {
      const written = writeXlsx(current, plan);
      if (written.ok) current = written.value;
      return Promise.resolve(written.ok ? succeed(undefined) : written);
    },
    show: () => Promise.resolve(succeed(undefined)),
  };
}

interface Reading {
  readonly machine?: MachineZip;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

async function readInStretches(bytes: Uint8Array, file: string, reading: Reading): Promise<Result<Workbook>> {
  const breath = new Breath(reading);
  try {
    const steps = readingSteps(bytes, file);
    for (;;) {
      await breath.take();
      const step = steps.next();
      if (step.done === true) return succeed(step.value);
      const { stream, whole } = step.value;
      for await (const piece of piecesOf(bytes, stream.entry, reading.machine)) {
        stream.take(piece);
        await breath.take(piece.length, whole, stream.doing);
      }
    }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}

function piecesOf(bytes: Uint8Array, entry: ZipEntry, machine: MachineZip | undefined): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  const limit = LIMITS.streamBytes;
  return machine === undefined ? inflateEntry(bytes, entry, limit) : inflateEntryBy(machine, bytes, entry, limit);
}

/** Lets the page react when a stretch of work has been long enough, and stops where the user wished to. */
class Breath {
  private since = performance.now();
  private done = 0;

  constructor(private readonly reading: Reading) {}

  async take(length = 0, whole = 0, doing = ""): Promise<void> {
    const { signal, progress } = this.reading;
    if (signal?.aborted === true) throw new Refusal(problems.cancelled());
    this.done += length;
    if (performance.now() - this.since < STRETCH) return;
    if (whole > 0) progress?.(this.done, whole, doing);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
  }
}
