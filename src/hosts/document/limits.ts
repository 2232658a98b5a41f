import { type Limits, LIMITS } from "../xlsx/limits";

const MEBIBYTE = 1024 * 1024;

/** A report has pages, not chapters: what is beyond this is no report, or not made by an office program. */
export const REPORT_LIMITS = {
  /** Pictures make a Word file large; they are never unpacked. */
  docxBytes: 40 * MEBIBYTE,
  textBytes: 4 * MEBIBYTE,
  characters: 1_000_000,
  /** Elements inside each other; tables in tables in tables come to some fifty. */
  depth: 150,
  /** Attributes of one element, in quotation marks. */
  quotes: 400,
  /** Declarations of namespaces inside what is given on to be read. */
  namespaces: 2_000,
  /** XML packs to a tenth or a fiftieth; what unpacks to more than so many times its size was made to. */
  ratio: 400,
} as const;

/** For the parts of a Word file that are read: 正文, styles, numbering, notes. */
export const PART_LIMITS: Limits = { ...LIMITS, fileBytes: REPORT_LIMITS.docxBytes, entries: 5_000, partBytes: 6 * MEBIBYTE, streamBytes: 6 * MEBIBYTE };
