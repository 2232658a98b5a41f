import type { FileHost, Result } from "../jobs/ports";

/** The world a command line runs in: files, streams and the host that opens workbooks. */
export interface World {
  /** `missing`, a `folder`, or a `file`. */
  kindOf(path: string): Promise<"missing" | "folder" | "file">;
  readFile(path: string): Promise<Result<Uint8Array>>;
  /** Writes to a temporary name first and renames, so that a result is whole or absent. Makes the folder. */
  writeFile(folder: string, name: string, content: Uint8Array | string): Promise<Result<void>>;
  openWorkbook(bytes: Uint8Array, file: string): FileHost;
  print(text: string): void;
  /** To standard error. */
  complain(text: string): void;
  /** Only on a terminal; an empty text clears the line. */
  showProgress(text: string): void;
  readonly samplePath: string;
}
