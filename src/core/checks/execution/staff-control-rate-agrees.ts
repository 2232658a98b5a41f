import { ratio } from "../../figure";
import { rate } from "../../statement";
import { defineCheck } from "../check";
import { compareRate, rateFacts } from "../compare-rate";

export const staffControlRateAgrees = defineCheck({
  id: "staff-control-rate-agrees",
  title: "填列的在职人员控制率与计算结果一致",
  family: "execution",
  basis: "CK70：在职人员控制率＝实有在职人数÷编制数×100%",
  why: "在职人员控制率是预算配置的评分指标，填错会影响得分。",
  fix: "按实际在职人数除以编制数重新计算并四舍五入。",
  severity: "error",
  severities: { truncated: "warning" },
  messages: {
    differs: "在职人员控制率填列{stated}，按实际在职人数÷编制数计算为{computed}，填列数{direction}了{difference}。",
    truncated: "在职人员控制率填列{stated}，是截断而不是四舍五入；计算结果为{exact}，应为{computed}，填列数{direction}了{difference}。",
  },
}, ({ records }, say) => {
  const staff = records.baseData?.staff;
  if (staff?.quota.figure === undefined || staff.actual.figure === undefined) return 0;
  const result = compareRate(staff.rate, ratio(staff.actual.figure, staff.quota.figure, "在职人员控制率"));
  if (result.kind === "nothing") return 0;
  if (result.kind === "undecided") say.undecided(result.cells, result.reason);
  if (result.kind === "differs") say.found("differs", [result.stated.at], rateFacts(result));
  if (result.kind === "truncated") say.found("truncated", [result.stated.at], { exact: rate(result.computed, result.decimals + 2), ...rateFacts(result) });
  return 1;
});
