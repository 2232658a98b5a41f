import { difference, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import type { ThreePublic, ThreePublicItem } from "../../records";
import { amount, words } from "../../statement";
import { defineCheck } from "../check";
import { THREE_PUBLIC_NAMES } from "../sums/three-public-sums";

export const threePublicWithinBudget = defineCheck({
  id: "three-public-within-budget",
  title: "“三公”经费决算数不超过预算数",
  family: "execution",
  basis: "CK19：三公经费决算数≤全年预算数，超出须说明（财预〔2013〕53号三公经费控制率）",
  why: "“三公”经费只减不增是硬要求，决算超预算必须有说得清的原因。",
  fix: "核对预算数和决算数是否填在同一口径；确实超出的，在报告中说明原因和审批依据。",
  severity: "warning",
  messages: {
    over: "{item}决算数{stated}，超过预算数{limit}，超出{difference}。",
  },
}, ({ records: { threePublic } }, say) => {
  if (threePublic === undefined) return 0;
  const items = comparable(threePublic);
  let excesses = 0;
  for (const item of items) {
    const [actual, budget] = [threePublic.actual[item], threePublic.budget[item]];
    if (actual === undefined || budget === undefined || actual.kind === "blank" || budget.kind === "blank") continue;
    if (actual.kind === "unreadable" || budget.kind === "unreadable") {
      const unread = actual.kind === "unreadable" ? actual : budget;
      say.undecided([unread.at], `${THREE_PUBLIC_NAMES[item]}有读不出的金额`);
      continue;
    }
    const excess = difference(actual.figure, budget.figure);
    // 合计 and 用车小计 come last: they are only worth saying when no item under them was said.
    if (compare(valueOf(excess) ?? ZERO, ZERO) <= 0 || (isSum(item) && excesses > 0)) continue;
    excesses += 1;
    say.found("over", [actual.at, budget.at], {
      item: words(THREE_PUBLIC_NAMES[item]), stated: amount(actual.figure), limit: amount(budget.figure), difference: amount(excess),
    });
  }
  return items.length;
});

const ORDER: readonly ThreePublicItem[] = ["abroad", "purchase", "running", "reception", "vehicle", "total"];
const isSum = (item: ThreePublicItem): boolean => item === "vehicle" || item === "total";

function comparable({ budget, actual }: ThreePublic): ThreePublicItem[] {
  const isStated = (item: ThreePublicItem): boolean => [budget[item], actual[item]].every((field) => field !== undefined && field.kind !== "blank");
  return ORDER.filter(isStated);
}
