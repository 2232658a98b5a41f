import { MEASURE_WORDING, PROBLEM_GAPS } from "../../standards";
import { gap, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { asPoint, chineseOrdinal, variant } from "../compose";
import type { DraftContext } from "../draft-context";
import { fitted, type Item, leastFirst } from "../fit";
import { isNumbered, ownLines, ownSentence, unnumbered } from "../office-words";
import { paragraph, section } from "../overview-sections";
import type { Paragraph, Section } from "../report";
import { reviewProblems } from "./review-problems";

/** A problem and the measure that answers it; where the office gives more measures than problems, a measure alone. */
interface Pair {
  readonly problem?: Statement;
  readonly measure: Statement;
}

/** 存在的问题 and 改进措施: the office's own points first, then those the review shows, in the same order in both. What is too long for one of the two is left out of both. */
export function problemSections(context: DraftContext): readonly [Section, Section] {
  const { problems, measures } = context.records.profile?.topics ?? {};
  const own = pointsOf(problems);
  const answers = pointsOf(measures);
  const pairs: readonly Item<Pair>[] = [
    ...own.points.map((problem, index): Item<Pair> => ({ value: { problem, measure: answers.points[index] ?? ownGap(index + 1, index - answers.points.length) }, rank: 2 })),
    ...answers.points.slice(own.points.length).map((measure): Item<Pair> => ({ value: { measure }, rank: 3 })),
    ...reviewProblems(context).map(({ problem, measure, rank }): Item<Pair> => ({ value: { problem, measure }, rank })),
  ];
  const told = (kept: readonly Pair[]): readonly Paragraph[] => pointsWith(own.lead, kept.flatMap(({ problem }) => problem ?? []), PROBLEM_GAPS.problems);
  const answered = (kept: readonly Pair[]): readonly Paragraph[] => pointsWith(answers.lead, kept.map(({ measure }) => measure), PROBLEM_GAPS.measures);
  const kept = keptPairs(pairs, { told, answered }, context);
  return [
    section("problems", fitted(fixed(kept), told, context.roomOf("problems"))),
    section("measures", fitted(fixed(kept), answered, context.roomOf("measures"))),
  ];
}

interface Sides {
  readonly told: (kept: readonly Pair[]) => readonly Paragraph[];
  readonly answered: (kept: readonly Pair[]) => readonly Paragraph[];
}

/** The pairs there is room for in both sections. */
function keptPairs(pairs: readonly Item<Pair>[], { told, answered }: Sides, { roomOf }: DraftContext): readonly Pair[] {
  const [problems, measures] = [roomOf("problems"), roomOf("measures")];
  let items = pairs;
  for (;;) {
    const kept = items.map(({ value }) => value);
    const isTooLong = (problems?.excess(told(kept)) ?? 0) > 0 || (measures?.excess(answered(kept)) ?? 0) > 0;
    const [worst] = isTooLong ? leastFirst(items) : [];
    if (worst === undefined) return kept;
    items = items.filter((item) => item !== worst);
  }
}

const fixed = (pairs: readonly Pair[]): readonly Item<Pair>[] => pairs.map((value) => ({ value, rank: 1 }));

const pointsWith = (lead: readonly Paragraph[], statements: readonly Statement[], needs: string): readonly Paragraph[] => [...lead, ...(statements.length > 0 ? points(statements) : nothing(needs, lead))];

interface Points {
  /** What stands before the first numbered line. */
  readonly lead: readonly Paragraph[];
  readonly points: readonly Statement[];
}

/** A topic's lines as points. Where the office numbers some lines, those before the first are an introduction and later ones go on with the point above. */
function pointsOf(texts: readonly Located<string>[] | undefined): Points {
  const lines = ownLines(texts);
  const first = lines.findIndex(({ value }) => isNumbered(value));
  const lead = first <= 0 ? leadLength(lines) : first;
  return {
    lead: lines.slice(0, lead).flatMap((line) => ownSentence(line) ?? []).map((line) => paragraph(line)),
    points: lines.slice(lead).flatMap((line) => ownSentence(unnumbered(line)) ?? []),
  };
}

/** Of lines without numbers, the first introduces the others where it ends in a colon. */
const leadLength = ([first, second]: readonly Located<string>[]): number => (first !== undefined && second !== undefined && /[：:]$/.test(first.value.trim()) ? 1 : 0);

/** A single point needs no number. */
function points(statements: readonly Statement[]): readonly Paragraph[] {
  return statements.map((statement, index) => paragraph(statements.length > 1 ? asPoint(index + 1, statement) : statement));
}

const nothing = (needs: string, lead: readonly Paragraph[]): readonly Paragraph[] =>
  lead.length > 0 ? [] : [paragraph(state(MEASURE_WORDING.none, { gap: gap(needs) }))];

function ownGap(order: number, position: number): Statement {
  const ordinal = chineseOrdinal(order);
  return state(variant(MEASURE_WORDING.own, position), { order: words(ordinal), gap: gap(PROBLEM_GAPS.measureFor.replace("…", ordinal)) });
}
