import type { ListMark, ListStyle } from "../../number";
import { AUDIT_TEXT_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { WordingRemark } from "../audit";
import type { Passage, WordingCheck } from "../passage";
import { remarkAt } from "./remark";

/** From the outermost: a mark of one level begins the levels below it anew. */
const LEVELS: readonly ListStyle[] = ["一、", "(一)", "1.", "1、", "(1)", "1)", "一是"];

/** Marks of one level run 1, 2, 3 without gap or repetition (CK44); 1 always begins anew, and what a text begins with is taken as it is. */
export const numberingRuns: WordingCheck = (passage) => {
  const last = new Map<ListStyle, ListMark>();
  const remarks: WordingRemark[] = [];
  for (const mark of passage.numbers) {
    if (mark.kind !== "list") continue;
    const before = last.get(mark.style);
    const remark = before === undefined || mark.position === 1 ? undefined : judge(passage, before, mark);
    if (remark !== undefined) remarks.push(remark);
    for (const style of LEVELS.slice(LEVELS.indexOf(mark.style) + 1)) last.delete(style);
    last.set(mark.style, mark);
  }
  return remarks;
};

function judge(passage: Passage, before: ListMark, mark: ListMark): WordingRemark | undefined {
  if (mark.position === before.position + 1) return undefined;
  const place = { check: "numbering", severity: "warning" as const, start: mark.start, end: mark.end };
  const seen = words(mark.text);
  if (mark.position === before.position) return remarkAt(passage, { ...place, statement: state(AUDIT_TEXT_WORDING.numberingTwice, { seen }) });
  return remarkAt(passage, { ...place, statement: state(AUDIT_TEXT_WORDING.numbering, { before: words(before.text), seen }) });
}
