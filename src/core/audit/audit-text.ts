import type { ProseQuantity, ProseRange } from "../number";
import { AUDIT_NUMBER_WORDING } from "../standards";
import { state } from "../statement";
import type { Audit, AuditedNumber, AuditSettings, NumberRemark, NumberVerdict, WordingRemark } from "./audit";
import { isAudited } from "./audited-number";
import { NUMBER_CHECKS } from "./numbers";
import { type Passage, readPassage } from "./passage";
import { WORDING_CHECKS } from "./wording";

/** Every number of a text with its verdict by the text itself, and the wording that needs a look; both in the order of the text. */
export const auditText = (text: string, settings: AuditSettings = {}): Audit => auditPassage(readPassage(text, settings));

/** The same for a text that has been read. */
export function auditPassage(passage: Passage): Audit {
  const remarks = new Map<ProseQuantity, NumberRemark>();
  for (const remark of NUMBER_CHECKS.flatMap((check) => check(passage))) {
    const known = remarks.get(remark.number);
    if (known === undefined || RANKS[remark.verdict] > RANKS[known.verdict]) remarks.set(remark.number, remark);
  }
  const numbers = passage.numbers.flatMap((number) => (isAudited(number) ? [audited(number, remarks)] : []));
  return { numbers, wording: WORDING_CHECKS.flatMap((check) => check(passage)).sort(byPlace), counts: countVerdicts(numbers) };
}

/** How many numbers have each verdict. */
export function countVerdicts(numbers: readonly AuditedNumber[]): Record<NumberVerdict, number> {
  const counts: Record<NumberVerdict, number> = { agrees: 0, rounding: 0, differs: 0, inconsistent: 0, untraced: 0 };
  for (const { verdict } of numbers) counts[verdict] += 1;
  return counts;
}

/** A contradiction outweighs what agrees elsewhere. */
const RANKS: Readonly<Record<NumberRemark["verdict"], number>> = { agrees: 1, rounding: 2, inconsistent: 3 };

function audited(number: ProseQuantity | ProseRange, remarks: ReadonlyMap<ProseQuantity, NumberRemark>): AuditedNumber {
  const remark = number.kind === "range" ? undefined : remarks.get(number);
  const found = remark ?? { verdict: "untraced" as const, statement: state(AUDIT_NUMBER_WORDING.untraced, {}), beside: [] };
  return { cells: [], candidates: [], ...found, number };
}

const byPlace = (a: WordingRemark, b: WordingRemark): number => a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : 1);
