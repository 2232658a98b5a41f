import { type FormId, planForms, type WritePlan } from "../core/forms";
import { readMemory, writeMemory } from "../core/memory";
import type { Report } from "../core/narrative";
import { sayText } from "../render/words";
import type { Review } from "./review";

/** Everything a fill writes: the forms, the 核对底稿 and the findings, in place of those of a former run. */
export function planFill(review: Review, report: Report, forms: readonly FormId[]): WritePlan {
  const { memory } = readMemory(review.workbook.memory);
  const { removes, sheets } = planForms({ ...review, report, say: sayText, forms, ownSheets: memory.ownSheets });
  return { fingerprint: review.workbook.fingerprint, removes, sheets, memory: writeMemory({ ...memory, ownSheets: sheets.map(({ name }) => name) }) };
}
