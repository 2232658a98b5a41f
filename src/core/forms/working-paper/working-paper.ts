import type { FormInput, UsedFigure } from "../form-input";
import type { FormFill } from "../in-place/fill-draft";
import type { PlannedSheet } from "../plan";
import { SheetDraft } from "../sheet-draft";
import { styles } from "../styles";
import { planFigures } from "./paper-figures";
import { planBlanks } from "./paper-blanks";
import { planTies } from "./paper-ties";

/** 序号, two names with their numbers, difference, tolerance, result, cells. */
const WIDTHS = [5, 23, 18, 15, 20, 15, 11, 12, 15, 26];

/** 核对底稿: every tie and every figure of the forms and the report, live, on paper in landscape. */
export function planWorkingPaper(name: string, input: FormInput, used: readonly UsedFigure[], blankForms: readonly FormFill[] = []): PlannedSheet {
  const draft = new SheetDraft(WIDTHS);
  const columns = WIDTHS.length;
  const { workbook, records } = input;
  draft.span({ top: 1, left: 1, bottom: 1, right: columns }, "核对底稿", styles.title);
  draft.reach(1, 36);
  const about = [records.office?.value, records.year === undefined ? undefined : `${records.year.value}年度`, `工作簿：${workbook.file}`, savedAt(workbook.modified)];
  draft.span({ top: 2, left: 1, bottom: 2, right: columns }, about.filter((one) => one !== undefined).join("　"), styles.note);
  draft.span({ top: 3, left: 1, bottom: 3, right: columns }, NOTE, styles.note);
  draft.reach(2, 20);
  draft.reach(3, 20);
  const afterTies = planTies(draft, 5, input);
  const afterFigures = planFigures(draft, afterTies + 1, input, used);
  const last = blankForms.length === 0 ? afterFigures : planBlanks(draft, afterFigures + 2, blankForms);
  return draft.finish(name, { columns, rows: last, landscape: true, titleRows: { first: 1, last: 1 } });
}

const NOTE = "金额除另有说明外以元计；数值均为公式，随原表变动。“允许尾差”是各方所列小数位数本身可能造成的差额。";

/** When the file says it was last saved, in its own words: the time stands in the file as universal time. */
function savedAt(modified: string | undefined): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(modified ?? "");
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour = "", minute = ""] = match;
  return `文件最后保存：${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}${modified?.endsWith("Z") === true ? "（世界时，北京时间另加8小时）" : ""}`;
}
