import { isSamePoints } from "../../evaluation";
import { difference, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import { words } from "../../statement";
import { uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points, pointsApart } from "../scored-sheet";
import { typedScores, unjudgedScores } from "../typed-scores";

export const scoreFollowsRule = defineCheck({
  id: "score-follows-rule",
  title: "填列的得分与评分规则算出的一致",
  family: "scores",
  basis: "CK53、CK57、CK58：执行率得分＝min（执行率，1）×分值；达到指标值得满分，未达到的按完成比例得分，反向指标按倒数比例（财预〔2020〕10号及各地表注），容差±0.05分",
  why: "得分高于规则会被复核扣回，低于规则是自己少算。",
  fix: "按规则重新计算得分；如果另有扣分依据，在偏差原因栏写明。",
  severity: "error",
  severities: { lower: "warning" },
  messages: {
    higher: "“{indicator}”得分填列{stated}，按规则（{rule}）应为{computed}，{direction}了{difference}。",
    lower: "“{indicator}”得分填列{stated}，按规则（{rule}）应为{computed}，{direction}了{difference}，请核实扣分依据。",
  },
}, overForms((checkup, say) => {
  let looked = 0;
  for (const { score, typed } of typedScores(checkup)) {
    const stated = typed.figure;
    if (stated === undefined) {
      say.undecided([typed.at], `${score.indicator}的得分填的是“${typed.shown}”，读不成数`);
      continue;
    }
    looked += 1;
    const gap = difference(stated, score.score);
    const value = valueOf(gap) ?? ZERO;
    if (isSamePoints(stated, score.score)) continue;
    const facts = { indicator: words(score.indicator), stated: points(stated), rule: words(score.rule), computed: points(score.score), ...pointsApart(stated, score.score) };
    say.found(compare(value, ZERO) > 0 ? "higher" : "lower", uniqueAddresses([typed.at, ...score.cells]), facts);
  }
  const unjudged = unjudgedScores(checkup);
  const [first] = unjudged;
  if (first !== undefined) say.undecided(unjudged.map(({ typed }) => typed.at), `有${unjudged.length}项指标按规则算不出得分，如${first.reason}`);
  return looked;
}));
