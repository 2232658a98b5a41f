import type { WritePlan } from "../core/forms";
import type { Answer, Edit, Memory, Setting } from "../core/memory";
import { isSameDraft } from "../core/narrative";
import { planMemory } from "./plan-memory";
import { refuse, type Result, succeed } from "./ports";
import type { Review } from "./review";

/** Longest answer or paragraph, in characters. */
export const LONGEST_TYPED = 5000;

/** A 〔待填：…〕 of the draft: the id of its section and what it asks for, as `Report.blanks` and `Report.answered` name them. */
export type AskedBlank = Pick<Answer, "section" | "needs">;

/** A paragraph of the draft: the id of its section and the words drafted for it, as `Paragraph.drafted` has them. */
export type DraftedParagraph = Pick<Edit, "section" | "drafted">;

/** What remembers the office's answer to a blank; nothing typed forgets it, so that the blank is asked again. */
export function planAnswer({ workbook, records }: Review, { section, needs }: AskedBlank, typed: string): Result<WritePlan> {
  const text = typed.trim();
  const trouble = tooLong(text);
  if (trouble !== undefined) return trouble;
  const year = records.year?.value;
  return succeed(planMemory(workbook, ({ answers = [], ...memory }) => {
    const others = answers.filter((one) => one.section !== section || one.needs !== needs || one.year !== year);
    const added: Answer = { section, needs, ...(year === undefined ? {} : { year }), text };
    return text === "" ? withSome(memory, "answers", others) : withSome(memory, "answers", [...others, added]);
  }));
}

/** What remembers a paragraph as the office wrote it; an empty one, or the drafted words themselves, brings the draft back. The number of its point does not count. */
export function planEdit({ workbook }: Review, { section, drafted }: DraftedParagraph, typed: string): Result<WritePlan> {
  const text = typed.trim();
  const trouble = tooLong(text);
  if (trouble !== undefined) return trouble;
  return succeed(planMemory(workbook, ({ edits = [], ...memory }) => {
    const others = edits.filter((one) => one.section !== section || !isSameDraft(one.drafted, drafted));
    return text === "" || isSameDraft(text, drafted) ? withSome(memory, "edits", others) : withSome(memory, "edits", [...others, { section, drafted, text }]);
  }));
}

/** What remembers settings of the draft (`SHELL_SETTING` and `LENGTH_SETTING` of `draft-report` name them); an empty value forgets one. */
export function planSettings({ workbook }: Review, changed: readonly Setting[]): Result<WritePlan> {
  const names = new Set(changed.map(({ name }) => name));
  return succeed(planMemory(workbook, ({ settings = [], ...memory }) =>
    withSome(memory, "settings", [...settings.filter(({ name }) => !names.has(name)), ...changed.filter(({ value }) => value !== "")])));
}

function withSome<Name extends "answers" | "edits" | "settings">(memory: Memory, name: Name, some: NonNullable<Memory[Name]>): Memory {
  return some.length === 0 ? memory : { ...memory, [name]: some };
}

function tooLong(text: string): Result<never> | undefined {
  const { length } = Array.from(text);
  if (length <= LONGEST_TYPED) return undefined;
  return refuse({ code: "cannot-accept", what: `填写的文字有${String(length)}个字，最多${String(LONGEST_TYPED)}个字。`, advice: "请写得短一些，再点保存。" });
}
