import { isExecutionLine } from "../../evaluation";
import { valueOf } from "../../figure";
import { isEqual } from "../../number";
import type { Indicator } from "../../records";
import { words } from "../../statement";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

/** Fewer indicators than this may well all have been met exactly. */
const ENOUGH = 5;

export const resultsAreNotAllTargets = defineCheck({
  id: "results-are-not-all-targets",
  title: "完成值不是全部照抄指标值",
  family: "indicators",
  basis: "CK66：全部指标完成值等于指标值的，提示可能是倒填（湖北塘湖公开自评表实例）",
  why: "每一项都恰好等于指标值，容易被认为完成值是照抄的。",
  fix: "核对完成值是否按实际统计填写；确实都恰好完成的，可以不改。",
  severity: "note",
  messages: {
    same: "{count}项能比较的指标，完成值全部与指标值相等，请核实是否按实际填写。",
  },
}, overForms(({ records }, say) => {
  const compared = allIndicators(records).flatMap((line) => (isExecutionLine(line) ? [] : (pairOf(line) ?? [])));
  if (compared.length < ENOUGH) return 0;
  if (compared.every(({ isSame }) => isSame)) say.found("same", compared.map(({ line }) => line.actual?.at ?? line.name.at), { count: words(String(compared.length)) });
  return compared.length;
}));

function pairOf(line: Indicator): { readonly line: Indicator; readonly isSame: boolean } | undefined {
  const [target, actual] = [line.target?.figure, line.actual?.figure].map((figure) => figure && valueOf(figure));
  return target === undefined || actual === undefined ? undefined : { line, isSame: isEqual(target, actual) };
}
