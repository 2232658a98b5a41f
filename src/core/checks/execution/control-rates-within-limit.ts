import { cellsOf, constant, evaluate, type Figure, ratio } from "../../figure";
import { compare, foldLabel, ONE } from "../../number";
import type { BaseData, Records } from "../../records";
import { THRESHOLDS } from "../../standards";
import { rate, words } from "../../statement";
import { defineCheck } from "../check";

const { source } = THRESHOLDS.control;

export const controlRatesWithinLimit = defineCheck({
  id: "control-rates-within-limit",
  title: "在职人员、公用经费和“三公”经费控制率不超过100%",
  family: "execution",
  basis: "CK70：在职人员控制率＝实有÷编制；三公、公用经费控制率＝决算÷预算（财预〔2013〕53号共性指标）",
  why: "控制率超过100%会被扣分，评价时必然要求说明。",
  fix: "先核对编制数、预算数是否填全（公用经费预算要含年中调整）；确实超出的，在报告中说明原因并按规则扣分。",
  severity: "warning",
  messages: {
    over: "{what}控制率{computed}，超过{threshold}。",
  },
}, ({ records }, say) => {
  const rates = controlRates(records);
  for (const { name, figure } of rates) {
    const result = evaluate(figure);
    if (result.kind !== "value") say.undecided(cellsOf(figure), `${name}控制率的分母是0或有读不出的数`);
    // More than the limit for certain: 79.24万元 of 792,350.98元 is not.
    else if (compare(result.interval.low, ONE) > 0) {
      say.found("over", cellsOf(figure), { what: words(name), computed: rate(figure), threshold: rate(constant(ONE, "控制率上限", source), 0) });
    }
  }
  return rates.length;
});

function controlRates({ baseData }: Records): { name: string; figure: Figure }[] {
  if (baseData === undefined) return [];
  const { staff } = baseData;
  const people = staff?.actual.figure === undefined || staff.quota.figure === undefined ? [] : [{ name: "在职人员", figure: ratio(staff.actual.figure, staff.quota.figure) }];
  return [...people, ...["公用经费", "三公经费"].flatMap((name) => costRate(baseData, name))];
}

function costRate({ lines }: BaseData, name: string): { name: string; figure: Figure }[] {
  const line = lines.find((candidate) => foldLabel(candidate.name.value) === name);
  const [actual, budget] = [line?.actual, line?.budget];
  if (actual === undefined || budget === undefined || actual.kind === "blank" || budget.kind === "blank") return [];
  // Nothing planned and nothing spent is no rate at all.
  if (actual.kind === "amount" && budget.kind === "amount" && actual.fen === 0 && budget.fen === 0) return [];
  return [{ name, figure: ratio(actual.figure, budget.figure) }];
}
