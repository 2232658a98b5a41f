import { REPEALED_RULES } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { textsOf } from "../texts-of";

export const citedRulesAreInForce = defineCheck({
  id: "cited-rules-are-in-force",
  title: "引用的制度没有废止",
  family: "form",
  basis: "CK71：引用已废止制度的提示（如《行政单位会计制度》；凭记忆整理，未查阅原文，只作提示）",
  why: "引用已经废止的制度，说明材料是照抄往年的。",
  fix: "改为现行的制度名称；不能确定的，向主管部门核实。",
  severity: "note",
  messages: {
    repealed: "引用的《{rule}》自{until}年起已由{current}取代，请核实。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { text } of textsOf(records)) {
    if (!text.value.includes("《")) continue;
    looked += 1;
    for (const { name, replacedBy, until } of REPEALED_RULES) {
      if (!text.value.includes(`《${name}》`) || (records.year?.value ?? until) < until) continue;
      say.found("repealed", [text.at], { rule: words(name, [text.at]), until: words(String(until)), current: words(replacedBy) });
    }
  }
  return looked;
});
