import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { refuse, type Result, succeed } from "../jobs/ports";
import type { World } from "./world";

/** The world of a Node process that runs `program`, but for the host that opens workbooks and the crew. */
export function nodeWorld(samplePath: string, program: string): Omit<World, "openWorkbook" | "newWorkbook" | "startCrew"> {
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
        if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return "missing";
        throw error;
      }
    },
    readFile: async (file) => {
      try {
        return succeed(new Uint8Array(await readFile(file)));
      } catch (error) {
        return refuse({ code: "no-file", what: `读不了文件“${file}”${reasonOf(error)}。`, advice: "请确认文件没有被其他程序独占，并且有权限打开，再试一次。" });
      }
    },
    writeFile: writeWhole,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    showProgress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
  };
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

async function writeWhole(folder: string, name: string, content: Uint8Array | string): Promise<Result<void>> {
  const target = path.join(folder, name);
  const unfinished = `${target}.${String(process.pid)}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, target);
    return succeed(undefined);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // the folder itself may be missing: nothing was left then
    return refuse({ code: "cannot-write", what: `结果写不进“${target}”${reasonOf(error)}。`, advice: "请换一个文件夹（--out），或关闭正在打开的同名文件，再试一次。" });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "（没有权限）", EPERM: "（没有权限）", EROFS: "（只读）", ENOSPC: "（磁盘已满）", EBUSY: "（正被占用）", EISDIR: "（同名的是文件夹）", ENOTDIR: "（路径中有一段不是文件夹）", EEXIST: "（同名的文件已存在）",
};

const reasonOf = (error: unknown): string => REASONS[codeOf(error) ?? ""] ?? "";
