import type { ProseNumber, ProseQuantity, ProseRange } from "../number";
import { AUDIT_NUMBER_WORDING } from "../standards";
import { state } from "../statement";
import type { Audit, AuditedNumber, AuditSettings, NumberRemark, NumberVerdict, WordingRemark } from "./audit";
import { NUMBER_CHECKS } from "./numbers";
import { readPassage } from "./passage";
import { WORDING_CHECKS } from "./wording";

/** Every number of a text with its verdict by the text itself, and the wording that needs a look; both in the order of the text. */
export function auditText(text: string, settings: AuditSettings = {}): Audit {
  const passage = readPassage(text, settings);
  const remarks = new Map<ProseQuantity, NumberRemark>();
  for (const remark of NUMBER_CHECKS.flatMap((check) => check(passage))) {
    const known = remarks.get(remark.number);
    if (known === undefined || RANKS[remark.verdict] > RANKS[known.verdict]) remarks.set(remark.number, remark);
  }
  const numbers = passage.numbers.flatMap((number) => (isAudited(number) ? [audited(number, remarks)] : []));
  const counts: Record<NumberVerdict, number> = { agrees: 0, rounding: 0, differs: 0, inconsistent: 0, untraced: 0 };
  for (const { verdict } of numbers) counts[verdict] += 1;
  return { numbers, wording: WORDING_CHECKS.flatMap((check) => check(passage)).sort(byPlace), counts };
}

/** A contradiction outweighs what agrees elsewhere. */
const RANKS: Readonly<Record<NumberRemark["verdict"], number>> = { agrees: 1, rounding: 2, inconsistent: 3 };

const isAudited = (number: ProseNumber): number is ProseQuantity | ProseRange =>
  number.kind === "money" || number.kind === "rate" || number.kind === "points" || number.kind === "count" || number.kind === "range";

function audited(number: ProseQuantity | ProseRange, remarks: ReadonlyMap<ProseQuantity, NumberRemark>): AuditedNumber {
  const remark = number.kind === "range" ? undefined : remarks.get(number);
  const found = remark ?? { verdict: "untraced" as const, statement: state(AUDIT_NUMBER_WORDING.untraced, {}), beside: [] };
  return { cells: [], candidates: [], ...found, number };
}

const byPlace = (a: WordingRemark, b: WordingRemark): number => a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : 1);
