import { AUDIT_TEXT_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { WordingCheck } from "../passage";
import { remarkAt } from "./remark";

/** A separator that no group of three surrounds: 1,86.48, and `,867.48` with its first digits lost. */
const BROKEN = /(?:\d[,，]\d{1,2}(?:\.\d|[万亿]?元)|\d[,，]\d{4,15}(?:\.\d|[万亿]?元)|\d[.]\d{1,9}[,，]\d{3})/g;
const LOST_START = /(?:^|[^\d\s)）])[,]\d{3}(?:\.\d{1,4}|[万亿]元)/g;

/** Numbers are written so that nobody takes them for others (CK46): separators in threes, % as a sign. */
export const numbersAreWellWritten: WordingCheck = (passage) => {
  const { text, folded } = passage;
  const usesFullWidth = text.includes("，");
  const broken = [...folded.matchAll(BROKEN), ...(usesFullWidth ? folded.matchAll(LOST_START) : [])].map((match) => {
    const from = match.index + (/^\d/.test(match[0]) || match[0].startsWith(",") ? 0 : 1);
    const [start, end] = wholeNumber(folded, from, match.index + match[0].length);
    return remarkAt(passage, { check: "number-format", severity: "warning", start, end, statement: state(AUDIT_TEXT_WORDING.brokenNumber, { seen: words(text.slice(start, end)) }) });
  });
  const inWords = [...folded.matchAll(/\d{1,6}(?:\.\d{1,4})?百分比/g)].map((match) => {
    const end = match.index + match[0].length;
    return remarkAt(passage, { check: "number-format", severity: "warning", start: match.index, end, statement: state(AUDIT_TEXT_WORDING.percentWord, { seen: words(match[0]), right: words(match[0].replace("百分比", "%")) }) });
  });
  return [...broken, ...inWords];
};

const LONGEST = 24;

/** The digits and separators around a place. */
function wholeNumber(folded: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start > from - LONGEST && /^[\d,.]$/.test(folded.charAt(start - 1))) start -= 1;
  while (end < to + LONGEST && /^[\d,.]$/.test(folded.charAt(end))) end += 1;
  return [start, end];
}
