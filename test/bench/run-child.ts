import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import type { Measured } from "./work";

/** The tasks timed in a process of their own. */
export const runWork = (program: string, runs: number, file: string, tasks: readonly string[]): Measured => measured(process.execPath, [program, String(runs), file, ...tasks]);

/** The same on one core alone, where the system can hold a process to one; undefined elsewhere. What a process does beside its program, collecting and compiling, then takes its time there too. */
export function runWorkOnOneCore(program: string, runs: number, file: string, tasks: readonly string[]): Measured | undefined {
  const canHold = spawnSync("taskset", ["-c", "0", process.execPath, "--version"]).status === 0;
  return canHold ? measured("taskset", ["-c", "0", process.execPath, program, String(runs), file, ...tasks]) : undefined;
}

/** A Python library timed on the same file. */
export const runPython = (python: string, runs: number, file: string, name: string): Measured => measured(python, [path.join(__dirname, "read_ledger.py"), String(runs), file, name]);

/** A Python that has this library: the one `PYTHON` names, or `python3`; undefined where there is none. */
export function pythonWith(name: string): string | undefined {
  return [process.env.PYTHON, "python3"].flatMap((python) => python ?? []).find((python) => spawnSync(python, ["-c", `import ${name}`]).status === 0);
}

function measured(program: string, given: readonly string[]): Measured {
  const printed: unknown = JSON.parse(execFileSync(program, given, { encoding: "utf8", maxBuffer: 1 << 26 }));
  return printed as Measured; // our own children print nothing else
}
