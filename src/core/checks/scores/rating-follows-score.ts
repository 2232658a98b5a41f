import { ratingOf } from "../../evaluation";
import { valueOf } from "../../figure";
import { fold } from "../../number";
import type { SelfEvaluation } from "../../records";
import { RATINGS } from "../../standards";
import { words } from "../../statement";
import { cellText, type Located, type Sheet } from "../../workbook";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points } from "../scored-sheet";

export const ratingFollowsScore = defineCheck({
  id: "rating-follows-score",
  title: "评价等级与总分相符",
  family: "scores",
  basis: `CK67：${RATINGS.map(({ rating, from }, index) => (index === RATINGS.length - 1 ? `其余为${rating}` : `≥${String(from)}分为${rating}`)).join("，")}（财政部预算司公布的绩效评价等级）`,
  why: "等级是评价结论，与总分不符的自评表会被退回。",
  fix: "按总分所在的分数段填写等级；总分填错的先改总分。",
  severity: "error",
  messages: {
    differs: "总分{total}，等级应为“{expected}”，填的是“{stated}”。",
  },
}, overForms(({ records: { selfEvaluation }, workbook }, say) => {
  const sheet = workbook.sheets.find(({ name }) => name === selfEvaluation?.table.sheet);
  const total = selfEvaluation?.total?.score?.figure;
  const score = total && valueOf(total);
  const stated = selfEvaluation === undefined || sheet === undefined ? undefined : ratingOn(sheet, selfEvaluation);
  if (total === undefined || score === undefined || stated === undefined) return 0;
  const expected = ratingOf(score);
  if (stated.value !== expected) say.found("differs", [stated.at, total.at], { total: points(total), expected: words(expected), stated: words(stated.value, [stated.at]) });
  return 1;
}));

const LABEL = /^(?:自评|评价|绩效|自评结果|评价结果)?(?:等级|结论|等次|评级)[:：]?/;
const WORDS: readonly (readonly [RegExp, string])[] = [[/^优秀?$/, "优"], [/^良好?$/, "良"], [/^中等?$/, "中"], [/^较?差$/, "差"]];

/** The rating the form states: behind its label in one cell, or in the next cell to the right. */
function ratingOn(sheet: Sheet, { table: { area } }: SelfEvaluation): Located<string> | undefined {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = fold(cellText(sheet.value(row, column)));
      const label = LABEL.exec(text)?.[0];
      if (label === undefined) continue;
      for (const [said, at] of [[text.slice(label.length), column], [fold(cellText(sheet.value(row, column + 1))), column + 1]] as const) {
        const rating = WORDS.find(([word]) => word.test(said))?.[1];
        if (rating !== undefined) return { value: rating, at: { sheet: sheet.name, row, column: at } };
      }
    }
  }
  return undefined;
}
