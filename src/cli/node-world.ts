import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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
    kindOf: async (file) => {
      try {
        return (await stat(file)).isDirectory() ? "folder" : "file";
      } catch (error) {
        return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR" ? "missing" : "file"; // whoever reads it is told why it cannot be
      }
    },
    readFile: async (file) => {
      try {
        const { buffer, byteOffset, byteLength } = await readFile(file);
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
async function listFiles(folder: string, except: string): Promise<Result<readonly string[]>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    const left = `${path.relative(folder, except).split(path.sep).join("/")}/`; // begins with ../ or is / where it does not lie inside
    return succeed(files.filter((file) => !file.startsWith(left)));
  } catch (error) {
    return refuse({ code: "no-file", what: `读不了文件夹“${folder}”${reasonOf(error)}。`, advice: "请确认有权限打开这个文件夹，再试一次。" });
  }
}

/** Folders in which left-overs were looked for. */
const swept = new Set<string>();

async function writeWhole(folder: string, name: string, content: Uint8Array | string): Promise<Result<void>> {
  const target = path.join(folder, name);
  const unfinished = unfinishedIn(folder);
  try {
    await makeFolder(folder);
    if (!swept.has(folder)) await removeLeftOvers(folder);
    swept.add(folder);
    await writeFile(unfinished, content);
    await rename(unfinished, target);
    return succeed(undefined);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // the folder itself may be missing: nothing was left then
    return refuse({ code: "cannot-write", what: `结果写不进“${target}”${reasonOf(error)}。`, advice: "请换一个文件夹（--out），或关闭正在打开的同名文件，再试一次。" });
  }
}

/** Makes a folder and those it lies in. Node's own way of doing so never ends where a folder takes none, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const around = path.dirname(folder);
  if (around !== folder) await makeFolder(around);
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error; // another process has made it meanwhile
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
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
