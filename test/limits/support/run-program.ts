import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const program = path.join(root, "dist", "cli.js");
const measure = path.join(__dirname, "measure.cjs");

/** How a run of the real command line ended, and what it took. */
export interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
  /** Since the process was begun; of the processor alone. */
  readonly milliseconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Builds the program where its sources have changed. */
export function buildProgram(): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, "src/cli/launch.cjs"), "--help"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** A folder of its own that goes when the tests end. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What hangs is ended: after so many seconds of the processor, which other programs take none of, and after ten minutes anyhow. */
const HANGS = "ulimit -t 60";
const PATIENCE = 600_000;

export interface Circumstances {
  /** Killed after so many milliseconds. */
  readonly patience?: number;
  readonly preload?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another shell command that sets limits before the program takes the shell's place. */
  readonly before?: string;
}

/** Runs `node dist/cli.js` with these arguments as a process of its own. */
export function runProgram(given: readonly string[], folder: string, { patience = PATIENCE, preload = [], env = {}, before = HANGS }: Circumstances = {}): Promise<Run> {
  const report = path.join(folder, `measured-${process.pid}-${Math.trunc(performance.now() * 1000)}.json`);
  const words = [process.execPath, ...[measure, ...preload].flatMap((file) => ["--require", file]), program, ...given];
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", `${before}; exec "$@"`, "sh", ...words], { cwd: folder, env: { ...process.env, ...env, MEASURE_FILE: report, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "pipe"] });
    let [said, complained] = ["", ""];
    child.stdout.on("data", (text) => (said += String(text)));
    child.stderr.on("data", (text) => (complained += String(text)));
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    child.on("close", (status) => {
      clearTimeout(timer);
      const known = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Pick<Run, "milliseconds" | "cpu" | "megabytes">) : { milliseconds: patience, cpu: Infinity, megabytes: 0 };
      rmSync(report, { force: true });
      resolve({ status, said, complained, ...known });
    });
  });
}

/** One plain sentence or two in Chinese on one line, with nothing in it that only a programmer reads. */
export const isPlain = (complained: string): boolean => /^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/.test(complained) && !/内部错误|\bat |Error|undefined|null|NaN|node:|\.ts\b|\.js\b/.test(complained);
