import { MEASURE_WORDING, PROBLEM_GAPS } from "../../standards";
import { gap, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { chineseOrdinal, numbered } from "../compose";
import type { DraftContext } from "../draft-context";
import { isNumbered, ownLines, ownSentence, unnumbered } from "../office-words";
import { paragraph, section } from "../overview-sections";
import type { Paragraph, Section } from "../report";
import { reviewProblems } from "./review-problems";

/** 存在的问题 and 改进措施: the office's own points first, then those the review shows, in the same order in both. */
export function problemSections(context: DraftContext): readonly [Section, Section] {
  const { problems, measures } = context.records.profile?.topics ?? {};
  const own = pointsOf(problems);
  const answers = pointsOf(measures);
  const shown = reviewProblems(context);
  const unanswered = own.points.slice(answers.points.length).map((_, index) => ownGap(answers.points.length + index + 1));
  const told = [...own.points, ...shown.map(({ problem }) => problem)];
  const answered = [...answers.points, ...unanswered, ...shown.map(({ measure }) => measure)];
  return [
    section("problems", [...own.lead, ...(told.length > 0 ? points(told) : nothing(PROBLEM_GAPS.problems, own.lead))]),
    section("measures", [...answers.lead, ...(answered.length > 0 ? points(answered) : nothing(PROBLEM_GAPS.measures, answers.lead))]),
  ];
}

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
  return statements.map((statement, index) => paragraph(statements.length > 1 ? numbered(`${String(index + 1)}.`, statement) : statement));
}

const nothing = (needs: string, lead: readonly Paragraph[]): readonly Paragraph[] =>
  lead.length > 0 ? [] : [paragraph(state(MEASURE_WORDING.none, { gap: gap(needs) }))];

function ownGap(order: number): Statement {
  const ordinal = chineseOrdinal(order);
  return state(MEASURE_WORDING.own, { order: words(ordinal), gap: gap(PROBLEM_GAPS.measureFor.replace("…", ordinal)) });
}
