import { controlRates } from "../../evaluation";
import { cellsOf, constant } from "../../figure";
import { ONE } from "../../number";
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
  for (const { name, figure, isOver } of rates) {
    if (isOver === undefined) say.undecided(cellsOf(figure), `${name}控制率的分母是0或有读不出的数`);
    else if (isOver) {
      say.found("over", cellsOf(figure), { what: words(name), computed: rate(figure), threshold: rate(constant(ONE, "控制率上限", source), 0) });
    }
  }
  return rates.length;
});
