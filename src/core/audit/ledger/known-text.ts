import type { Evaluation } from "../../evaluation";
import { cellsOf, type Figure, sumOf } from "../../figure";
import type { Report } from "../../narrative";
import type { Indicator, Records } from "../../records";
import { AUDIT_LEDGER_WORDING as SAY } from "../../standards";
import { cellsOfFact, type Fact, type NumberFact, pieces, type Say, state, type Statement, words } from "../../statement";
import { type CellAddress, formatAddress, type Located } from "../../workbook";

/** A stretch of known text with the cells it rests on; `figure` where it says one. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellAddress[];
  readonly figure?: Figure;
}

/** A text whose numbers we know: a paragraph of our draft, a sentence of a score, the words of a cell. */
export interface KnownText {
  readonly text: string;
  /** The heading it stands under, which tells what a bare number is. */
  readonly heading: string;
  readonly spans: readonly KnownSpan[];
  readonly isDraft: boolean;
}

/** The draft made from the same sheets, and how it is put into words. */
export interface Draft {
  readonly report: Report;
  readonly say: Say;
}

/** Every text whose numbers we know, the draft first. */
export function knownTexts(records: Records, evaluation: Evaluation, draft: Draft | undefined): readonly KnownText[] {
  return [...(draft === undefined ? [] : [...draftTexts(draft), ...scoreTexts(evaluation, draft.say)]), ...cellTexts(records)];
}

const draftTexts = ({ report: { title, sections }, say }: Draft): readonly KnownText[] => [
  spoken([title], "", say, true),
  ...sections.flatMap(({ heading, paragraphs }) => paragraphs.map(({ sentences }) => spoken(sentences, heading, say, true))),
];

/** The 评分明细表: its lines, the rule of each score and its deduction. */
function scoreTexts({ scores, total, partial }: Evaluation, say: Say): readonly KnownText[] {
  const lines = scores.flatMap(({ indicator, level1, weight, score, statement, deduction, question }) => {
    const facts = { indicator: words(indicator), level1: words(level1), weight: points(weight), score: points(score, 2) };
    const line: Statement = { template: indicator === level1 ? SAY.scoreLineAlone : SAY.scoreLine, facts };
    return [line, state(SAY.scoreRow, facts), statement, deduction, question].filter((one) => one !== undefined);
  });
  const weights = sumOf(scores.map(({ weight }) => weight));
  const sum = total !== undefined && weights !== undefined ? totalLines({ weight: points(weights), score: points(total, 2) }) : [];
  const part = total === undefined && partial !== undefined ? partialLines({ weight: points(partial.weight), score: points(partial.score, 2) }) : [];
  return [...lines, ...sum, ...part].map((one) => spoken([one], "", say, false));
}

type Points = Readonly<Record<"weight" | "score", NumberFact>>;
const totalLines = (facts: Points): readonly Statement[] => [state(SAY.scoreTotal, facts), state(SAY.scoreRow, { ...facts, indicator: words("合计") })];
const partialLines = (facts: Points): readonly Statement[] => [state(SAY.scorePartial, facts), state(SAY.scorePartialRow, facts)];

const points = (figure: Figure, decimals?: number): NumberFact => ({ kind: "number", figure, unit: "", ...(decimals === undefined ? {} : { decimals }) });

/** Statements that follow each other in words, with what each stretch of them rests on. */
function spoken(statements: readonly Statement[], heading: string, say: Say, isDraft: boolean): KnownText {
  let text = "";
  const spans: KnownSpan[] = [];
  for (const { template, facts } of statements) {
    for (const piece of pieces(template)) {
      const fact = piece.kind === "fact" && Object.hasOwn(facts, piece.name) ? facts[piece.name] : undefined;
      const said = piece.kind === "text" ? piece.text : fact === undefined ? "" : say({ template: "{fact}", facts: { fact } });
      if (fact !== undefined && said !== "") spans.push({ start: text.length, end: text.length + said.length, ...restsOn(fact) });
      text += said;
    }
  }
  return { text, heading, spans, isDraft };
}

function restsOn(fact: Fact): Pick<KnownSpan, "cells" | "figure"> {
  if (fact.kind === "amount" || fact.kind === "rate" || fact.kind === "number") return { cells: cellsOf(fact.figure), figure: fact.figure };
  return { cells: cellsOfFact(fact) };
}

/** The sentences offices write into cells: remarks, reasons, goals, the profile. */
function cellTexts({ indicators, selfEvaluation, projects = [], profile, execution }: Records): readonly KnownText[] {
  const told = [indicators, selfEvaluation, ...projects].flatMap((table) => (table?.lines ?? []).flatMap(({ remark, reason }: Indicator) => [remark, reason]));
  const goals = [selfEvaluation, ...projects].flatMap((form) => [form?.expectedGoal, form?.actualGoal, form?.fundReason]);
  const reasons = (execution?.lines ?? []).map(({ reason }) => reason);
  const seen = new Set<string>();
  return [...told, ...goals, execution?.total?.reason, ...reasons, ...Object.values(profile?.topics ?? {}).flat()].flatMap((cell): KnownText[] => {
    if (cell === undefined || !/\d/.test(cell.value) || seen.has(keyOf(cell))) return [];
    seen.add(keyOf(cell));
    return [{ text: cell.value, heading: "", spans: [{ start: 0, end: cell.value.length, cells: [cell.at] }], isDraft: false }];
  });
}

const keyOf = ({ at }: Located<string>): string => formatAddress(at);
