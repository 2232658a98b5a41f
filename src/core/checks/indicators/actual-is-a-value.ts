import { fold } from "../../number";
import { words } from "../../statement";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const actualIsAValue = defineCheck({
  id: "actual-is-a-value",
  title: "完成值填的是实际数而不是目标写法",
  family: "indicators",
  basis: "CK64：实际完成值须填实际数（四川中江县公开自评表曾把“≥266米”填作实际值）",
  why: "完成值写成“≥266米”，等于没有填实际完成了多少，不能计分。",
  fix: "填实际完成的数，例如266米。",
  severity: "error",
  messages: {
    expression: "“{indicator}”完成值填的是“{shown}”，这是目标的写法，请填实际完成的数。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { name, actual } of allIndicators(records)) {
    if (actual === undefined || actual.reading.kind === "blank") continue;
    looked += 1;
    if (actual.reading.kind !== "quantity" || !/^[≥≤<>]/.test(fold(actual.shown))) continue;
    say.found("expression", [actual.at], { indicator: words(name.value.trim(), [name.at]), shown: words(actual.shown.trim(), [actual.at]) });
  }
  return looked;
}));
