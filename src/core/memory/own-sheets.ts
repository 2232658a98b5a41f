import type { Workbook } from "../workbook";
import { readMemory } from "./read-memory";

/** Local name that marks a sheet as ours. It goes with the sheet when that is deleted, so that a sheet the office later gives the same name is not taken for ours. */
export const OWN_SHEET_MARK = "jixiao_zhuli_own";

/** The sheets a former run of ours made: remembered by name and still marked. A copy the office made of one has another name and is the office's. */
export function ownSheetsOf({ memory, names, sheets }: Workbook): readonly string[] {
  const remembered = new Set(readMemory(memory).memory.ownSheets);
  const marked = new Set(names.flatMap(({ name, sheet }) => (name === OWN_SHEET_MARK && sheet !== undefined ? [sheet] : [])));
  return sheets.flatMap(({ name }) => (remembered.has(name) && marked.has(name) ? [name] : []));
}
