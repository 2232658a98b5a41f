import { describeCheck } from "../core/checks";
import { type FormId, freeSheetName, planForms, type PlannedSheet, type WritePlan } from "../core/forms";
import { ownSheetsOf } from "../core/memory";
import type { Report } from "../core/narrative";
import { planFindingsSheet } from "../render/findings-sheet";
import { sayText } from "../render/words";
import { planOwnSheets } from "./plan-own-sheets";
import type { Review } from "./review";

const FINDINGS = "审核发现";

/** Everything a fill writes: the forms, the 核对底稿 and the findings. */
export function planFill(review: Review, report: Report, forms: readonly FormId[]): WritePlan {
  const { workbook } = review;
  const planned = planForms({ ...review, report, say: sayText, forms, ownSheets: ownSheetsOf(workbook) });
  return planOwnSheets(workbook, [...planned.sheets, findingsSheet(review, planned)]);
}

function findingsSheet(review: Review, { removes, sheets }: ReturnType<typeof planForms>): PlannedSheet {
  const theirs = review.workbook.sheets.flatMap(({ name }) => (removes.includes(name) ? [] : [name]));
  const words = { titleOf: (id: string) => describeCheck(id)?.title ?? id, fixOf: (id: string) => describeCheck(id)?.fix ?? "" };
  return planFindingsSheet(review, words, freeSheetName(FINDINGS, [...theirs, ...sheets.map(({ name }) => name)]));
}
