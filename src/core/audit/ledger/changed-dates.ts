import type { ProseDate } from "../../number";
import { AUDIT_LEDGER_WORDING as SAY } from "../../standards";
import { places, state, words } from "../../statement";
import type { AuditedNumber } from "../audit";
import type { KnownDate } from "./known-sentences";
import type { PairedSentence } from "./pair-sentences";

/** With fewer words beside its dates a sentence does not tell which date is meant. */
const TELLING = 4;

/**
 * The dates of a text that are others than in the sentence they stand in, where the known one rests on a cell. Told only where all the other words are the same:
 * in a sentence that was rewritten another date may be meant.
 */
export function changedDates({ said, known, how }: PairedSentence): readonly AuditedNumber[] {
  if (how !== "numbers" || said.dates.length !== known.dates.length || known.blank.replace(/[□△◇]/g, "").length < TELLING) return [];
  return said.dates.flatMap((date, at) => {
    const right = known.knownDates[at];
    return right === undefined || right.cells.length === 0 || !isOther(date, right.date) ? [] : [changed(date, right)];
  });
}

/** Whether two dates that state the same parts state others. One that leaves out the year or the day says nothing else. */
function isOther(a: ProseDate, b: ProseDate): boolean {
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  return mine.length === theirs.length && mine.some((part, at) => part !== theirs[at]);
}

/** The numbers of a date as it is written, 1—6月 with its end; a year in words is what it is read as. */
function partsOf({ text, year, month, day }: ProseDate): readonly number[] {
  const digits = text.normalize("NFKC").match(/\d+/g);
  return digits === null ? [year, month, day].filter((part) => part !== undefined) : digits.map(Number);
}

function changed(date: ProseDate, { date: right, cells }: KnownDate): AuditedNumber {
  const facts = { places: places(cells), known: words(right.text), stated: words(date.text) };
  return { number: date, verdict: "differs", expected: right.text, cells, candidates: [], beside: [], statement: state(SAY.changed, facts) };
}
