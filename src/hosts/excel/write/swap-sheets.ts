import type { WritePlan } from "../../../core/forms";
import { readMemory, TEMPORARY_PREFIX, unfinishedMemory, waitingName } from "../../../core/memory";
import { foldSheet, renameSheetsIn, type Visibility } from "../../../core/workbook";
import type { Draft } from "./draft-sheets";
import type { PreparedFills } from "./fill-cells";
import type { SecondLook } from "./look-again";
import type { Survey } from "../read/survey";

interface Swap {
  readonly plan: WritePlan;
  readonly survey: Survey;
  readonly look: SecondLook;
  readonly drafts: readonly Draft[];
  /** Cells of the office's own sheets, filled or given back in the same request. */
  readonly fills: PreparedFills;
}

/**
 * Puts the drafts in their places, in one request. Excel has no roll-back, so the order is such that wherever it stops, what is there
 * can be told and mended:
 * - Sheets are looked up by name first: one that was renamed or deleted meanwhile stops it before anything is done.
 * - The memory of a fill is written before its sheets come, the memory of a 还原 after they have gone: it never speaks of less than is there.
 *   Until a backup has its name, the memory's word of it is not believed, and the sheet in place is still the old one.
 * - Backups are hidden after all sheets have their names: a backup that shows says that the swap was interrupted.
 * - Cells of the office's blank forms are filled after the memory of them is written, and given back before it goes: what we wrote is always
 *   known as ours, and a cell not reached is as it was. Cells show nothing of an interruption, so the memory itself says that it is not finished.
 * - Sheets that go are deleted last; only then is anything lost.
 */
export async function swapSheets(context: Excel.RequestContext, swap: Swap): Promise<void> {
  const { plan, survey, drafts } = swap;
  context.application.suspendScreenUpdatingUntilNextSync();
  const there = new Set(survey.sheets.map(({ name }) => name));
  const find = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name).load("name");
  const gone = plan.removes.filter((name) => there.has(name)).map((name) => ({ name, sheet: find(name) }));
  const moved = (plan.renames ?? []).map((rename) => ({ ...rename, sheet: find(rename.from) }));
  const putBack = preparePutBack(context, swap);

  const end = drafts.length > 0 ? rememberBefore(context, swap) : () => remember(context, swap, plan.memory);
  swap.fills.queue();
  freeNames(swap, gone);
  for (const { sheet, to } of moved) sheet.name = to;
  for (const { sheet, visibility } of moved) if (visibility === "visible") sheet.visibility = "Visible";
  for (const { sheet, planned } of drafts) {
    sheet.visibility = "Visible";
    sheet.name = planned.name;
  }
  putBack();
  for (const { sheet, visibility } of moved) if (visibility !== "visible") sheet.visibility = EXCEL_VISIBILITY[visibility];
  for (const { sheet } of gone) {
    // Excel deletes no very hidden sheet.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  end();
  await context.sync();
  await swap.fills.verify();
}

const EXCEL_VISIBILITY: Readonly<Record<Visibility, "Visible" | "Hidden" | "VeryHidden">> = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" };

/** Writes the memory part; of several the first is kept. */
function remember(context: Excel.RequestContext, { survey: { memoryParts } }: Swap, memory: string): Excel.CustomXmlPart | undefined {
  const [first, ...more] = memoryParts;
  for (const part of more) part.delete();
  if (memory === "") first?.delete();
  else if (first === undefined) return context.workbook.customXmlParts.add(memory);
  else first.setXml(memory);
  return first;
}

/** Writes the memory of a fill before its sheets come. Where cells of the office's are filled too, it says until the end that the fill is not finished. */
function rememberBefore(context: Excel.RequestContext, swap: Swap): () => void {
  const { memory, fills = [] } = swap.plan;
  const part = remember(context, swap, fills.length === 0 ? memory : unfinishedMemory(memory));
  return () => {
    if (fills.length > 0) part?.setXml(memory);
  };
}

/** A sheet that goes gives its name up before it goes, where another is to have it. */
function freeNames({ plan, survey, drafts }: Swap, gone: readonly { readonly name: string; readonly sheet: Excel.Worksheet }[]): void {
  const wanted = new Set([...(plan.renames ?? []).map(({ to }) => to), ...plan.sheets.map(({ name }) => name)].map(foldSheet));
  const taken = [...survey.sheets.map(({ name }) => name), ...drafts.map(({ name }) => name)];
  for (const { name, sheet } of gone) {
    if (!wanted.has(foldSheet(name))) continue;
    const waiting = waitingName(TEMPORARY_PREFIX, name, taken);
    taken.push(waiting);
    sheet.name = waiting;
  }
}

/**
 * The user's formulas and names mean the same sheet names as before, although Excel let them follow the sheets. One that followed a
 * sheet to its backup when a former swap was interrupted is led back, too.
 */
function preparePutBack(context: Excel.RequestContext, { plan, survey, look }: Swap): () => void {
  const going = new Set([...plan.removes, ...(plan.renames ?? []).map(({ from }) => from)]);
  const after = new Set([...survey.sheets.flatMap(({ name }) => (going.has(name) ? [] : [name])), ...(plan.renames ?? []).map(({ to }) => to), ...plan.sheets.map(({ name }) => name)].map(foldSheet));
  const backups = new Map(readMemory(plan.memory).memory.backups.map(({ sheet, name }) => [foldSheet(sheet), name]));
  const ledBack = (formula: string): string => renameSheetsIn(formula, (name) => backups.get(foldSheet(name)));
  const isWhole = (names: readonly string[]): boolean => names.every((name) => after.has(foldSheet(name)));
  const cells = look.dependants.filter(({ mentions }) => isWhole(mentions));
  const names = look.names.filter(({ mentions }) => isWhole(mentions)).map((item) => {
    const scope = item.sheet === undefined ? context.workbook : context.workbook.worksheets.getItem(item.sheet);
    return { ...item, found: scope.names.getItem(item.name).load("name") };
  });
  return () => {
    for (const { sheet, row, column, formula } of cells) sheet.sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[ledBack(formula)]];
    for (const { found, refersTo } of names) found.formula = `=${ledBack(refersTo)}`;
  };
}
