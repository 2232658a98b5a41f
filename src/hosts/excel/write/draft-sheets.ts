import { isAsPlanned, type PlannedSheet, type WritePlan } from "../../../core/forms";
import { TEMPORARY_PREFIX, waitingName } from "../../../core/memory";
import { foldSheet, renameSheetsIn, SheetGrid } from "../../../core/workbook";
import { cellValue, formulaOf } from "../read/cell-value";
import { contentBlocks, drawSheet } from "./draw-sheet";
import { type Piece, queueInTurn } from "./pieces";
import { problems, Refusal } from "../problems";
import type { Survey } from "../read/survey";

/** One of the plan's sheets, written under a name of its own and out of sight until all is right. */
export interface Draft {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** As it is written: formulas mention the drafts, and Excel lets them follow when the drafts get their names. */
  readonly planned: PlannedSheet;
}

/** Names for the drafts, and the sheets as they are to be written under them. */
export function nameDrafts({ sheets }: WritePlan, survey: Survey): readonly Omit<Draft, "sheet">[] {
  const taken = survey.sheets.map(({ name }) => name);
  const names = new Map(sheets.map(({ name }) => {
    const temporary = waitingName(TEMPORARY_PREFIX, name, taken);
    taken.push(temporary);
    return [foldSheet(name), temporary] as const;
  }));
  const newName = (name: string): string | undefined => names.get(foldSheet(name));
  return sheets.map((sheet) => ({ name: newName(sheet.name) ?? sheet.name, planned: { ...sheet, cells: sheet.cells.map((cell) => withNames(cell, newName)) } }));
}

function withNames(cell: PlannedSheet["cells"][number], newName: (name: string) => string | undefined): PlannedSheet["cells"][number] {
  return cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, formula: renameSheetsIn(cell.content.formula, newName) } } : cell;
}

/** Writes the drafts and reads them back. All sheets are made before any is filled, since their formulas mention each other. */
export async function writeDrafts(context: Excel.RequestContext, drafts: readonly Omit<Draft, "sheet">[], mark: string | undefined): Promise<readonly Draft[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = drafts.map((draft): Draft => ({ ...draft, sheet: addHidden(context, draft.name, mark) }));
  const readBack: { readonly draft: Draft; readonly top: number; readonly range: Excel.Range }[] = [];
  const reading = added.flatMap((draft) => contentBlocks(draft.planned).map(({ top, bottom, right, contents }): Piece => ({
    bytes: 6 * JSON.stringify(contents).length,
    queue: () => { readBack.push({ draft, top, range: draft.sheet.getRangeByIndexes(top - 1, 0, bottom - top + 1, right).load("values,formulas,valueTypes") }); },
  })));
  await queueInTurn(context, [...added.flatMap(({ sheet, planned }) => drawSheet(sheet, planned)), ...reading]);
  await context.sync();
  for (const draft of added) {
    const grid = new SheetGrid(draft.name);
    for (const { top, range } of readBack.filter((one) => one.draft === draft)) put(grid, top, range);
    if (!isAsPlanned(grid, draft.planned, { withCalculated: false })) throw new Refusal(problems.notAsWritten(draft.planned.name));
  }
  return added;
}

function addHidden(context: Excel.RequestContext, name: string, mark: string | undefined): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "VeryHidden";
  if (mark !== undefined) sheet.names.add(mark, "=TRUE").visible = false;
  return sheet;
}

function put(grid: SheetGrid, top: number, { values, formulas, valueTypes }: Excel.Range): void {
  values.forEach((line: readonly unknown[], r) => line.forEach((raw, c) => {
    grid.put(top + r, c + 1, { value: cellValue(raw, valueTypes[r]?.[c]), formula: formulaOf(formulas[r]?.[c], raw) });
  }));
}

/** Takes drafts away again after something went wrong. What meanwhile got its own name is no draft any more and stays. */
export async function discardDrafts(context: Excel.RequestContext, drafts: readonly Pick<Draft, "name">[]): Promise<void> {
  const names = new Set(drafts.map(({ name }) => name));
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items.filter(({ name }) => names.has(name))) {
    // Excel deletes no very hidden sheet.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
}
