import { type FormFill, planBlankForms } from "../../core/forms";
import { sheetsNotTheirs, withoutFills } from "../../core/memory";
import type { Report } from "../../core/narrative";
import { sayText } from "../../render/words";
import type { Review } from "../review";

/** The bureau's blank forms in the workbook: what goes into their empty cells, and what could not be placed. */
export function blankFormsOf(review: Review, report: Report): readonly FormFill[] {
  const { workbook } = review;
  return planBlankForms({ ...review, workbook: withoutFills(workbook), report, say: sayText }, sheetsNotTheirs(workbook));
}
