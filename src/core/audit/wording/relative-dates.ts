import { AUDIT_TEXT_WORDING, RELATIVE_DATES } from "../../standards";
import { state, words } from "../../statement";
import type { WordingCheck } from "../passage";
import { placesOf, remarkAt } from "./remark";

const MONTH = /^\d{1,2}月(?:\d{1,2}日)?/;

/** Dates are of the calendar: 今年 and 截至目前 mean another year to those who read the report later (CK41). */
export const datesAreAbsolute: WordingCheck = (passage) =>
  RELATIVE_DATES.flatMap(({ word, hint }) => placesOf(passage.text, word).map((start) => {
    const end = start + word.length + (MONTH.exec(passage.folded.slice(start + word.length, start + word.length + 8))?.[0].length ?? 0);
    const shown = passage.year === undefined ? "" : hint.replace("{year}", String(passage.year));
    const statement = state(AUDIT_TEXT_WORDING.relativeDate, { seen: words(passage.text.slice(start, end)), hint: words(shown) });
    return remarkAt(passage, { check: "relative-date", severity: "warning", start, end, statement });
  }));
