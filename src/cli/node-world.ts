import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refuse, type Result, succeed } from "../jobs/ports";
import { removeLeftOvers, unfinishedIn } from "./left-overs";
import type { World } from "./world";

/** The world of a Node process that runs `program`, but for the hosts that open files and the crew. */
export function nodeWorld(samplePath: string, program: string): Omit<World, "openWorkbook" | "newWorkbook" | "readReport" | "startCrew"> {
  const digest = (text: string, bytes: Uint8Array): string => createHash("sha256").update(text).update(bytes).digest("hex");
  let programId: string | undefined;
  return {
    samplePath,
    digest,
    get programId() {
      return (programId ??= digest("", readFileSync(program)));
    },
    listFiles,
    kindOf: (file) => {
      try {
        return statSync(file).isDirectory() ? "folder" : "file";
      } catch (error) {
        return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR" ? "missing" : "file"; // whoever reads it is told why it cannot be
      }
    },
    readFile: (file) => {
      try {
        const { buffer, byteOffset, byteLength } = readFileSync(file);
        return succeed(new Uint8Array(buffer, byteOffset, byteLength)); // the same bytes, not a second copy of a large file
      } catch (error) {
        return refuse({ code: "no-file", what: `读不了文件“${file}”${reasonOf(error)}。`, advice: "请确认文件没有被其他程序独占，并且有权限打开，再试一次。" });
      }
    },
    readStandardInput,
    writeFile: writeWhole,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    showProgress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
  };
}

/** What comes is read up to a limit; the rest of an endless stream is left where it is. */
const MOST_INPUT = 64 * 1024 * 1024;

async function readStandardInput(): Promise<Result<Uint8Array>> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of process.stdin) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece), "utf8");
      pieces.push(bytes);
      length += bytes.length;
      if (length > MOST_INPUT) break;
    }
    return succeed(new Uint8Array(Buffer.concat(pieces)));
  } catch (error) {
    return refuse({ code: "no-file", what: `读不了标准输入${reasonOf(error)}。`, advice: "请把报告存成文件，写成 --audit 报告.docx 再试。" });
  }
}

/** Links are not followed: a folder that holds itself would never end. */
function listFiles(folder: string, except: string): Result<readonly string[]> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    const left = `${path.relative(folder, except).split(path.sep).join("/")}/`; // begins with ../ or is / where it does not lie inside
    return succeed(files.filter((file) => !file.startsWith(left)));
  } catch (error) {
    return refuse({ code: "no-file", what: `读不了文件夹“${folder}”${reasonOf(error)}。`, advice: "请确认有权限打开这个文件夹，再试一次。" });
  }
}

/** Folders in which left-overs were looked for. */
const swept = new Set<string>();

function writeWhole(folder: string, name: string, content: Uint8Array | string): Result<void> {
  const target = path.join(folder, name);
  const unfinished = unfinishedIn(folder);
  try {
    makeFolder(folder);
    if (!swept.has(folder)) removeLeftOvers(folder);
    swept.add(folder);
    writeFileSync(unfinished, content);
    renameSync(unfinished, target);
    return succeed(undefined);
  } catch (error) {
    removeQuietly(unfinished);
    return refuse({ code: "cannot-write", what: `结果写不进“${target}”${reasonOf(error)}。`, advice: "请换一个文件夹（--out），或关闭正在打开的同名文件，再试一次。" });
  }
}

/** Where the folder itself is missing, nothing was left. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // what went wrong before is what the user is told
  }
}

/** Makes a folder and those it lies in. Node's own way of doing so never ends where a folder takes none, such as /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const around = path.dirname(folder);
  if (around !== folder) makeFolder(around);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error; // another process has made it meanwhile
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false; // making it will tell why it is none
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "（没有权限）", EPERM: "（没有权限）", EROFS: "（只读）", ENOSPC: "（磁盘已满）", EBUSY: "（正被占用）", EISDIR: "（同名的是文件夹）", ENOTDIR: "（路径中有一段不是文件夹）", EEXIST: "（同名的文件已存在）",
};

const reasonOf = (error: unknown): string => REASONS[codeOf(error) ?? ""] ?? "";
