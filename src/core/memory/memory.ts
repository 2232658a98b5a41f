/** What is remembered in the workbook between runs. */
export interface Memory {
  readonly version: 1;
  /** Names of the sheets our last run made. */
  readonly ownSheets: readonly string[];
  /** Elements a newer edition has put in; written back as they were. */
  readonly unknown: readonly string[];
}

export const MEMORY_NAMESPACE = "urn:jixiao-zhuli:memory:1";

export const EMPTY_MEMORY: Memory = { version: 1, ownSheets: [], unknown: [] };
