import { state } from "../../../statement";
import { together } from "../all-or-one";
import type { Cause } from "../question";

/** Rows that the formula of the total leaves out or adds more than once. */
export const formulaRange: Cause = (question) => {
  const isTwice = question.miscounted.every(({ item, effect }) => item.fen * effect > 0);
  return together(question, question.miscounted, {
    kind: "formula-range",
    say: (facts) =>
      isTwice ? state("合计公式把这些行加了不止一次：{name} {amount}，见{place}", { ...facts }) : state("合计公式没有正确包含这些行：{name} {amount}，见{place}", { ...facts }),
  });
};
