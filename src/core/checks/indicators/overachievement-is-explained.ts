import { indicatorsToScore, quantityFact, standingOf } from "../../evaluation";
import { constant, valueOf } from "../../figure";
import { compare, rational } from "../../number";
import { THRESHOLDS } from "../../standards";
import { rate, words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { hasReason } from "../has-reason";

const { percent, source } = THRESHOLDS.overachievement;
const LINE = rational(BigInt(percent), 100n);

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
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const line of indicatorsToScore(records)) {
    const { name, target, actual } = line;
    const standing = standingOf(line, records.year?.value);
    if (standing.kind === "open" || standing.kind === "judge") continue;
    looked += 1;
    if (standing.kind !== "exceeded" || standing.share === undefined || target === undefined || actual === undefined || hasReason(line, records)) continue;
    const share = valueOf(standing.share);
    if (share === undefined || compare(share, LINE) <= 0) continue;
    say.found("over", [actual.at, target.at], {
      indicator: words(name.value.trim(), [name.at]), target: quantityFact(target), actual: quantityFact(actual),
      computed: rate(standing.share), threshold: rate(constant(LINE, "须分析原因的完成率", source), 0),
    });
  }
  return looked;
}));
