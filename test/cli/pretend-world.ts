import { createHash } from "node:crypto";
import { evaluateUnit } from "../../src/cli/batch/evaluate-unit";
import { readReportFile } from "../../src/hosts/document";
import { emptyWorkbook, xlsxHost } from "../../src/hosts/xlsx";
import { succeed } from "../../src/jobs/ports";
import type { World } from "../../src/cli/world";

/** A world in memory: files by path, and what was printed, complained and written. */
export interface PretendWorld extends World {
  readonly printed: string[];
  readonly complaints: string[];
  readonly written: Map<string, Uint8Array | string>;
}

export function pretendWorld(files: Readonly<Record<string, Uint8Array | "folder">>, samplePath = "示例.xlsx"): PretendWorld {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, Uint8Array | string>();
  const contentOf = (path: string): Uint8Array | string | undefined => files[path] ?? written.get(path);
  const world: PretendWorld = {
    printed, complaints, written, samplePath,
    kindOf: (path) => contentOf(path) === undefined ? "missing" : files[path] === "folder" ? "folder" : "file",
    readFile: (path) => {
      const file = contentOf(path);
      if (file === undefined || files[path] === "folder") throw new Error(`not a file: ${path}`);
      return succeed(typeof file === "string" ? new TextEncoder().encode(file) : file);
    },
    readStandardInput: () => Promise.resolve(world.readFile("-")),
    readReport: readReportFile,
    writeFile: (folder, name, content) => {
      written.set(`${folder}/${name}`, content);
      return succeed(undefined);
    },
    openWorkbook: xlsxHost,
    newWorkbook: (file) => xlsxHost(emptyWorkbook(), file),
    listFiles: (folder) => succeed(Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))),
    startCrew: () => ({ size: 2, evaluate: (unit) => evaluateUnit(unit, world), end: () => undefined }),
    digest: (text, bytes) => createHash("sha256").update(text).update(bytes).digest("hex"),
    programId: "1",
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    showProgress: () => undefined,
  };  return world;
}
