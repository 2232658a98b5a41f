import { describeCheck } from "../core/checks";
import { type FormId, freeSheetName, planForms, type PlannedSheet, type WritePlan } from "../core/forms";
import { OWN_SHEET_MARK, ownSheetsOf, readMemory, writeMemory } from "../core/memory";
import type { Report } from "../core/narrative";
import { planFindingsSheet } from "../render/findings-sheet";
import { sayText } from "../render/words";
import type { Review } from "./review";

const FINDINGS = "审核发现";

/** Everything a fill writes: the forms, the 核对底稿 and the findings, in place of those of a former run. */
export function planFill(review: Review, report: Report, forms: readonly FormId[]): WritePlan {
  const { workbook } = review;
  const planned = planForms({ ...review, report, say: sayText, forms, ownSheets: ownSheetsOf(workbook) });
  const sheets = [...planned.sheets, findingsSheet(review, planned)];
  const { memory } = readMemory(workbook.memory);
  return {
    fingerprint: workbook.fingerprint, removes: planned.removes, sheets, mark: OWN_SHEET_MARK,
    memory: writeMemory({ ...memory, ownSheets: sheets.map(({ name }) => name) }),
  };
}

function findingsSheet(review: Review, { removes, sheets }: ReturnType<typeof planForms>): PlannedSheet {
  const theirs = review.workbook.sheets.flatMap(({ name }) => (removes.includes(name) ? [] : [name]));
  const words = { titleOf: (id: string) => describeCheck(id)?.title ?? id, fixOf: (id: string) => describeCheck(id)?.fix ?? "" };
  return planFindingsSheet(review, words, freeSheetName(FINDINGS, [...theirs, ...sheets.map(({ name }) => name)]));
}
