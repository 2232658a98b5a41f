import { difference } from "../../figure";
import { compare } from "../../number";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points, pointsValue, scoredSheet } from "../scored-sheet";

export const scoreWithinWeight = defineCheck({
  id: "score-within-weight",
  title: "得分不超过分值",
  family: "scores",
  basis: "CK59：各项得分不得突破该指标分值（四川中江、湖北塘湖、2017年财政部表表注）",
  why: "得分高于分值的自评表不能提交，总分也会虚高。",
  fix: "把得分改到不高于分值；如果是分值填小了，核对分值合计。",
  severity: "error",
  messages: {
    over: "“{indicator}”得分{stated}，高于分值{limit}，多{difference}。",
  },
}, overForms(({ records }, say) => {
  const { lines, fund } = scoredSheet(records);
  let looked = 0;
  for (const { name, weight, score } of [...(fund === undefined ? [] : [fund]), ...lines]) {
    if (weight?.figure === undefined || score?.figure === undefined) continue;
    looked += 1;
    if (compare(pointsValue(score), pointsValue(weight)) <= 0) continue;
    say.found("over", [score.at, weight.at], {
      indicator: words(name.value.trim(), [name.at]), stated: points(score.figure), limit: points(weight.figure), difference: points(difference(score.figure, weight.figure)),
    });
  }
  return looked;
}));
