import type { Finding } from "../checks";
import { type Evaluation, overCompletionOf } from "../evaluation";
import type { Records } from "../records";
import { ADJUSTMENT_CEILING, OVERVIEW_GAPS, REPORT_TITLE, REPORT_TITLE_APART, type TextShell, THRESHOLDS } from "../standards";
import { gap, type Say, state, type Statement } from "../statement";
import { acceptedOf } from "./accepted";
import { type Answer, answersOf, type Fill, fillFrom, fillParagraphs, gapsOf } from "./answers";
import { scoreSentence } from "./shells/conclusion";
import { type DraftContext, type DraftSettings, isSayable, officeFact, yearFact } from "./draft-context";
import { type Edit, lostEdits, withEdits } from "./edits";
import { budgetSection, dutiesSection, officeSection, remarksSection, supervisorSection } from "./overview-sections";
import { problemSections } from "./problems/problem-sections";
import type { Answered, Blank, Report, Section } from "./report";
import { roomsOf } from "./room";
import { shellSections } from "./shells/shell-sections";
import { spendingSection } from "./spending/spending-section";
import { targetsSection } from "./targets/targets-section";

const DEFAULTS: Required<DraftSettings> = {
  overCompletion: THRESHOLDS.overachievement.percent, executionFloor: THRESHOLDS.lowExecution.percent, adjustmentCeiling: ADJUSTMENT_CEILING,
};

/** What the office has decided, typed and set for the draft. */
export interface DraftOptions extends DraftSettings {
  /** What it typed for blanks, the latest last. */
  readonly answers?: readonly Answer[];
  /** Findings of the review; those the office lets stand are told with its reasons. */
  readonly findings?: readonly Finding[];
  /** The text shell the report is arranged by; without one it is the 概况表 of the county. */
  readonly shell?: TextShell;
  /** Needed to know the words of the draft: without it neither edits nor lengths have an effect. */
  readonly say?: Say;
  /** Paragraphs the office wrote in the place of drafted ones, the latest last. */
  readonly edits?: readonly Edit[];
  /** Most characters of a section, by its id. */
  readonly lengths?: Readonly<Record<string, number>>;
}

/** The report drafted from what the workbook holds; what it does not hold is as the office answered, else a gap and listed. */
export function draftReport(records: Records, evaluation: Evaluation, { answers = [], findings = [], shell, say, edits = [], lengths = {}, ...settings }: DraftOptions = {}): Report {
  const fill = fillFrom(answers, records.year?.value);
  const context: DraftContext = {
    records, evaluation, settings: { ...DEFAULTS, overCompletion: overCompletionOf(evaluation.settings), ...settings }, year: yearFact(records), accepted: acceptedOf(findings), roomOf: roomsOf(lengths, fill, say),
  };
  const drafted = shell === undefined ? overviewSections(context) : shellSections(shell, context);
  const written = say === undefined ? drafted : withEdits(drafted, edits, say);
  const sections = written.map((section) => ({ ...section, paragraphs: fillParagraphs(section, fill) }));
  const lost = say === undefined ? [] : lostEdits(written, edits);
  return {
    title: titleOf(context, fill), sections, ...(shell === undefined ? {} : { layout: "text" as const }),
    blanks: unique(sections.flatMap(blanksOf)), answered: unique(sections.flatMap(answeredIn)), ...(lost.length === 0 ? {} : { lostEdits: lost }),
  };
}

/** A name that ends in a digit is kept apart from the year. */
function titleOf({ records, year }: DraftContext, fill: Fill): Statement {
  const office = officeFact(records);
  const template = /\d$/.test(office?.text ?? "") ? REPORT_TITLE_APART : REPORT_TITLE;
  return fill(state(template, { office: office ?? gap(OVERVIEW_GAPS.office), year }), "office");
}

/** The nine rows of the county form. Where all is scored, the score closes what is told of the targets. */
function overviewSections(context: DraftContext): readonly Section[] {
  const { total, rating } = context.evaluation;
  const scored = isSayable(total) && rating !== undefined ? [scoreSentence(context)] : [];
  return [
    officeSection(context), budgetSection(context), supervisorSection(context), dutiesSection(context),
    spendingSection(context), targetsSection(context, scored),
    ...problemSections(context), remarksSection(context),
  ];
}

const sentencesOf = ({ paragraphs }: Section): readonly Statement[] => paragraphs.flatMap(({ sentences }) => sentences);

const blanksOf = (section: Section): readonly Blank[] => sentencesOf(section).flatMap(gapsOf).map((needs) => ({ id: section.id, section: section.heading, needs }));

const answeredIn = (section: Section): readonly Answered[] =>
  sentencesOf(section).flatMap(answersOf).map(({ text, answers = "" }) => ({ id: section.id, section: section.heading, needs: answers, text }));

/** Each once, in order. */
function unique<T extends Blank>(blanks: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return blanks.filter(({ id, needs }) => {
    const key = JSON.stringify([id, needs]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
