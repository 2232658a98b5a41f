import type { Evaluation } from "../../core/evaluation";
import type { Blank, Report } from "../../core/narrative";
import { cellsOfFact } from "../../core/statement";
import { renderHtmlBlock } from "../html";
import { viewReport } from "../report-view";
import { renderText } from "../text";
import { isOpen, type Spoken } from "../words";
import type { CellAddress } from "./place-links";

/** A stretch of the draft: plain words, a figure that can be followed to its cells, or a gap to fill. */
export interface DraftRun {
  readonly kind: "words" | "figure" | "gap";
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

export interface DraftBlock {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly (readonly DraftRun[])[];
}

/** The drafted report as the pane shows it, with the same words ready for the clipboard and for Word. */
export interface DraftView {
  readonly title: readonly DraftRun[];
  readonly blocks: readonly DraftBlock[];
  readonly blanks: readonly Blank[];
  readonly html: string;
  readonly text: string;
}

/** A draft in words, cut where a figure or a gap begins and ends. */
export function viewDraft(draft: Report, evaluation: Evaluation): DraftView {
  const report = viewReport(draft, evaluation);
  return {
    title: draftRuns(report.title),
    blocks: report.outline.map(({ number, heading, level, paragraphs }) => ({ heading: number + heading, level, paragraphs: paragraphs.map(draftRuns) })),
    blanks: draft.blanks,
    html: renderHtmlBlock(report),
    text: renderText(report),
  };
}

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
    runs.push({ kind, text: text.slice(start, end), cells });
    from = end;
  }
  plain(text.length);
  return runs;
}
