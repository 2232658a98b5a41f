import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { compileWork } from "./compile.cjs";
import { writeLedgerFile, type TextStorage } from "./ledger-file";
import { runPython, runWork, runWorkOnOneCore, pythonWith } from "./run-child";
import { median, Table } from "./table";
import type { Measured } from "./work";

/** Runs of what is quick; of what takes a minute each, as many as are asked for with `--slow-runs`. */
const RUNS = 5;
/** What is done in a fifth of a second, both the job and what it is held against. */
const RUNS_OF_SHORT = 15;
/** A machine that is shared has two whole cores at one moment and not at the next. */
const RUNS_OF_LEDGERS = 9;

interface Wish {
  readonly parts: ReadonlySet<string>;
  readonly slowRuns: number;
}

const PARTS = ["read", "job", "cause", "audit", "batch"];

/** Times the program against the least any program must do, and against Python's, and prints both numbers of every ratio. `npm run bench -- [read] [job] [cause] [audit] [batch] [--slow-runs=5]` */
async function bench(): Promise<void> {
  const wish = wishOf(process.argv.slice(3));
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const program = await compileWork(folder);
    const table = new Table();
    if (wish.parts.has("read")) for (const rows of [10_000, 100_000, 1_000_000]) for (const texts of ["shared", "inline"] as const) benchReading({ folder, program, table }, rows, texts, wish);
    if (wish.parts.has("job")) benchJob({ folder, program, table });
    if (wish.parts.has("cause")) benchAlone({ folder, program, table }, [["cause", "causes of a difference, 1,000 rows", 300], ["cause-worst", "… where none fits", 2_000]]);
    if (wish.parts.has("audit")) benchAlone({ folder, program, table }, [["audit", "audit of 6,000 characters", 300], ["audit-hostile", "… of a hostile megabyte", 2_000]]);
    if (wish.parts.has("batch")) benchBatch({ folder, program, table });
    table.note(`Node ${process.version}; medians in milliseconds; floor: inflate every part, then look at every byte once, in the same process.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly program: string;
  readonly table: Table;
}

function wishOf(given: readonly string[]): Wish {
  const slow = given.find((word) => word.startsWith("--slow-runs="));
  const parts = given.filter((word) => !word.startsWith("--"));
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new Error(`no such part of the bench: ${unknown}; there are ${PARTS.join(", ")}`);
  return { parts: new Set(parts.length === 0 ? PARTS : parts), slowRuns: Number(slow?.slice("--slow-runs=".length) ?? RUNS) };
}

function benchReading({ folder, program, table }: Place, rows: number, texts: TextStorage, { slowRuns }: Wish): void {
  const file = path.join(folder, `${texts}-${rows}.xlsx`);
  writeLedgerFile({ path: file, rows, texts });
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1);
  table.heading(`read ${rows.toLocaleString("en")} × 8, ${texts} texts, ${megabytes} MB`);
  const { times, results } = runWork(program, rows >= 1_000_000 ? RUNS : RUNS_OF_SHORT, file, ["floor", "read"]);
  table.ratio("against the floor", { ours: times.read, theirs: times.floor, theirName: "floor", most: rows > 10_000 ? 2.5 : undefined });
  table.memory("memory of one reading", runWork(program, 1, file, ["read"]).peakMegabytes, 800);
  for (const name of ["openpyxl", "pandas"]) {
    const python = pythonWith(name);
    if (python === undefined) {
      table.note(`  no Python with ${name} here (PYTHON names another)`);
      continue;
    }
    const theirs = runPython(python, rows >= 1_000_000 ? slowRuns : RUNS, file, name);
    expectSame(name, theirs, results.read);
    table.ratio(`against ${name}`, { ours: times.read, theirs: theirs.times[name], theirName: name, ...(name === "openpyxl" && rows === 100_000 ? { most: 0.2 } : {}) });
    table.memory(`  memory of ${name}`, theirs.peakMegabytes);
  }
  rmSync(file);
}

function expectSame(name: string, theirs: Measured, ours: number | undefined): void {
  if (theirs.results[name] !== ours) throw new Error(`${name} adds up to ${String(theirs.results[name])}, we to ${String(ours)}`);
}

function benchJob({ folder, program, table }: Place): void {
  const file = path.join(folder, "job.xlsx");
  writeLedgerFile({ path: file, rows: 100_000, texts: "shared" });
  table.heading("whole job on the ledger of 100,000 lines: read, review, fill, draft, five files");
  const { times } = runWork(program, RUNS_OF_SHORT, file, ["read", "job"]);
  table.ratio("against its own reading", { ours: times.job, theirs: times.read, theirName: "read", most: 2 });
  table.memory("memory of the job", runWork(program, 1, file, ["job"]).peakMegabytes);
  rmSync(`${file}.out`, { recursive: true, force: true });
}

const UNITS = 200;
/** An office's whole workbook, every table in it. */
const SAMPLE = path.resolve(__dirname, "../../assets/sample/杨嘉桥镇2023年度.xlsx");

function benchBatch(place: Place): void {
  benchUnits(place, "whole workbooks of an office", RUNS, (file) => copyFileSync(SAMPLE, file));
  benchUnits(place, "small ledgers of 101 to 300 lines", RUNS_OF_LEDGERS, (path, unit) => writeLedgerFile({ path, rows: 100 + unit, texts: "shared" }));
}

function benchUnits({ folder, program, table }: Place, called: string, runs: number, write: (file: string, unit: number) => void): void {
  const units = mkdtempSync(path.join(folder, "units-"));
  for (let unit = 1; unit <= UNITS; unit++) write(path.join(units, `单位${String(unit).padStart(3, "0")}.xlsx`), unit);
  table.heading(`batch of ${UNITS} units on ${availableParallelism()} cores: ${called}`);
  const turns = Array.from({ length: runs }, () => ({ free: runWork(program, 1, units, ["batch", "batch-alone"]), onOneCore: runWorkOnOneCore(program, 1, units, ["batch"]) })); // by turns: a machine is not as fast all day
  const ours = turns.flatMap(({ free }) => free.times.batch ?? []);
  const onOneCore = turns.flatMap((turn) => turn.onOneCore?.times.batch ?? []);
  const promise = availableParallelism() === 2 ? { most: 1 / 1.7 } : {};
  if (onOneCore.length === 0) table.note("  no taskset here to hold a process to one core");
  else table.ratio("against one core", { ours, theirs: onOneCore, theirName: "one core", ...promise });
  table.ratio("against one process, which collects and compiles on the other core", { ours, theirs: turns.flatMap(({ free }) => free.times["batch-alone"] ?? []), theirName: "one process" });
  table.memory("memory of the process that leads", Math.max(...turns.map(({ free }) => free.peakMegabytes)));
}

function benchAlone({ program, table }: Place, tasks: readonly (readonly [task: string, called: string, most: number])[]): void {
  for (const [task, called, most] of tasks) {
    table.heading(called);
    table.time("time", median(runWork(program, RUNS, "", [task]).times[task] ?? []), most);
    table.memory("memory", runWork(program, 1, "", [task]).peakMegabytes);
  }
}

void bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
