import { hasReason, indicatorsToScore, isFarAbove, overCompletionOf, quantityFact, standingOf } from "../../evaluation";
import { constant } from "../../figure";
import { rational } from "../../number";
import { THRESHOLDS } from "../../standards";
import { rate, words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

const { source } = THRESHOLDS.overachievement;

export const overachievementIsExplained = defineCheck({
  id: "overachievement-is-explained",
  title: "明显超额完成的指标写明了原因",
  family: "indicators",
  basis: `CK62：${source}`,
  why: "完成值比指标值高出很多，多半是年初目标定低了，评价时会要求分析原因，可能按偏离度调减分值。",
  fix: "在偏差原因栏说明为什么超额（任务追加、口径变化等）；目标确实定低了的，写明以后怎么改进。",
  severity: "warning",
  messages: {
    over: "“{indicator}”指标值{target}，完成值{actual}，是指标值的{computed}，超过{threshold}，没有说明原因。",
  },
}, overForms(({ records, evaluation }, say) => {
  const percent = overCompletionOf(evaluation.settings);
  let looked = 0;
  for (const line of indicatorsToScore(records)) {
    const { name, target, actual } = line;
    const standing = standingOf(line, records.year?.value);
    if (standing.kind === "open" || standing.kind === "judge") continue;
    looked += 1;
    if (target === undefined || actual === undefined || !isFarAbove(standing, percent) || hasReason(line, records)) continue;
    say.found("over", [actual.at, target.at], {
      indicator: words(name.value.trim(), [name.at]), target: quantityFact(target), actual: quantityFact(actual),
      computed: rate(standing.share), threshold: rate(constant(rational(BigInt(percent), 100n), "须分析原因的完成率", source), 0),
    });
  }
  return looked;
}));
