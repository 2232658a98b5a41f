import { CATALOGUE } from "../core/checks";
import { type FormId, planForms, type PlannedSheet, type WritePlan } from "../core/forms";
import { readMemory, writeMemory } from "../core/memory";
import type { Report } from "../core/narrative";
import { planFindingsSheet } from "../render/findings-sheet";
import { sayText } from "../render/words";
import type { Review } from "./review";

/** Everything a fill writes: the forms, the 核对底稿 and the findings, in place of those of a former run. */
export function planFill(review: Review, report: Report, forms: readonly FormId[]): WritePlan {
  const { memory } = readMemory(review.workbook.memory);
  const planned = planForms({ ...review, report, say: sayText, forms, ownSheets: memory.ownSheets });
  const sheets: PlannedSheet[] = [...planned.sheets, findingsSheet(review, planned.sheets)];
  return {
    fingerprint: review.workbook.fingerprint, removes: planned.removes, sheets,
    memory: writeMemory({ ...memory, ownSheets: sheets.map(({ name }) => name) }),
  };
}
