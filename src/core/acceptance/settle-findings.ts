import type { Finding } from "../checks";
import type { Acceptance } from "../memory";
import { type FindingMark, markFindings, markKey, type Reviewed } from "./mark-findings";

/**
 * The findings with what the office decided about them: accepted where the numbers are those of the time, void where they are others.
 * An acceptance whose finding is gone has no effect. What could not be judged is never accepted: it states no number that could ever void it.
 */
export function settleFindings(findings: readonly Finding[], reviewed: Reviewed, acceptances: readonly Acceptance[]): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  const marks = markFindings(findings, reviewed);
  const exact = new Map(acceptances.map((acceptance) => [markKey(acceptance), acceptance]));
  const open = marks.filter((mark, index) => findings[index]?.verdict === "failed" && !exact.has(markKey(mark)));
  const former = formerOf(acceptances, marks, open);
  return findings.map((finding, index) => {
    const mark = marks[index];
    if (mark === undefined || !isAcceptable(finding)) return finding;
    const accepted = exact.get(markKey(mark));
    if (accepted !== undefined) return { ...finding, acceptance: { kind: "accepted", reason: accepted.reason, said: accepted.said } };
    const before = former.get(subjectKey(mark));
    return before === undefined ? finding : { ...finding, acceptance: { kind: "void", reason: before.reason, said: before.said } };
  });
}

/** Acceptances of other numbers, by what they are about. Where two open findings are about one thing, nobody can tell which of them it was. */
function formerOf(acceptances: readonly Acceptance[], marks: readonly FindingMark[], open: readonly FindingMark[]): ReadonlyMap<string, Acceptance> {
  const there = new Set(marks.map(markKey));
  const times = new Map<string, number>();
  for (const mark of open) times.set(subjectKey(mark), (times.get(subjectKey(mark)) ?? 0) + 1);
  const left = acceptances.filter((acceptance) => !there.has(markKey(acceptance)) && times.get(subjectKey(acceptance)) === 1);
  return new Map(left.map((acceptance) => [subjectKey(acceptance), acceptance]));
}

/** Only what a check found can be accepted. */
export const isAcceptable = ({ verdict }: Finding): boolean => verdict === "failed";

/** The acceptances with one more, which takes the place of what was said before about the same thing. */
export function addAcceptance(acceptances: readonly Acceptance[], added: Acceptance, marks: readonly FindingMark[]): readonly Acceptance[] {
  return [...withoutSubject(acceptances, added, marks), added];
}

/** The acceptances without that of this finding, and without those that were void about the same thing. */
export function withoutSubject(acceptances: readonly Acceptance[], mark: FindingMark, marks: readonly FindingMark[]): readonly Acceptance[] {
  const others = new Set(marks.map(markKey));
  others.delete(markKey(mark));
  return acceptances.filter((acceptance) => subjectKey(acceptance) !== subjectKey(mark) || others.has(markKey(acceptance)));
}

const subjectKey = ({ check, about }: Pick<FindingMark, "check" | "about">): string => JSON.stringify([check, about]);
