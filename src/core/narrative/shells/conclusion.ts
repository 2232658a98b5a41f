import type { Evaluation } from "../../evaluation";
import { CONCLUSION_GAPS, CONCLUSION_WORDING as SAY, MOST_DEDUCTIONS } from "../../standards";
import { gap, type NumberFact, state, type Statement, words } from "../../statement";
import { difference, type Figure } from "../../figure";
import { joined, listed } from "../compose";
import { type DraftContext, isSayable } from "../draft-context";
import { type Item, ranked } from "../fit";
import { inside } from "../office-words";

/** 自评结论: the score and the rating, as far as everything is scored, then what was deducted. */
export function conclusionParagraphs(context: DraftContext): readonly (readonly Item<Statement>[])[] {
  return [[...ranked(1, scoreSentence(context)), ...deductions(context.evaluation)]];
}

/** The score and the rating in one sentence; a gap where indicators are still without a score. */
export function scoreSentence({ evaluation: { total, partial, rating }, year }: DraftContext): Statement {
  if (isSayable(total) && rating !== undefined) return state(SAY.total, { year, score: points(total), rating: words(rating) });
  if (partial !== undefined && isSayable(partial.score) && isSayable(partial.weight)) {
    return state(SAY.partial, { year, weight: points(partial.weight), score: points(partial.score), gap: gap(CONCLUSION_GAPS.total) });
  }
  return state(SAY.none, { year, gap: gap(CONCLUSION_GAPS.none) });
}

const points = (figure: Figure): NumberFact => ({ kind: "number", figure, unit: "分" });

/** What was deducted, indicator by indicator; how it was worked out stands in the annex. */
function deductions({ scores, total }: Evaluation): readonly Item<Statement>[] {
  const lost = scores.filter(({ deduction }) => deduction !== undefined);
  if (lost.length === 0) return total === undefined || scores.length === 0 ? [] : ranked(2, state(SAY.full, {}));
  const named = lost.slice(0, MOST_DEDUCTIONS).map(({ indicator, weight, score, cells }) =>
    state(SAY.lost, { name: words(nameOf(indicator), cells), lost: points(difference(weight, score, "扣分")) }));
  const end = lost.length > MOST_DEDUCTIONS ? SAY.more : "。";
  return ranked(2, joined([listed(SAY.deductions, named, "，"), { template: end, facts: {} }]));
}

/** An indicator without a name of its own words is still named. */
const nameOf = (indicator: string): string => inside(indicator) || "该项指标";
