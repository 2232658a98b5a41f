import { amount, state } from "../../statement";
import { cellsOf } from "../../figure";
import type { Explanation } from "../tie";
import { countedSubtotal } from "./causes/counted-subtotal";
import { differingRows } from "./causes/differing-rows";
import { digits } from "./causes/digits";
import { duplicateRow } from "./causes/duplicate-row";
import { formulaRange } from "./causes/formula-range";
import { hiddenRow } from "./causes/hidden-row";
import { missingRow } from "./causes/missing-row";
import { powerOfTen } from "./causes/power-of-ten";
import { sign } from "./causes/sign";
import { subset } from "./causes/subset";
import { textNumber } from "./causes/text-number";
import type { Cause, Question } from "./question";

/** Causes in order of strength; those of one rank are weighed against each other. */
const LADDER: readonly (readonly Cause[])[] = [
  [missingRow, duplicateRow], [sign], [powerOfTen], [digits], [hiddenRow, textNumber], [formulaRange], [countedSubtotal], [differingRows], [subset],
];

const MOST_SHOWN = 3;

/** The causes of the strongest rank that fit, the closest first, at most three; each says whether it is the only one. */
export function climb(question: Question): readonly Explanation[] {
  if (Math.abs(question.gap) <= question.slack) return [remainder(question)];
  for (const rank of LADDER) {
    const hits = rank.flatMap((cause) => cause(question));
    if (hits.length === 0) continue;
    return [...hits]
      .sort((a, b) => a.miss - b.miss)
      .slice(0, MOST_SHOWN)
      .map(({ kind, cells, statement }) => ({ kind, cells, statement, isUnique: hits.length === 1 }));
  }
  return [];
}

function remainder({ gapFigure }: Question): Explanation {
  return {
    kind: "rounding", cells: cellsOf(gapFigure), isUnique: true,
    statement: state("差额{gap}在各数四舍五入的尾差之内", { gap: { ...amount(gapFigure), magnitude: true } }),
  };
}
