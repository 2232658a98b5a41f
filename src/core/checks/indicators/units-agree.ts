import { quantityFact } from "../../evaluation";
import { words } from "../../statement";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const unitsAgree = defineCheck({
  id: "units-agree",
  title: "完成值与指标值的计量单位一致",
  family: "indicators",
  basis: "CK64：指标值与完成值单位同量纲",
  why: "单位不同的两个数不能比较，完成率和得分都没法算。",
  fix: "把完成值改成与指标值相同的计量单位。",
  severity: "error",
  messages: {
    differs: "“{indicator}”指标值{target}，完成值{actual}，计量单位“{targetUnit}”与“{actualUnit}”不同。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { name, target, actual } of allIndicators(records)) {
    if (target?.reading.kind !== "quantity" || actual?.reading.kind !== "quantity") continue;
    const [wanted, got] = [target.reading.unit, actual.reading.unit];
    looked += 1;
    if (wanted === "" || got === "" || wanted === got) continue;
    say.found("differs", [actual.at, target.at], {
      indicator: words(name.value.trim(), [name.at]), target: quantityFact(target), actual: quantityFact(actual), targetUnit: words(wanted), actualUnit: words(got),
    });
  }
  return looked;
}));
