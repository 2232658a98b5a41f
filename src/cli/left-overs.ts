import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** Several machines may write into one folder: a process is known by both. */
const MACHINE = hostname().replace(/[^A-Za-z0-9-]/g, "") || "here";
const LEFT_OVER = /^\.([A-Za-z0-9-]+)\.(\d{1,10})\.\d+\.tmp$/;
let begun = 0;

/** Where in a folder this process writes a file until it is whole. The file's own name may be as long as a name can be. */
export const unfinishedIn = (folder: string): string => path.join(folder, `.${MACHINE}.${String(process.pid)}.${String(++begun)}.tmp`);

/** Takes away what processes of this machine that were killed left unfinished in a folder; what another one is still writing stays. To be asked before this one writes there. */
export function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, id] = LEFT_OVER.exec(name) ?? [];
    if (machine === MACHINE && !isRunning(Number(id))) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false; // a process of before had the same number
  try {
    process.kill(id, 0); // sends nothing: asks whether it is there
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // it is there and somebody else's
  }
}
