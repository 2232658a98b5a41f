import { baseDataForm, selfEvaluationForm, xiangtanOverview } from "../standards";
import { planBaseData } from "./base-data/base-data-form";
import type { FilledForm, FormId, FormInput } from "./form-input";
import { planOverview } from "./overview/overview-form";
import type { FormFill } from "./in-place/fill-draft";
import type { PlannedSheet } from "./plan";
import { planProjects } from "./project/project-form";
import { planSelfEvaluation } from "./self-evaluation/self-evaluation-form";
import { freeSheetName } from "./sheet-name";
import { distinctFigures, figuresOfReport } from "./used-figures";
import { planWorkingPaper } from "./working-paper/working-paper";

/** Name of the sheet with every tie and every figure. */
export const WORKING_PAPER = "核对底稿";

export interface FormsRequest extends FormInput {
  readonly forms: readonly FormId[];
  /** Names of the sheets of ours that a former run left, as the workbook remembers them. */
  readonly ownSheets: readonly string[];
  /** The office's blank forms that are filled in place with this run; the 核对底稿 lists what went where. */
  readonly blankForms?: readonly FormFill[];
}

export interface PlannedForms {
  /** Our sheets of a former run that are still there. */
  readonly removes: readonly string[];
  readonly sheets: readonly PlannedSheet[];
}

/** The forms asked for and the 核对底稿, ready to be written; sheets of a former run go away. */
export function planForms({ forms, ownSheets, blankForms = [], ...input }: FormsRequest): PlannedForms {
  const own = new Set(ownSheets);
  const names = input.workbook.sheets.map(({ name }) => name);
  const taken = names.filter((name) => !own.has(name));
  const name = (wanted: string): string => {
    const free = freeSheetName(wanted, taken);
    taken.push(free);
    return free;
  };
  const filled = forms.flatMap((id) => fillForm(id, name, input));
  const used = distinctFigures([...filled.flatMap((form) => form.used), ...figuresOfReport(input.report)]);
  const paper = planWorkingPaper(name(WORKING_PAPER), input, used, blankForms);
  return { removes: names.filter((one) => own.has(one)), sheets: [...filled.map(({ sheet }) => sheet), paper] };
}

function fillForm(id: FormId, name: (wanted: string) => string, input: FormInput): readonly FilledForm[] {
  switch (id) {
    case "xiangtan-overview":
      return [planOverview(name(xiangtanOverview.sheet), input)];
    case "self-evaluation":
      return [planSelfEvaluation(name(selfEvaluationForm.sheet), input)];
    case "base-data":
      return [planBaseData(name(baseDataForm.sheet), input)];
    case "project":
      return planProjects(name, input);
  }
}
