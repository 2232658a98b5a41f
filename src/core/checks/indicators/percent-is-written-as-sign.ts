import { fold } from "../../number";
import { words } from "../../statement";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const percentIsWrittenAsSign = defineCheck({
  id: "percent-is-written-as-sign",
  title: "比率用“%”表示",
  family: "indicators",
  basis: "CK64：指标值的计量单位须规范（池州棠溪镇公开自评表把指标值写作“≥100百分比”）",
  why: "“100百分比”不是规范的写法，容易被看成数量。",
  fix: "改写为带“%”的比率，例如“≥100百分比”改为“100%”。",
  severity: "note",
  messages: {
    word: "“{indicator}”的{what}写作“{shown}”，请改用“%”。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { name, target, actual } of allIndicators(records)) {
    for (const [what, field] of [["指标值", target], ["完成值", actual]] as const) {
      if (field?.reading.kind !== "quantity" || field.reading.unit !== "%") continue;
      looked += 1;
      if (fold(field.shown).includes("百分比")) say.found("word", [field.at], { indicator: words(name.value.trim(), [name.at]), what: words(what), shown: words(field.shown.trim(), [field.at]) });
    }
  }
  return looked;
}));
