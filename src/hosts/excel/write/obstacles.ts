import type { WritePlan } from "../../../core/forms";
import { foldSheet } from "../../../core/workbook";
import type { Problem } from "../../../jobs/ports";
import type { SecondLook } from "./look-again";
import { problems } from "../problems";
import type { Survey } from "../read/survey";

const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[:\\/?*[\]\p{Cc}]|^'|'$/u;

/** Why a plan cannot be carried out in this workbook; looked for before anything is written. */
export function obstacleTo(plan: WritePlan, survey: Survey, look: SecondLook): Problem | undefined {
  if (look.fingerprint !== plan.fingerprint) return problems.changedMeanwhile();
  if (plan.isThere === true) return undefined;
  if (survey.isReadOnly) return problems.readOnly();
  const renames = plan.renames ?? [];
  const shut = survey.sheets.find(({ name, isProtected }) => isProtected && plan.fills?.some(({ sheet }) => sheet === name) === true);
  if (shut !== undefined) return problems.formProtected(shut.name);
  if (plan.sheets.length + plan.removes.length + renames.length === 0) return undefined;
  if (survey.isStructureProtected) return problems.structureProtected();
  const locked = look.dependants.find(({ sheet }) => sheet.isProtected);
  if (locked !== undefined) return problems.dependantProtected(locked.sheet.name);
  return nameTrouble(plan, survey) ?? (isAnyVisible(plan, survey) ? undefined : problems.nothingVisible());
}

function nameTrouble({ removes, renames = [], sheets }: WritePlan, survey: Survey): Problem | undefined {
  const going = new Set([...removes, ...renames.map(({ from }) => from)]);
  const taken = new Set(survey.sheets.flatMap(({ name }) => (going.has(name) ? [] : [foldSheet(name)])));
  for (const name of [...renames.map(({ to }) => to), ...sheets.map((sheet) => sheet.name)]) {
    if (name === "" || name.length > LONGEST_NAME || NOT_IN_NAMES.test(name)) return problems.sheetNameImpossible(name);
    if (taken.has(foldSheet(name))) return problems.sheetNameTaken(name);
    taken.add(foldSheet(name));
  }
  return undefined;
}

function isAnyVisible({ removes, renames = [], sheets }: WritePlan, survey: Survey): boolean {
  const touched = new Set([...removes, ...renames.map(({ from }) => from)]);
  const staying = survey.sheets.some(({ name, visibility }) => visibility === "visible" && !touched.has(name));
  return staying || sheets.length > 0 || renames.some(({ visibility }) => visibility === "visible");
}
