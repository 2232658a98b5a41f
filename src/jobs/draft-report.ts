import { readMemory, type Setting } from "../core/memory";
import { draftReport, type DraftOptions, type Report } from "../core/narrative";
import { OVERVIEW_SHELL, TEXT_SHELLS } from "../core/standards";
import { sayText } from "../render/words";
import type { Review } from "./review";

/** Names of the settings of a draft: `shell` is the id of a shell, `length:<section>` the most characters of a section. */
export const SHELL_SETTING = "shell";
export const LENGTH_SETTING = "length:";

/** The report drafted from a review, in the shell and the lengths the office has set, with what it has decided and typed. */
export function draft(review: Review): Report {
  const { settings = [] } = readMemory(review.workbook.memory).memory;
  const wished = settings.find(({ name }) => name === SHELL_SETTING)?.value;
  const shell = TEXT_SHELLS.find(({ id }) => id === wished);
  return draftWith(review, shell === undefined ? {} : { shell });
}

/** The report as the 概况表 of the county has it, whatever shell is set. */
export const draftOverview = (review: Review): Report => draftWith(review, {});

/** The shells a report can have, by id and name; that of the county form first. */
export const SHELL_CHOICES: readonly { readonly id: string; readonly name: string }[] = [
  { id: OVERVIEW_SHELL, name: "部门概况表" }, ...TEXT_SHELLS.map(({ id, name }) => ({ id, name })),
];

function draftWith({ records, evaluation, findings, workbook }: Review, chosen: Pick<DraftOptions, "shell">): Report {
  const { answers = [], edits = [], settings = [] } = readMemory(workbook.memory).memory;
  return draftReport(records, evaluation, { ...chosen, answers, edits, findings, say: sayText, lengths: lengthsOf(settings) });
}

function lengthsOf(settings: readonly Setting[]): Readonly<Record<string, number>> {
  return Object.fromEntries(settings.flatMap(({ name, value }) => (name.startsWith(LENGTH_SETTING) && /^[1-9]\d{0,4}$/.test(value) ? [[name.slice(LENGTH_SETTING.length), Number(value)]] : [])));
}
