import { describeCheck } from "../core/checks";
import { type FormId, freeSheetName, planForms, type PlannedSheet, type WritePlan } from "../core/forms";
import { ownSheetsOf } from "../core/memory";
import { blankFormsOf } from "./in-place/blank-forms";
import type { Report } from "../core/narrative";
import { planFindingsSheet } from "../render/findings-sheet";
import { sayText } from "../render/words";
import { draftOverview } from "./draft-report";
import { planOwnSheets } from "./plan-own-sheets";
import type { Review } from "./review";

const FINDINGS = "审核发现";

export interface FillSettings {
  /** The bureau's blank forms in the workbook are filled in place, too: only after the user has seen what goes where. */
  readonly isInPlace?: boolean;
}

/** Everything a fill writes: the forms, the 核对底稿 and the findings; and, where that is asked for, the blank forms of the office's. */
export function planFill(review: Review, report: Report, forms: readonly FormId[], { isInPlace = false }: FillSettings = {}): WritePlan {
  const { workbook } = review;
  const form = report.layout === "text" ? draftOverview(review) : report;
  const blankForms = isInPlace ? blankFormsOf(review, form) : undefined;
  const planned = planForms({ ...review, report: form, say: sayText, forms, ownSheets: ownSheetsOf(workbook), ...(blankForms === undefined ? {} : { blankForms }) });
  return planOwnSheets(workbook, [...planned.sheets, findingsSheet(review, planned)], blankForms);
}

function findingsSheet(review: Review, { removes, sheets }: ReturnType<typeof planForms>): PlannedSheet {
  const theirs = review.workbook.sheets.flatMap(({ name }) => (removes.includes(name) ? [] : [name]));
  const words = { titleOf: (id: string) => describeCheck(id)?.title ?? id, fixOf: (id: string) => describeCheck(id)?.fix ?? "" };
  return planFindingsSheet(review, words, freeSheetName(FINDINGS, [...theirs, ...sheets.map(({ name }) => name)]));
}
