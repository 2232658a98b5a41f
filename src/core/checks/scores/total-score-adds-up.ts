import { cellsOf, difference, sumOf, valueOf } from "../../figure";
import { absolute, compare, isZero, rational, ZERO } from "../../number";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points, pointsApart, pointsOf, pointsValue, scoredSheet } from "../scored-sheet";

const TOLERANCE = rational(5n, 100n);

export const totalScoreAddsUp = defineCheck({
  id: "total-score-adds-up",
  title: "总分等于各项得分之和",
  family: "scores",
  basis: "CK63：总分＝Σ各项得分（含预算执行率得分），容差±0.05分",
  why: "总分决定评价等级，加错可能跨等级。",
  fix: "核对各项得分是否都填了，再重新加总。",
  severity: "error",
  messages: {
    differs: "总分填列{stated}，各项得分之和为{computed}，填列数{direction}了{difference}。",
  },
}, overForms(({ records }, say) => {
  const sheet = scoredSheet(records);
  const stated = sheet.total?.score?.figure;
  const computed = sumOf(pointsOf(sheet, "score"), "各项得分之和");
  if (stated === undefined || computed === undefined) return 0;
  const open = [...(sheet.fund === undefined ? [] : [sheet.fund]), ...sheet.lines].filter(({ weight, score }) => score?.figure === undefined && !isZero(pointsValue(weight)));
  if (open.length > 0) {
    say.undecided([stated.at, ...open.map(({ name, score }) => score?.at ?? name.at)], "有指标没有填得分，不能核对总分");
    return 1;
  }
  const gap = difference(stated, computed);
  if (compare(absolute(valueOf(gap) ?? ZERO), TOLERANCE) > 0) {
    say.found("differs", cellsOf(stated), { stated: points(stated), computed: points(computed), ...pointsApart(stated, computed) });
  }
  return 1;
}));
