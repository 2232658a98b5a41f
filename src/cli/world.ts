import type { FileHost, ReadReport, Result } from "../jobs/ports";
import type { Crew } from "./batch/crew";

/** The world a command line runs in: files, streams and the host that opens workbooks. Files are answered for at once: nothing else of this process waits meanwhile. */
export interface World {
  /** `missing`, a `folder`, or a `file`. */
  kindOf(path: string): "missing" | "folder" | "file";
  readFile(path: string): Result<Uint8Array>;
  readStandardInput(): Promise<Result<Uint8Array>>;
  readonly readReport: ReadReport;
  /** Writes to a temporary name first and renames, so that a result is whole or absent. Makes the folder. */
  writeFile(folder: string, name: string, content: Uint8Array | string): Result<void>;
  openWorkbook(bytes: Uint8Array, file: string): FileHost;
  /** A workbook with no sheet yet. */
  newWorkbook(file: string): FileHost;
  /** Paths with `/` of all files in a folder and the folders inside it, but for those in `except`. */
  listFiles(folder: string, except: string): Result<readonly string[]>;
  /** Those who evaluate so many units of a folder side by side. */
  startCrew(units: number): Crew;
  /** SHA-256 of a text and the bytes behind it. */
  digest(text: string, bytes: Uint8Array): string;
  /** Another one for every version of the program. */
  readonly programId: string;
  print(text: string): void;
  /** To standard error. */
  complain(text: string): void;
  /** Only on a terminal; an empty text clears the line. */
  showProgress(text: string): void;
  readonly samplePath: string;
}
