import type { AmountUnit } from "../../number";
import type { FormId, FormInput } from "../form-input";
import { fillBaseData } from "./base-data-places";
import { fillEvaluation } from "./evaluation-places";
import { FillDraft, type FormFill } from "./fill-draft";
import { formLabels } from "./form-labels";
import { fillOverview } from "./overview-places";

/** No form is larger; a sheet that is holds data. */
const LARGEST = 60_000;

/**
 * The bureau's own blank forms that stand in the workbook, found by their labels, and what goes into their empty cells.
 * `input.workbook` is the workbook without what we filled in before. Several forms may stand on one sheet.
 */
export function planBlankForms(input: FormInput, ownSheets: readonly string[]): readonly FormFill[] {
  const own = new Set(ownSheets);
  return input.workbook.sheets.flatMap((sheet) => {
    if (own.has(sheet.name) || sheet.visibility !== "visible" || sheet.lastRow * sheet.lastColumn > LARGEST) return [];
    const labels = formLabels(sheet);
    return [fillEvaluation, fillBaseData, fillOverview].flatMap((fill) => {
      const draft = new FillDraft(sheet, unitOf(input, sheet.name));
      const form = fill(draft, labels, input);
      return form === undefined ? [] : [sheet.isProtected ? leftOut(sheet.name, form) : draft.finish(form)];
    });
  });
}

/** A protected form takes nothing until its office or its bureau opens it; the others are filled all the same. */
const leftOut = (sheet: string, form: FormId): FormFill => ({ sheet, form, cells: [], unplaced: [`工作表“${sheet}”：有保护，没有填写；请在“审阅”里撤销工作表保护，再填写一次`] });

/** The unit a form says its amounts are in; 万元, as all these forms ask, where it says none. */
const unitOf = ({ records }: FormInput, sheet: string): AmountUnit => records.tables.find((table) => table.sheet === sheet && table.isUnitStated)?.amountUnit ?? "万元";
