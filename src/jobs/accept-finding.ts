import { addAcceptance, type FindingMark, isAcceptable, markFindings, withoutSubject } from "../core/acceptance";
import type { WritePlan } from "../core/forms";
import type { Acceptance, Memory } from "../core/memory";
import { sayText } from "../render/words";
import { planMemory } from "./plan-memory";
import { refuse, type Result, succeed } from "./ports";
import type { Review } from "./review";

/** Longest reason, in characters. */
export const LONGEST_REASON = 500;
/** Longest sentence that is remembered of a finding; the rest is no help to recognise it. */
const LONGEST_SAID = 400;

/** A finding as it was shown: its place in the review, and what it is about. */
export interface ShownFinding {
  readonly index: number;
  readonly topic: string;
}

/** What each finding of a review is about, the same in every review of the same thing. */
export function topicsOf({ findings, records, workbook }: Review): readonly string[] {
  return markFindings(findings, { records, workbook }).map(({ check, about }) => JSON.stringify([check, about]));
}

/** As `planAcceptance`, for a finding that was shown: refused where the review has another in its place. */
export const planShownAcceptance = (review: Review, shown: ShownFinding, reason: string): Result<WritePlan> =>
  isStill(review, shown) ? planAcceptance(review, shown.index, reason) : refuse(GONE);

export const planShownWithdrawal = (review: Review, shown: ShownFinding): Result<WritePlan> => (isStill(review, shown) ? planWithdrawal(review, shown.index) : refuse(GONE));

const isStill = (review: Review, { index, topic }: ShownFinding): boolean => topicsOf(review)[index] === topic;

/** What remembers that the office lets a finding stand (认可), and why. Its numbers are remembered with it: with others it is void. */
export function planAcceptance(review: Review, index: number, reason: string): Result<WritePlan> {
  const finding = review.findings[index];
  const given = reason.trim();
  if (finding === undefined) return refuse(GONE);
  if (!isAcceptable(finding)) return refuse({ code: "cannot-accept", what: "这一项没有判断出结果，不能认可。", advice: "请先按提示补齐或改正数据，再重新审核。" });
  if (given === "") return refuse({ code: "cannot-accept", what: "还没有填写理由。", advice: "请写明为什么不用修改，再点保存。" });
  const { length } = Array.from(given);
  if (length > LONGEST_REASON) return refuse({ code: "cannot-accept", what: `理由有${String(length)}个字，最多${String(LONGEST_REASON)}个字。`, advice: "请写得短一些，再点保存。" });
  const { marks, mark } = marksOf(review, index);
  if (mark === undefined) return refuse(GONE);
  const added: Acceptance = { ...mark, said: shortened(sayText(finding.statement)), reason: given };
  return succeed(planMemory(review.workbook, (memory) => withAcceptances(memory, addAcceptance(memory.acceptances ?? [], added, marks))));
}

/** What takes the acceptance of a finding back (撤销认可). Where it has none, nothing is written. */
export function planWithdrawal(review: Review, index: number): Result<WritePlan> {
  const { marks, mark } = marksOf(review, index);
  if (mark === undefined) return refuse(GONE);
  return succeed(planMemory(review.workbook, (memory) => withAcceptances(memory, withoutSubject(memory.acceptances ?? [], mark, marks))));
}

const GONE = { code: "changed-meanwhile", what: "没有找到这一项审核发现。", advice: "请重新审核后再试。" } as const;

function marksOf({ findings, records, workbook }: Review, index: number): { readonly marks: readonly FindingMark[]; readonly mark: FindingMark | undefined } {
  const marks = markFindings(findings, { records, workbook });
  return { marks, mark: marks[index] };
}

function withAcceptances({ acceptances: _, ...memory }: Memory, acceptances: readonly Acceptance[]): Memory {
  return acceptances.length === 0 ? memory : { ...memory, acceptances };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_SAID ? text : `${characters.slice(0, LONGEST_SAID).join("")}…`;
}
