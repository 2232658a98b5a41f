import { xlsxHost } from "../../src/hosts/xlsx";
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
  return {
    printed, complaints, written, samplePath,
    kindOf: (path) => Promise.resolve(files[path] === undefined ? "missing" : files[path] === "folder" ? "folder" : "file"),
    readFile: (path) => {
      const file = files[path];
      if (file === undefined || file === "folder") throw new Error(`not a file: ${path}`);
      return Promise.resolve(succeed(file));
    },
    writeFile: (folder, name, content) => {
      written.set(`${folder}/${name}`, content);
      return Promise.resolve(succeed(undefined));
    },
    openWorkbook: xlsxHost,
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    showProgress: () => undefined,
  };
}
