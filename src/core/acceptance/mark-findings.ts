import type { Finding } from "../checks";
import { evaluate } from "../figure";
import type { Records } from "../records";
import type { Fact } from "../statement";
import type { Workbook } from "../workbook";
import { PlaceMeanings } from "./place-meaning";

/** What a finding is known again by, and its numbers as they are now. */
export interface FindingMark {
  readonly check: string;
  readonly about: string;
  readonly numbers: string;
}

/** Where a finding came from, as far as its meaning needs it. */
export interface Reviewed {
  readonly records: Pick<Records, "tables">;
  readonly workbook: Workbook;
}

/** Facts that say what a finding is about; all others are what it found. */
const SUBJECTS: ReadonlySet<string> = new Set(["what", "of", "left", "right", "indicator", "item", "table", "kind"]);

/**
 * The marks of all findings of a review, in their order; no two are the same. A finding is about its first cell, which checks put first
 * because it is the one to look at, and about what its sentence names. Where two findings are alike in all this, they are counted.
 */
export function markFindings(findings: readonly Finding[], { records, workbook }: Reviewed): readonly FindingMark[] {
  const places = new PlaceMeanings(records.tables, workbook);
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const mark = markOf(finding, places, sheets);
    const key = markKey(mark);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return nth === 1 ? mark : { ...mark, numbers: `${mark.numbers} #${String(nth)}` };
  });
}

/** A text that is equal for equal marks only. */
export const markKey = ({ check, about, numbers }: FindingMark): string => JSON.stringify([check, about, numbers]);

/** What follows from a finding (由此引起) is accepted with it, so its numbers are among the finding's own. */
function markOf({ check, statement, cells, consequences = [] }: Finding, places: PlaceMeanings, sheets: ReadonlySet<string>): FindingMark {
  const [first] = cells;
  const facts = Object.entries(statement.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const subjects = facts.flatMap(([name, fact]) => (SUBJECTS.has(name) && fact.kind === "words" ? [[name, bounded(fact.text)]] : []));
  const numbers = facts.flatMap(([name, fact]) => {
    const value = SUBJECTS.has(name) && fact.kind === "words" ? undefined : valueOf(fact, sheets);
    return value === undefined ? [] : [[name, value]];
  });
  const following = consequences.map((one) => followingKey(one, markOf(one, places, sheets)));
  if (following.length > 0) numbers.push(["", bounded(following.join(""))]);
  const place = first === undefined ? [] : places.meaningOf(first).map(bounded);
  return { check, about: JSON.stringify([place, ...subjects]), numbers: JSON.stringify(numbers) };
}

/** What could not be judged states no numbers, only that it could not. */
const followingKey = ({ verdict }: Finding, mark: FindingMark): string => markKey(verdict === "failed" ? mark : { ...mark, numbers: "" });

/** A fact's exact value. Addresses and names of sheets are no values: they change without a number changing. */
function valueOf(fact: Fact, sheets: ReadonlySet<string>): string | undefined {
  switch (fact.kind) {
    case "amount":
    case "rate":
    case "number": {
      const worked = evaluate(fact.figure);
      if (worked.kind === "unreadable") return `? ${bounded(worked.seen)}`;
      return worked.kind === "value" ? `${String(worked.value.n)}/${String(worked.value.d)}` : "÷0";
    }
    case "words":
      return isPlace(fact.text, sheets) ? undefined : bounded(fact.text);
    case "places":
    case "gap":
      return undefined;
  }
}

const isPlace = (text: string, sheets: ReadonlySet<string>): boolean =>
  /![A-Z]{1,3}[1-9]/.test(text) || sheets.has(text) || [...sheets].some((name) => text.includes(`“${name}”`));

const LONGEST = 120;

/** A text as it is; of a long one the beginning, its length and a digest, so that the memory stays small and a change is still seen. */
function bounded(text: string): string {
  if (text.length <= LONGEST) return text;
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  return `${text.slice(0, LONGEST)}… ${String(text.length)} ${(digest >>> 0).toString(16)}`;
}
