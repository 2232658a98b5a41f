import { type FormFill, isAsPlanned, type PlannedSheet, type SheetRename, type WritePlan } from "../core/forms";
import { BACKUP_PREFIX, backupsOf, leftoversOf, type Memory, OWN_SHEET_MARK, ownSheetsOf, readMemory, type SheetBackup, waitingName, writeMemory } from "../core/memory";
import type { Workbook } from "../core/workbook";
import { planFills } from "./in-place/plan-fills";

/**
 * What puts these sheets in the place of those of our last run, which are kept for 还原, and fills the office's blank forms in place; without them what
 * was filled in before stays. Where all of it is there already, in this order, nothing is written.
 */
export function planOwnSheets(workbook: Workbook, planned: readonly PlannedSheet[], blankForms?: readonly FormFill[]): WritePlan {
  const { fingerprint } = workbook;
  const sheets = planned.map(withTextsThatFit);
  const mark = OWN_SHEET_MARK;
  const { fills, remembered } = planFills(workbook, blankForms);
  if (fills.length === 0 && isThere(workbook, sheets)) return { fingerprint, removes: [], sheets, mark, memory: workbook.memory ?? "", isThere: true };
  const { removes, renames, backups } = keepFormer(workbook);
  const { memory } = readMemory(workbook.memory);
  const next = { ...finished(memory), ownSheets: sheets.map(({ name }) => name), backups, fills: remembered, former: formerText(workbook, memory) };
  return { fingerprint, removes, renames, sheets, mark, ...(fills.length === 0 ? {} : { fills }), memory: writeMemory(next) };
}

/** Excel keeps no longer text in a cell; a stranger's formula or name that a finding quotes may be longer. */
const LONGEST_TEXT = 32_767;
const CUT_OFF = "……（文字过长，以下从略）";

function withTextsThatFit(sheet: PlannedSheet): PlannedSheet {
  const isTooLong = ({ content }: PlannedSheet["cells"][number]): boolean => content.kind === "text" && content.text.length > LONGEST_TEXT;
  if (!sheet.cells.some(isTooLong)) return sheet;
  const cut = (text: string): string => text.slice(0, LONGEST_TEXT - CUT_OFF.length - 1).replace(/[\ud800-\udbff]$/, "") + CUT_OFF;
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.content.kind === "text" && isTooLong(cell) ? { ...cell, content: { ...cell.content, text: cut(cell.content.text) } } : cell)) };
}

const finished = ({ isUnfinished: _, ...memory }: Memory): Memory => memory;

function isThere(workbook: Workbook, planned: readonly PlannedSheet[]): boolean {
  const own = ownSheetsOf(workbook);
  if (isInterrupted(workbook) || own.length !== planned.length || own.some((name, index) => planned[index]?.name !== name)) return false;
  return planned.every((sheet) => {
    const there = workbook.sheets.find(({ name }) => name === sheet.name);
    return there !== undefined && isAsPlanned(there, sheet);
  });
}

interface Kept {
  readonly removes: readonly string[];
  readonly renames: readonly SheetRename[];
  readonly backups: readonly SheetBackup[];
}

/** The sheets of the last run become the backups; those of the run before it go, and what an interrupted write left behind. */
function keepFormer(workbook: Workbook): Kept {
  const own = ownSheetsOf(workbook);
  const former = backupsOf(workbook);
  // After an interrupted fill the backups are the last whole run, and only sheets it had not reached yet belong to that run too.
  const stay = isInterrupted(workbook) ? former : [];
  const { memory } = readMemory(workbook.memory);
  // A first fill that was cut short has no run before it: what it made is kept for nobody.
  const isHalf = memory.backups.length === 0 && isCutShort(workbook, memory);
  const replaced = own.filter((name) => isHalf || stay.some((backup) => backup.name === name));
  const taken = workbook.sheets.map(({ name }) => name);
  const kept = workbook.sheets.filter(({ name }) => own.includes(name) && !replaced.includes(name)).map(({ name, visibility }): SheetBackup => {
    const sheet = waitingName(BACKUP_PREFIX, name, taken);
    taken.push(sheet);
    return { sheet, name, visibility };
  });
  return {
    removes: [...former.filter((backup) => !stay.includes(backup)).map(({ sheet }) => sheet), ...replaced, ...leftoversOf(workbook)],
    renames: [...kept.map(({ sheet, name }) => hide(name, sheet)), ...stay.map(({ sheet }) => hide(sheet, sheet))],
    backups: [...kept, ...stay],
  };
}

const hide = (from: string, to: string): SheetRename => ({ from, to, visibility: "very-hidden" });

/** A host hides the backups last: one that shows says that a fill was interrupted while sheets were changing places. */
function isInterrupted(workbook: Workbook): boolean {
  const hidden = new Set(workbook.sheets.flatMap(({ name, visibility }) => (visibility === "very-hidden" ? [name] : [])));
  return backupsOf(workbook).some(({ sheet }) => !hidden.has(sheet));
}

/** A fill that stopped before all its sheets were in their places: what it had filled in place goes back to what the run before it wrote. */
function isCutShort(workbook: Workbook, { isUnfinished, ownSheets, backups }: Memory): boolean {
  return isUnfinished === true && (ownSheetsOf(workbook).length < ownSheets.length || backupsOf(workbook).length < backups.length);
}

/** What is remembered of the time before this fill. A generation that goes away now can no longer be taken back to. */
function formerText(workbook: Workbook, memory: Memory): string {
  if (memory.former !== undefined && (isInterrupted(workbook) || isCutShort(workbook, memory))) return memory.former;
  if (memory.backups.length === 0) return workbook.memory ?? "";
  const { version, ownSheets, unknown, fills = [] } = memory;
  return writeMemory({ version, ownSheets, backups: [], fills, unknown });
}
