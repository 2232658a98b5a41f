import { cellsOf, constant, valueOf } from "../../figure";
import { compare, rational } from "../../number";
import type { Records } from "../../records";
import { THRESHOLDS } from "../../standards";
import { amount, rate } from "../../statement";
import { defineCheck } from "../check";

const { percent, source } = THRESHOLDS.lowExecution;
const LINE = rational(BigInt(percent), 100n);

export const lowExecutionIsExplained = defineCheck({
  id: "low-execution-is-explained",
  title: "执行率低于90%时写明了原因",
  family: "execution",
  basis: `CK61：未完成的须填偏差原因；${source}`,
  why: "执行率偏低是评价时必问的问题，不写原因的自评表会被退回。",
  fix: "在预算执行表或自评表的原因栏写明未执行完的主要项目、金额和原因（如项目跨年实施、财政收回指标、采购结余）。",
  severity: "error",
  messages: {
    unexplained: "全年执行数{executed}，全年预算数{budget}，执行率{computed}，低于{threshold}，没有写明原因。",
  },
}, ({ records, evaluation }, say) => {
  const { executionRate, budget, spending } = evaluation;
  if (executionRate === undefined || budget === undefined || spending === undefined) return 0;
  const value = valueOf(executionRate);
  if (value !== undefined && compare(value, LINE) < 0 && !isExplained(records)) {
    say.found("unexplained", [...cellsOf(budget), ...cellsOf(spending)], {
      executed: amount(spending, "万元"), budget: amount(budget, "万元"), computed: rate(executionRate), threshold: rate(constant(LINE, "须说明原因的执行率", source), 0),
    });
  }
  return 1;
});

/** A reason for the whole year: beside the total of the 预算执行表, in the fund block of the 自评表, in the 部门概况; else beside any line that is not spent. */
function isExplained({ execution, selfEvaluation, profile }: Records): boolean {
  const stated = [execution?.total?.reason, selfEvaluation?.fundReason, ...(profile?.topics["under-execution"] ?? []), ...(execution?.lines ?? []).map(({ reason }) => reason)];
  return stated.some((reason) => reason !== undefined && reason.value.trim() !== "");
}
