import { cellsOf, constant, sumOf, valueOf } from "../../figure";
import { isEqual, whole } from "../../number";
import { FULL_SCORE } from "../../standards";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { fullScore, points, pointsApart, pointsOf, scoredSheet } from "../scored-sheet";

export const weightsSumTo100 = defineCheck({
  id: "weights-sum-to-100",
  title: "分值合计为100分",
  family: "scores",
  basis: "CK51：预算执行率分值＋各三级指标分值＝100（财预〔2020〕10号；四川中江县公开自评表表注）",
  why: "分值合计不是100分，总分和等级就没有意义。",
  fix: "核对每个三级指标的分值，连同预算执行率分值调整到合计100分。",
  severity: "error",
  messages: {
    notFull: "各项分值合计为{computed}，应为{stated}，{direction}了{difference}。",
    statedTotal: "合计行分值填列{stated}，各项分值相加为{computed}，填列数{direction}了{difference}。",
  },
}, overForms(({ records, evaluation }, say) => {
  const sheet = scoredSheet(records);
  const computed = sumOf(pointsOf(sheet, "weight"), "分值合计");
  const sum = computed && valueOf(computed);
  if (computed === undefined || sum === undefined) return 0;
  const unread = sheet.lines.flatMap(({ weight }) => (weight === undefined || weight.figure !== undefined ? [] : [weight.at]));
  if (unread.length > 0) {
    say.undecided(unread, "有指标的分值读不成数");
    return 1;
  }
  // A form whose indicators have no points yet, or an excerpt without them, adds up nothing.
  if (!sheet.lines.some(({ weight }) => weight?.figure !== undefined)) return 0;
  const full = constant(whole(FULL_SCORE), "满分", "财预〔2020〕10号");
  if (!fullScore(sheet, evaluation).some((allowed) => isEqual(allowed, sum))) {
    say.found("notFull", cellsOf(computed), { computed: points(computed), stated: points(full), ...pointsApart(computed, full) });
  }
  const stated = sheet.total?.weight?.figure;
  // Where the execution rate has its points elsewhere, the total row may say 100 all the same.
  const isKnown = stated !== undefined && [sum, ...fullScore(sheet, evaluation)].some((allowed) => isEqual(allowed, valueOf(stated) ?? sum));
  if (stated !== undefined && !isKnown) {
    say.found("statedTotal", [stated.at], { stated: points(stated), computed: points(computed), ...pointsApart(stated, computed) });
  }
  return 1;
}));
