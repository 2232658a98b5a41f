import { quantityFact } from "../../evaluation";
import { OPEN_DIRECTION_WORDS } from "../../standards";
import { words } from "../../statement";
import type { Indicator } from "../../records";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const comparisonFitsLevel = defineCheck({
  id: "comparison-fits-level",
  title: "指标方向符号与指标类型相符",
  family: "indicators",
  basis: "CK65：数量、质量类指标用≤，或成本类指标用≥的，提示核实",
  why: "符号用反了，少做反而得满分，或者多花钱反而得满分。",
  fix: "核实指标值前的符号：一般数量、质量用≥，成本用≤。",
  severity: "warning",
  messages: {
    output: "“{indicator}”是{level}，指标值{target}用了“不超过”的符号，请核实方向。",
    cost: "“{indicator}”是{level}，指标值{target}用了“不低于”的符号，请核实方向。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const line of allIndicators(records)) {
    const { name, level2, target } = line;
    if (level2 === undefined || target?.reading.kind !== "quantity" || target.reading.comparison === undefined) continue;
    looked += 1;
    const message = troubleWith(line, level2.value, target.reading.comparison);
    if (message === undefined) continue;
    say.found(message, [target.at], { indicator: words(name.value.trim(), [name.at]), level: words(level2.value.trim(), [level2.at]), target: quantityFact(target) });
  }
  return looked;
}));

function troubleWith({ name }: Indicator, level: string, comparison: string): "output" | "cost" | undefined {
  const isAtMost = comparison === "≤" || comparison === "<";
  if (/成本/.test(level)) return comparison === "≥" || comparison === ">" ? "cost" : undefined;
  // Accidents, complaints and the like are outputs of which less is better.
  return /数量|质量/.test(level) && isAtMost && !OPEN_DIRECTION_WORDS.some((word) => name.value.includes(word)) ? "output" : undefined;
}
