import { AUDIT_TEXT_WORDING, TEMPLATE_RESIDUE } from "../../standards";
import { state, words } from "../../statement";
import type { WordingCheck } from "../passage";
import { placesOf, remarkAt } from "./remark";

/** XX for a name not filled in, and how long a text should be. */
const PATTERNS = [/(?<![A-Za-z0-9])X{2,12}(?![A-Za-z0-9])/g, /[(（]\d{2,4}字(?:以内|左右|以上)[)）]/g];

/** Nothing of the blank form is left in the text (CK48). */
export const nothingOfTemplate: WordingCheck = (passage) => {
  const places = [
    ...TEMPLATE_RESIDUE.flatMap((word) => placesOf(passage.text, word).map((start) => ({ start, end: start + word.length }))),
    ...PATTERNS.flatMap((pattern) => [...passage.folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))),
  ];
  return places.map(({ start, end }) =>
    remarkAt(passage, { check: "template-residue", severity: "error", start, end, statement: state(AUDIT_TEXT_WORDING.residue, { seen: words(passage.text.slice(start, end)) }) }));
};
