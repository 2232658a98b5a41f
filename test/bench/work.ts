import "../../src/cli/compile-later";
import { mkdtempSync, readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { readArguments } from "../../src/cli/arguments";
import { CREW_ROLE, processCrew } from "../../src/cli/batch/process-crew";
import { serveUnits } from "../../src/cli/batch/serve-units";
import { evaluateWorkbook } from "../../src/cli/evaluate-workbook";
import { machineZip } from "../../src/cli/machine-zip";
import { nodeWorld } from "../../src/cli/node-world";
import { run } from "../../src/cli/run";
import type { World } from "../../src/cli/world";
import { auditText } from "../../src/core/audit";
import type { Workbook } from "../../src/core/workbook";
import { emptyWorkbook, xlsxHost } from "../../src/hosts/xlsx";
import { readZip } from "../../src/hosts/xlsx/zip/zip-reader";
import { causeSearch } from "./cause-search";
import { hostileText, reportText } from "./texts";

/** What is timed, in a process of its own: `node work.js RUNS TASK [FILE] [TASK …]`, each task in turn, RUNS times over. Prints one line of JSON. */
export interface Measured {
  /** Milliseconds of each run, by task. */
  readonly times: Readonly<Record<string, readonly number[]>>;
  /** What each task gave, to see that all did the same work. */
  readonly results: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

/** Nothing that is timed asks for a report, a crew or standard input. */
const notAsked = (): never => {
  throw new Error("a bench does not ask for this");
};
const world: World = {
  ...nodeWorld("", __filename), readReport: notAsked, startCrew: notAsked, readStandardInput: notAsked, openWorkbook: (bytes, file) => xlsxHost(bytes, file, machineZip), newWorkbook: (file) => xlsxHost(emptyWorkbook(), file),
};

/** Bytes of all parts, each looked at once: what any reader must do at the least. */
function floor(file: string): number {
  const bytes = readBytes(file);
  let tags = 0;
  for (const { dataStart, compressedSize } of readZip(bytes)) {
    const part = inflateRawSync(bytes.subarray(dataStart, dataStart + compressedSize));
    for (let at = 0; at < part.length; at++) if (part[at] === 60) tags++;
  }
  return tags;
}

async function open(file: string): Promise<Workbook> {
  const read = await world.openWorkbook(readBytes(file), "ledger.xlsx").read();
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
}

/** The file read, and the amounts of its ledger added up. */
async function read(file: string): Promise<number> {
  const { sheets } = await open(file);
  const ledger = sheets.at(-1);
  let sum = 0;
  for (let row = 4; row <= (ledger?.lastRow ?? 0); row++) {
    const amount = ledger?.value(row, 8);
    if (typeof amount === "number") sum += amount;
  }
  return Math.round(sum);
}

/** Everything the command line does with a workbook, its five files included. */
async function job(file: string): Promise<number> {
  const wish = readArguments([file]);
  if (wish.kind !== "evaluate") throw new Error("not a file to evaluate");
  const done = await evaluateWorkbook({ bytes: readBytes(file), file: "ledger.xlsx", out: `${file}.out` }, wish, world);
  if (!done.ok) throw new Error(done.problem.what);
  return done.value.review.findings.length;
}

/** A folder of workbooks evaluated by as many processes as there are cores, or by so many. What it writes stays: some file systems create files slowly where others have just been deleted. */
async function batch(folder: string, processes?: number): Promise<number> {
  const out = mkdtempSync(`${folder}.out-`);
  const quiet: Partial<World> = { print: () => undefined, showProgress: () => undefined, startCrew: (units) => processCrew(__filename, processes ?? units) };
  return run([folder, "--out", out], { ...world, ...quiet });
}

const readBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const REPORT = reportText(6_000);
const HOSTILE = hostileText(1024 * 1024);

const TASKS: Readonly<Record<string, (file: string) => number | Promise<number>>> = {
  floor, read, job,
  batch: (folder) => batch(folder),
  "batch-alone": (folder) => batch(folder, 1),
  audit: () => auditText(REPORT).numbers.length,
  "audit-hostile": () => auditText(HOSTILE).numbers.length,
  cause: () => causeSearch("one row"),
  "cause-worst": () => causeSearch("nothing fits"),
};

async function main([runs = "1", file = "", ...names]: readonly string[]): Promise<void> {
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const results: Record<string, number> = {};
  for (let run = 0; run < Number(runs); run++) {
    for (const name of names) {
      const since = performance.now();
      results[name] = (await TASKS[name]?.(file)) ?? Number.NaN;
      times[name]?.push(performance.now() - since);
    }
  }
  const measured: Measured = { times, results, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

if (process.env[CREW_ROLE] === "1") serveUnits(world);
else void main(process.argv.slice(2));
