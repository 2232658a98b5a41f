import { amount, state } from "../../statement";
import { cellsOf } from "../../figure";
import type { Explanation } from "../tie";
import { countedSubtotal } from "./causes/counted-subtotal";
import { differingRows } from "./causes/differing-rows";
import { digits, digitsOfTotal } from "./causes/digits";
import { digitsAlone } from "./causes/digits-alone";
import { duplicateRow } from "./causes/duplicate-row";
import { formulaRange } from "./causes/formula-range";
import { hiddenRow, hiddenRowLoosely } from "./causes/hidden-row";
import { missingRow } from "./causes/missing-row";
import { powerOfTen, powerOfTenAlone, powerOfTenOfTotal } from "./causes/power-of-ten";
import { sign, signAlone } from "./causes/sign";
import { subset } from "./causes/subset";
import { textNumber } from "./causes/text-number";
import type { Cause, Question } from "./question";

/**
 * Causes in order of strength; those of one rank are weighed against each other. What two places state comes before what the amounts of
 * one list alone suggest.
 */
const LADDER: readonly (readonly Cause[])[] = [
  [missingRow, duplicateRow], [sign], [powerOfTen], [digits], [hiddenRow, textNumber], [powerOfTenOfTotal], [formulaRange], [countedSubtotal],
  [digitsOfTotal], [differingRows], [signAlone], [powerOfTenAlone], [subset, digitsAlone], [hiddenRowLoosely],
];

/** More than anyone reads: so many that fit say that the cause is not known. */
const MOST_GIVEN = 10;

/** The causes of the strongest rank that fit, the closest first; each says whether it is the only one. None where the question was stopped. */
export function climb(question: Question): readonly Explanation[] {
  if (Math.abs(question.gap) <= question.slack) return [remainder(question)];
  for (const rank of LADDER) {
    if (question.steps.isSpent) return [];
    const hits = rank.flatMap((cause) => cause(question));
    if (hits.length === 0) continue;
    return [...hits]
      .sort((a, b) => a.miss - b.miss)
      .slice(0, MOST_GIVEN)
      .map(({ kind, cells, statement, keys, hasRivals }) => ({ kind, cells, statement, isUnique: hits.length === 1 && hasRivals !== true, ...(keys === undefined ? {} : { keys }) }));
  }
  return [];
}

function remainder({ gapFigure }: Question): Explanation {
  return {
    kind: "rounding", cells: cellsOf(gapFigure), isUnique: true,
    statement: state("差额{gap}在各数四舍五入的尾差之内", { gap: { ...amount(gapFigure), magnitude: true } }),
  };
}
