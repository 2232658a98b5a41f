import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const cache = path.join(root, "node_modules/.cache/end-to-end");
const DAY = 24 * 60 * 60 * 1000;
const LONGEST_BUILD = 5 * 60 * 1000;

/**
 * Folder that `make` has filled, made anew only when `key` is another. Test files run side by side and several runs may
 * share a checkout: whoever comes second waits, and nobody ever sees half a folder.
 */
export async function madeOnce(name: string, key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cache, `${name}-${key.slice(0, 16)}`);
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (takeLock(`${folder}.lock`)) {
      try {
        if (!existsSync(folder)) await makeBeside(folder, make);
      } finally {
        rmSync(`${folder}.lock`, { recursive: true, force: true });
      }
    } else {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  utimesSync(folder, new Date(), new Date());
  clearAway(name);
  return folder;
}

async function makeBeside(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const place = `${folder}.making-${String(process.pid)}`;
  mkdirSync(place, { recursive: true });
  try {
    await make(place);
    renameSync(place, folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A lock left behind by a run that was stopped is taken over. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(path.join(lock, "pid"), String(process.pid));
    return true;
  } catch {
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isLeftBehind(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD) return true;
    process.kill(Number(readFileSync(path.join(lock, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** What has not been used for a day goes. */
function clearAway(name: string): void {
  for (const entry of readdirSync(cache)) {
    const old = path.join(cache, entry);
    const age = Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (entry.startsWith(`${name}-`) && age > DAY) rmSync(old, { recursive: true, force: true });
  }
}

/** Key of files and folders of the repository: another one as soon as a byte or a name changes. */
export function keyOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(source))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest("hex");
}

function filesUnder(relative: string): string[] {
  if (!statSync(path.join(root, relative)).isDirectory()) return [relative];
  return readdirSync(path.join(root, relative)).sort().flatMap((name) => filesUnder(path.posix.join(relative, name)));
}
