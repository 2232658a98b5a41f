import type { FormId } from "../core/forms";
import { refuse, type Result, succeed } from "./ports";
import type { Review } from "./review";

const FORMS: readonly FormId[] = ["xiangtan-overview", "self-evaluation"];

/** The forms a run fills: the one asked for, else the one the workbook already holds, else both. */
export function chooseForms({ records }: Review, asked?: string): Result<readonly FormId[]> {
  if (asked === undefined) return succeed(records.selfEvaluation === undefined ? FORMS : ["self-evaluation"]);
  const known = FORMS.find((id) => id === asked);
  if (known !== undefined) return succeed([known]);
  return refuse({ code: "unknown-form", what: `没有名为“${asked}”的表样。`, advice: `可以填写的表样有：${FORMS.join("、")}。` });
}
