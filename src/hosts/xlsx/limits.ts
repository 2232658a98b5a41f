/** What a package may hold. An honest file is far below; a hostile one is stopped while it is read, not after. */
export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Inflated bytes of one part that is held whole. */
  readonly partBytes: number;
  /** Inflated bytes of one part that is read as a stream (worksheets, shared strings). */
  readonly streamBytes: number;
  /** Inflated bytes of all parts together, as the package states them. */
  readonly totalBytes: number;
  /** Elements of all streamed parts together, but for those of plain cells, rows and shared texts, which have counts of their own: a cell with a formula is three. */
  readonly elements: number;
  /** Cells of all sheets together. */
  readonly cells: number;
  readonly sharedTexts: number;
  /** Cells of one sheet that do not stand in reading order: no known program writes such, and they take more memory. */
  readonly looseCells: number;
  /** Bytes of all texts of cells together. */
  readonly textBytes: number;
  readonly merges: number;
  /** Characters that shared formulas may grow to when every follower gets its own. */
  readonly formulaCharacters: number;
}

const MEBIBYTE = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 1024 * MEBIBYTE,
  entries: 1_000,
  partBytes: 24 * MEBIBYTE,
  streamBytes: 1024 * MEBIBYTE,
  totalBytes: 1024 * MEBIBYTE,
  elements: 40_000_000,
  cells: 12_000_000,
  sharedTexts: 6_000_000,
  looseCells: 500_000,
  textBytes: 256 * MEBIBYTE,
  merges: 200_000,
  formulaCharacters: 200_000_000,
};
