import type { FormId } from "../core/forms";
import { isBlankBaseData, type Records } from "../core/records";
import { baseDataForm, projectForm, selfEvaluationForm, xiangtanOverview } from "../core/standards";
import { refuse, type Result, succeed } from "./ports";
import type { Review } from "./review";

const FORMS: readonly FormId[] = ["xiangtan-overview", "self-evaluation", "base-data", "project"];
const SHEETS: Readonly<Record<FormId, string>> = { "xiangtan-overview": xiangtanOverview.sheet, "self-evaluation": selfEvaluationForm.sheet, "base-data": baseDataForm.sheet, project: projectForm.sheet };

/** The forms a run fills: the one asked for, else those the workbook already holds, else 概况表 and 自评表. */
export function chooseForms({ records }: Review, asked?: string | readonly string[]): Result<readonly FormId[]> {
  if (asked === undefined) return succeed(formsFor(records));
  const wished = typeof asked === "string" ? [asked] : asked;
  const unknown = wished.find((id) => !Object.hasOwn(SHEETS, id));
  if (unknown !== undefined) return refuse({ code: "unknown-form", what: `没有名为“${unknown}”的表样。`, advice: `可以填写的表样有：${FORMS.join("、")}。` });
  if (wished.length === 0) return refuse({ code: "unknown-form", what: "没有选要填写的表。", advice: "请至少选一张。" });
  return succeed(FORMS.filter((id) => wished.includes(id)));
}

/** A form that can be filled, by the name of its sheet. */
export interface FormOption {
  readonly id: FormId;
  readonly name: string;
}

/** The forms there is something to fill with. */
export const formOptions = ({ records: { projects = [] } }: Review): readonly FormOption[] =>
  FORMS.flatMap((id) => (id === "project" && projects.length === 0 ? [] : [{ id, name: SHEETS[id] }]));

/** A 基础数据表 that is filled in is something to take numbers from, a blank one asks to be filled. A workbook of nothing but projects is about them alone. */
function formsFor(records: Records): readonly FormId[] {
  const { selfEvaluation, projects = [], baseData, tables } = records;
  const extra: readonly FormId[] = [...(baseData !== undefined && isBlankBaseData(baseData) ? (["base-data"] as const) : []), ...(projects.length > 0 ? (["project"] as const) : [])];
  if (selfEvaluation !== undefined) return ["self-evaluation", ...extra];
  return tables.every(({ kind }) => kind === "project") && projects.length > 0 ? extra : ["xiangtan-overview", "self-evaluation", ...extra];
}
