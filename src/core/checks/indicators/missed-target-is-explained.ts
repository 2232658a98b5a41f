import { hasReason, indicatorsToScore, isExecutionLine, quantityFact, standingOf } from "../../evaluation";
import { compare } from "../../number";
import type { Indicator } from "../../records";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points, pointsValue } from "../scored-sheet";

export const missedTargetIsExplained = defineCheck({
  id: "missed-target-is-explained",
  title: "未完成的指标写明了原因",
  family: "indicators",
  basis: "CK61：未完成指标值或得分低于分值的，偏差原因必填",
  why: "没有完成又不说原因的指标，自评表会被退回补充。",
  fix: "在偏差原因栏写明没有完成的原因和改进措施。",
  severity: "error",
  severities: { unscored: "warning" },
  messages: {
    missed: "“{indicator}”指标值{target}，完成值{actual}，没有完成，偏差原因没有填写。",
    unscored: "“{indicator}”指标值{target}，完成值{actual}，没有完成，也没有说明原因。",
    lost: "“{indicator}”分值{weight}，得分{score}，扣了分，偏差原因没有填写。",
  },
}, overForms(({ records }, say) => {
  const lines = indicatorsToScore(records).filter((line) => !isExecutionLine(line));
  let looked = 0;
  for (const line of lines) {
    const { name, target, actual, weight, score } = line;
    const standing = standingOf(line, records.year?.value);
    if (standing.kind !== "open" || isLost(line)) looked += 1;
    if (hasReason(line, records)) continue;
    const indicator = words(name.value.trim(), [name.at]);
    if ((standing.kind === "missed" || standing.kind === "late") && target !== undefined && actual !== undefined) {
      const isScored = weight?.figure !== undefined || score?.figure !== undefined;
      say.found(isScored ? "missed" : "unscored", [actual.at, target.at], { indicator, target: quantityFact(target), actual: quantityFact(actual) });
    } else if (isLost(line) && score?.figure !== undefined && weight?.figure !== undefined) {
      say.found("lost", [score.at, weight.at], { indicator, weight: points(weight.figure), score: points(score.figure) });
    }
  }
  return looked;
}));

const isLost = ({ weight, score }: Indicator): boolean => weight?.figure !== undefined && score?.figure !== undefined && compare(pointsValue(score), pointsValue(weight)) < 0;
