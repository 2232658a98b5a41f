import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, freemem } from "node:os";
import type { UnitLine } from "../../render/batch/unit-line";
import { isKnownV8 } from "../known-v8";
import type { Crew } from "./crew";
import { failedUnit, type Unit } from "./evaluate-unit";

/** What tells a process that it is one of a crew. */
export const CREW_ROLE = "JIXIAO_CREW";

/** Bytes that one process may need for a large workbook. */
const ROOM_FOR_ONE = 1 << 30;

/** V8 collects and compiles on other cores, beside the program. Where every core has a process of its own, that only drives them from their places. */
const ALONE_ON_ITS_CORE = ["--single-threaded"];

/** Longest a unit may take, in milliseconds: limits keep every file far below, this is for what nobody thought of. */
const PATIENCE = 15 * 60_000;

/** A crew of processes of this program, one for each core, fewer where memory is short. One that breaks off takes only its own unit with it. */
export function processCrew(program: string, units: number): Crew {
  const cores = availableParallelism();
  const size = Math.max(1, Math.min(units, cores, Math.floor(freemem() / ROOM_FOR_ONE)));
  const execArgv = [...process.execArgv, ...(size === cores && isKnownV8 ? ALONE_ON_ITS_CORE : [])];
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const start = (): ChildProcess => {
    const child = fork(program, [], { execArgv, env: { ...process.env, [CREW_ROLE]: "1" }, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    all.add(child);
    child.once("exit", () => all.delete(child));
    return child;
  };
  return {
    size,
    evaluate: async (unit) => {
      const child = idle.pop() ?? start();
      const line = await answerOf(child, unit);
      if (line === undefined) return failedUnit(unit.file, BROKEN_OFF);
      idle.push(child);
      return line;
    },
    end: () => {
      for (const child of all) child.kill();
    },
  };
}

const BROKEN_OFF = { what: "处理这个工作簿时程序中断了，可能是内存不足。", advice: "请单独运行这个工作簿；仍不行时，请删去与自评无关的工作表再试。" };

/** The line a process gives; undefined where it ended, or had to be ended, without one. */
function answerOf(child: ChildProcess, unit: Unit): Promise<UnitLine | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    const settle = (line: UnitLine | undefined): void => {
      clearTimeout(timer);
      child.removeAllListeners("message").removeAllListeners("error").removeListener("exit", gone);
      resolve(line);
    };
    const gone = (): void => {
      settle(undefined);
    };
    child.once("message", (message) => {
      settle(message as UnitLine); // sent by `serveUnits` of this very program
    });
    child.once("error", gone);
    child.once("exit", gone);
    child.send(unit);
  });
}
