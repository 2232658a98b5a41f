import type { WritePlan } from "../../core/forms";
import { readMemory } from "../../core/memory";
import { planMemory } from "../plan-memory";
import { type Result, succeed } from "../ports";
import type { Review } from "../review";
import { type AskedBlank, type DraftedParagraph, planAnswer, planEdit } from "../type-answer";

/** What the office typed for a blank; nothing takes the former answer back. */
export interface TypedAnswer extends AskedBlank {
  readonly text: string;
}

/** What the office wrote in the place of a drafted paragraph; nothing brings the draft back. */
export interface TypedEdit extends DraftedParagraph {
  readonly text: string;
}

/** What remembers several answers at once: all of them or, where one is refused, none. */
export const planAnswers = (review: Review, typed: readonly TypedAnswer[]): Result<WritePlan> =>
  planEach(review, typed.map(({ text, ...asked }) => (now) => planAnswer(now, asked, text)));

/** What remembers several edits at once: all of them or, where one is refused, none. */
export const planEdits = (review: Review, typed: readonly TypedEdit[]): Result<WritePlan> =>
  planEach(review, typed.map(({ text, ...paragraph }) => (now) => planEdit(now, paragraph, text)));

/** Plans that only remember something, one after the other, as one. */
function planEach(review: Review, plans: readonly ((now: Review) => Result<WritePlan>)[]): Result<WritePlan> {
  let { workbook } = review;
  for (const plan of plans) {
    const planned = plan({ ...review, workbook });
    if (!planned.ok) return planned;
    workbook = { ...workbook, memory: planned.value.memory };
  }
  return succeed(planMemory(review.workbook, () => readMemory(workbook.memory).memory));
}
