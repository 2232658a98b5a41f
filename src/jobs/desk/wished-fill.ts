import type { FormId, WritePlan } from "../../core/forms";
import { ownSheetsOf } from "../../core/memory";
import { type PlannedSheetView, viewPlan } from "../../render/pane/plan-view";
import { type ScoreView, viewScore } from "../../render/pane/score-view";
import { chooseForms, formOptions } from "../choose-forms";
import { draft, draftOverview } from "../draft-report";
import { blankFormsOf } from "../in-place/blank-forms";
import { planFill } from "../plan-fill";
import { type Result, succeed } from "../ports";
import type { Review } from "../review";

/** Wished for beside the forms: the office's own blank forms in the workbook. Never without the wish: the user sees first what goes where. */
export const IN_PLACE = "in-place";

/** A form that can be filled. */
export interface FormWish {
  readonly id: string;
  readonly name: string;
  readonly isWished: boolean;
}

/** The score, the forms that can be filled, and what filling those wished for would write. */
export interface FormView {
  readonly score: ScoreView | undefined;
  readonly forms: readonly FormWish[];
  /** The office's own blank forms that are in the workbook, and what of ours has no place in them. */
  readonly blankForms: { readonly sheets: readonly string[]; readonly isWished: boolean; readonly unplaced: readonly string[] };
  readonly sheets: Result<readonly PlannedSheetView[]>;
  /** Sheets of ours that are there now and would not be written again; 还原 brings them back. */
  readonly leaving: readonly string[];
}

/** What filling the forms wished for writes. Without wishes, the forms are chosen by what the workbook holds. */
export function planWished(review: Review, wished?: readonly string[]): Result<WritePlan> {
  const forms = formsIn(review, wished);
  return forms.ok ? succeed(planFill(review, draft(review), forms.value, { isInPlace: isInPlace(wished) })) : forms;
}

/** As `planWished`, for looking at before. */
export function viewWished(review: Review, wished?: readonly string[]): FormView {
  const { evaluation, workbook } = review;
  const chosen = formsIn(review, wished);
  const plan = planWished(review, wished);
  const blank = blankFormsOf(review, draftOverview(review));
  return {
    score: viewScore(evaluation),
    forms: formOptions(review).map((form) => ({ ...form, isWished: chosen.ok && chosen.value.includes(form.id) })),
    blankForms: { sheets: [...new Set(blank.map(({ sheet }) => sheet))], isWished: isInPlace(wished), unplaced: [...new Set(blank.flatMap(({ unplaced }) => unplaced))] },
    sheets: plan.ok ? succeed(viewPlan(plan.value, workbook)) : plan,
    leaving: plan.ok ? ownSheetsOf(workbook).filter((name) => !plan.value.sheets.some((sheet) => sheet.name === name)) : [],
  };
}

const isInPlace = (wished: readonly string[] = []): boolean => wished.includes(IN_PLACE);

/** The office's own forms alone can be wished for, too. */
function formsIn(review: Review, wished?: readonly string[]): Result<readonly FormId[]> {
  const forms = wished?.filter((id) => id !== IN_PLACE);
  return forms?.length === 0 && isInPlace(wished) ? succeed([]) : chooseForms(review, forms);
}
