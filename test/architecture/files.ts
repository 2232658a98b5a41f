import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "..", "..");

/** Every file under a folder of the repository, relative to the repository, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(file) : [file];
    })
    .sort();
}

/** The names at the top of the repository: those git tracks, or those on disk where there is no git. */
export function topLevelNames(): string[] {
  const names = trackedFiles() ?? readdirSync(root);
  return [...new Set(names.map((file) => file.split("/")[0] ?? file))].sort();
}

function trackedFiles(): string[] | undefined {
  try {
    const list = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return list.split("\0").filter(Boolean);
  } catch {
    return undefined; // a checkout without git, or git without this checkout
  }
}
