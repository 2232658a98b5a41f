import { foldSheet, type Sheet, type Workbook } from "../workbook";
import type { SheetBackup } from "./memory";
import { readMemory } from "./read-memory";

/** Local name that marks a sheet as ours. It goes with the sheet when that is deleted, so that a sheet the office later gives the same name is not taken for ours. */
export const OWN_SHEET_MARK = "jixiao_zhuli_own";

/** Begins the name of a sheet of ours that is being written and has not its own name yet. */
export const TEMPORARY_PREFIX = "~暂存 ";
/** Begins the name of a sheet kept for 还原. */
export const BACKUP_PREFIX = "~还原 ";

/** Excel allows no longer sheet name. */
const LONGEST_NAME = 31;

/** The sheets a former run of ours made: remembered by name and still marked. A copy the office made of one has another name and is the office's. */
export function ownSheetsOf(workbook: Workbook): readonly string[] {
  const remembered = new Set(readMemory(workbook.memory).memory.ownSheets);
  return markedOf(workbook).filter((name) => remembered.has(name));
}

/** The sheets kept for 还原 that are really there. */
export function backupsOf(workbook: Workbook): readonly SheetBackup[] {
  const marked = new Set(markedOf(workbook));
  const own = new Set(ownSheetsOf(workbook));
  return readMemory(workbook.memory).memory.backups.filter(({ sheet }) => marked.has(sheet) && !own.has(sheet));
}

/**
 * Sheets of ours that nothing remembers: what an interrupted write has left behind. A copy the office made of one of ours is
 * marked too, but it shows and has a name of its own; a very hidden sheet cannot be copied by hand. A sheet that has our waiting name and is
 * empty was made and not yet marked.
 */
export function leftoversOf(workbook: Workbook): readonly string[] {
  const remembered = new Set([...ownSheetsOf(workbook), ...backupsOf(workbook).map(({ sheet }) => sheet)]);
  const marked = new Set(markedOf(workbook));
  const isLeft = ({ name, visibility, lastRow }: Sheet): boolean =>
    marked.has(name) ? visibility === "very-hidden" || name.startsWith(TEMPORARY_PREFIX) : name.startsWith(TEMPORARY_PREFIX) && lastRow === 0;
  return workbook.sheets.flatMap((sheet) => (!remembered.has(sheet.name) && isLeft(sheet) ? [sheet.name] : []));
}

/** All sheets that are not the office's: those of the last run, those kept for 还原, and left-overs. None of them is read as a table. */
export function sheetsNotTheirs(workbook: Workbook): readonly string[] {
  return [...ownSheetsOf(workbook), ...backupsOf(workbook).map(({ sheet }) => sheet), ...leftoversOf(workbook)];
}

/** A free name for a sheet while it waits: the prefix, then its own name as far as there is room. */
export function waitingName(prefix: string, name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(foldSheet));
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt === 1 ? "" : ` ${String(attempt)}`;
    const waiting = prefix + shortened(name, LONGEST_NAME - prefix.length - suffix.length) + suffix;
    if (!used.has(foldSheet(waiting))) return waiting;
  }
}

/** A sheet name may neither end with an apostrophe nor within a character. */
const shortened = (name: string, length: number): string => name.slice(0, length).replace(/(?:[\ud800-\udbff]|')+$/, "");

function markedOf({ names, sheets }: Workbook): readonly string[] {
  const marked = new Set(names.flatMap(({ name, sheet }) => (name === OWN_SHEET_MARK && sheet !== undefined ? [sheet] : [])));
  return sheets.flatMap(({ name }) => (marked.has(name) ? [name] : []));
}
