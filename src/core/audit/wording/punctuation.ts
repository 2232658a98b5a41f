import { AUDIT_TEXT_WORDING } from "../../standards";
import { state } from "../../statement";
import type { WordingCheck } from "../passage";
import { remarkAt } from "./remark";

/** Two stops side by side; …… and —— are one sign each, and 。” is none. */
const DOUBLE = /[。，、；：,;][。，、；：,;]/g;

/** A sentence ends once. */
export const punctuationStandsOnce: WordingCheck = (passage) =>
  [...passage.text.matchAll(DOUBLE)].map(({ index }) =>
    remarkAt(passage, { check: "punctuation", severity: "warning", start: index, end: index + 2, statement: state(AUDIT_TEXT_WORDING.punctuation, {}) }));
