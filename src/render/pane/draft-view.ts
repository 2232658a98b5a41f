import type { Evaluation } from "../../core/evaluation";
import type { Answered, Blank, Paragraph, Report } from "../../core/narrative";
import { cellsOfFact, gap, type Statement } from "../../core/statement";
import { renderHtmlBlock } from "../html";
import { viewReport } from "../report-view";
import type { OutlineEntry, PlacedParagraph } from "../report-view/outline";
import { linesOf } from "../report-view/spoken-lines";
import { renderText } from "../text";
import { isOpen, sayAll, sayText, type Spoken } from "../words";
import type { CellAddress } from "./place-links";

/** A stretch of the draft: plain words, a figure that can be followed to its cells, or a gap to fill. */
export interface DraftRun {
  readonly kind: "words" | "figure" | "gap";
  readonly text: string;
  readonly cells: readonly CellAddress[];
  /** What a gap asks the office for; a figure that could not be worked out asks for nothing. */
  readonly needs?: string;
}

/** A paragraph the office wrote itself, as it is remembered. */
export interface FormerEdit {
  readonly section: string;
  readonly drafted: string;
  readonly text: string;
}

/** How a paragraph can be written anew. */
export interface ParagraphEditing {
  readonly section: string;
  /** The words drafted for it. */
  readonly drafted: string;
  /** The words it has now, blanks unfilled: what an editor begins with. */
  readonly text: string;
  readonly isEdited: boolean;
  /** Numbers of the office's own words that no cell stands behind. */
  readonly unchecked: readonly string[];
  /** What the office had written, which is void because the draft reads otherwise by now. */
  readonly former?: FormerEdit;
}

export interface DraftParagraph {
  readonly lines: readonly (readonly DraftRun[])[];
  readonly editing?: ParagraphEditing;
}

export interface DraftBlock {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly DraftParagraph[];
}

/** The drafted report as the pane shows it, with the same words ready for the clipboard and for Word. */
export interface DraftView {
  readonly title: readonly DraftRun[];
  readonly blocks: readonly DraftBlock[];
  readonly blanks: readonly Blank[];
  /** What the office has filled in. */
  readonly answered: readonly Answered[];
  /** What the office wrote for paragraphs that are not there any more. */
  readonly lostEdits: readonly FormerEdit[];
  readonly html: string;
  readonly text: string;
}

/** A draft in words, cut where a figure or a gap begins and ends. */
export function viewDraft(draft: Report, evaluation: Evaluation): DraftView {
  const report = viewReport(draft, evaluation);
  return {
    title: draftRuns(report.title),
    blocks: report.outline.map((entry) => ({ heading: entry.number + entry.heading, level: entry.level, paragraphs: viewParagraphs(entry) })),
    blanks: draft.blanks,
    answered: draft.answered ?? [],
    lostEdits: (draft.lostEdits ?? []).map(({ section, drafted, text }) => ({ section, drafted, text })),
    html: renderHtmlBlock(report),
    text: renderText(report),
  };
}

function viewParagraphs({ paragraphs, drafted = [] }: OutlineEntry): DraftParagraph[] {
  const views = drafted.map(viewParagraph).filter(({ lines }) => lines.length > 0);
  return views.length > 0 ? views : paragraphs.map((spoken) => ({ lines: [draftRuns(spoken)] }));
}

function viewParagraph({ section, paragraph }: PlacedParagraph): DraftParagraph {
  const lines = linesOf(sayAll(paragraph.sentences)).map(draftRuns);
  return paragraph.drafted === undefined ? { lines } : { lines, editing: viewEditing(section, paragraph.drafted, paragraph) };
}

function viewEditing(section: string, drafted: string, { sentences, edit }: Paragraph): ParagraphEditing {
  return {
    section, drafted, text: sentences.map((one) => sayText(unanswered(one))).join(""), isEdited: edit?.kind === "kept", unchecked: edit?.kind === "kept" ? edit.unchecked : [],
    ...(edit?.kind === "void" ? { former: { section, drafted: edit.drafted, text: edit.text } } : {}),
  };
}

/** With its blanks as they were before the office filled them: an answer stays an answer when the words around it are written anew. */
const unanswered = ({ template, facts }: Statement): Statement => ({
  template, facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.kind === "words" && fact.answers !== undefined ? gap(fact.answers) : fact])),
});

/** Nothing of the text is left out; a fact without cells is words. */
export function draftRuns({ text, facts }: Spoken): DraftRun[] {
  const runs: DraftRun[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) runs.push({ kind: "words", text: text.slice(from, to), cells: [] });
  };
  for (const { start, end, fact } of facts) {
    const cells = cellsOfFact(fact);
    const isFigure = fact.kind === "amount" || fact.kind === "rate" || fact.kind === "number";
    const kind = isOpen(fact) ? "gap" : isFigure && cells.length > 0 ? "figure" : "words";
    if (kind === "words" || end <= start) continue;
    plain(start);
    runs.push({ kind, text: text.slice(start, end), cells, ...(fact.kind === "gap" ? { needs: fact.needs } : {}) });
    from = end;
  }
  plain(text.length);
  return runs;
}
