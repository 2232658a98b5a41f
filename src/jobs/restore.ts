import { freeSheetName, type SheetRename, type WritePlan } from "../core/forms";
import { backupsOf, leftoversOf, ownSheetsOf, readMemory, writeMemory } from "../core/memory";
import { foldSheet, type Workbook } from "../core/workbook";
import { planFillsBack } from "./in-place/plan-fills";
import { withWishes } from "./plan-memory";
import { type Progress, refuse, type Result, succeed, type WorkbookHost } from "./ports";

/** Whether a fill can be taken back. */
export function isRestorable(workbook: Workbook): boolean {
  return readMemory(workbook.memory).memory.former !== undefined;
}

/** What takes the last fill back: our sheets of it go, those of the run before come back under their names, and the memory is as it was but for what the user has decided since. */
export function planRestore(workbook: Workbook): Result<WritePlan> {
  const { memory } = readMemory(workbook.memory);
  const { backups, former } = memory;
  if (former === undefined) {
    return refuse({ code: "nothing-to-restore", what: "没有可以还原的填写。", advice: "只能还原最近一次填写；需要时可以重新填写。" });
  }
  const there = backupsOf(workbook);
  // Where a backup is not there, an interrupted write left the sheet itself in its place, and it is the only copy.
  const only = new Set(backups.filter(({ sheet }) => !there.some((backup) => backup.sheet === sheet)).map(({ name }) => name));
  const removes = [...ownSheetsOf(workbook).filter((name) => !only.has(name)), ...leftoversOf(workbook)];
  const renames = comeBack(workbook, removes);
  const { fills } = planFillsBack(workbook, memory);
  return succeed({ fingerprint: workbook.fingerprint, removes, renames, sheets: [], ...(fills.length === 0 ? {} : { fills }), memory: withWishes(formerMemory(former, there, renames), memory) });
}

/** Reads the workbook, plans and carries out. */
export async function restoreWorkbook(host: WorkbookHost, progress?: Progress, signal?: AbortSignal): Promise<Result<void>> {
  const read = await host.read(progress, signal);
  if (!read.ok) return read;
  const plan = planRestore(read.value);
  return plan.ok ? host.write(plan.value) : plan;
}

/** A sheet the office has meanwhile given the name of one of ours keeps it; ours comes back beside it. */
function comeBack(workbook: Workbook, removes: readonly string[]): readonly SheetRename[] {
  const there = backupsOf(workbook);
  const gone = new Set([...removes, ...there.map(({ sheet }) => sheet)]);
  const taken = workbook.sheets.flatMap(({ name }) => (gone.has(name) ? [] : [name]));
  return there.map(({ sheet, name, visibility }) => {
    const isFree = !taken.some((other) => foldSheet(other) === foldSheet(name));
    const to = isFree ? name : freeSheetName(name, taken);
    taken.push(to);
    return { from: sheet, to, visibility };
  });
}

/** The memory of the time before the fill, word for word unless a sheet came back under another name. */
function formerMemory(former: string, backups: ReturnType<typeof backupsOf>, renames: readonly SheetRename[]): string {
  const names = new Map(backups.map(({ name }, index) => [name, renames[index]?.to ?? name]));
  if ([...names].every(([name, now]) => name === now)) return former;
  const { memory } = readMemory(former);
  return writeMemory({ ...memory, ownSheets: memory.ownSheets.map((name) => names.get(name) ?? name) });
}
