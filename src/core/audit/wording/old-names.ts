import { AUDIT_TEXT_WORDING, oldClassNames, REPEALED_RULES } from "../../standards";
import { state, words } from "../../statement";
import type { WordingCheck } from "../passage";
import { placesOf, remarkAt } from "./remark";

/** 科目 are called what they are called now (CK49). */
export const accountNamesAreCurrent: WordingCheck = (passage) =>
  oldClassNames().flatMap(({ name, current }) => placesOf(passage.text, name).map((start) =>
    remarkAt(passage, {
      check: "account-name", severity: "warning", start, end: start + name.length, statement: state(AUDIT_TEXT_WORDING.oldName, { seen: words(name), right: words(current) }),
    })));

/** Rules that are cited are in force (CK71); what we know of them from memory is a note. */
export const citedRulesAreInForce: WordingCheck = (passage) =>
  REPEALED_RULES.flatMap(({ name, replacedBy, until, verified }) => placesOf(passage.text, `《${name}》`).map((start) =>
    remarkAt(passage, {
      check: "repealed-rule", severity: verified ? "warning" : "note", start, end: start + name.length + 2,
      statement: state(AUDIT_TEXT_WORDING.repealed, { rule: words(name), until: words(String(until)), current: words(replacedBy) }),
    })));
