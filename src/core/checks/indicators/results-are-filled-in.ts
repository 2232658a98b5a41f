import { foldLabel } from "../../number";
import type { Indicator, Indicators, QuantityField, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const resultsAreFilledIn = defineCheck({
  id: "results-are-filled-in",
  title: "每项指标都填了完成值和得分",
  family: "indicators",
  basis: "CK64、CK63：每项指标须填实际完成值，自评表还须填得分（四川青神县公开的自评表完成值、得分空白）",
  why: "完成值或得分空着的自评表等于没有自评，公开后会被通报。",
  fix: "逐项填写实际完成值和得分；确实没有开展的，填0并写明原因。",
  severity: "warning",
  messages: {
    actual: "{table}有{count}项指标没有填完成值，如“{indicator}”。",
    score: "{table}有{count}项指标有分值，没有填得分，如“{indicator}”。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { table, lines } of sheetsOf(records)) {
    const named = lines.filter(({ name }) => foldLabel(name.value) !== "");
    looked += named.length;
    const tell = (message: "actual" | "score", open: readonly Indicator[], at: (line: Indicator) => QuantityField | undefined): void => {
      const [first] = open;
      if (first === undefined) return;
      say.found(message, open.map((line) => at(line)?.at ?? line.name.at), { table: words(TABLE_NAMES[table.kind]), count: words(String(open.length)), indicator: words(first.name.value.trim(), [first.name.at]) });
    };
    tell("actual", named.filter((line) => isStated(line.target) && !isStated(line.actual)), ({ target }) => target);
    // A sheet that gives no score at all leaves scoring to the form.
    const isScored = table.kind !== "indicators" || named.some(({ score }) => isStated(score));
    tell("score", isScored ? named.filter((line) => isStated(line.weight) && !isStated(line.score)) : [], ({ weight }) => weight);
  }
  return looked;
}));

const isStated = (field: QuantityField | undefined): boolean => field !== undefined && field.reading.kind !== "blank";

const sheetsOf = ({ indicators, selfEvaluation }: Records): readonly Indicators[] => [indicators, selfEvaluation].filter((sheet) => sheet !== undefined);
