import type { ThreePublicItem } from "../../records";
import { amount, words } from "../../statement";
import { compareContained } from "../between/exceeds";
import { defineCheck } from "../check";
import { THREE_PUBLIC_NAMES } from "../sums/three-public-sums";

/** 经济分类 that are a 三公 item of 基本支出 (GovBudgetChecker WP4-A). Part of the item, not all of it: 项目支出 may hold more. */
const CODES: readonly (readonly [string, ThreePublicItem])[] = [["30212", "abroad"], ["30217", "reception"], ["30231", "running"], ["31013", "purchase"]];

export const threePublicCoversBasic = defineCheck({
  id: "three-public-covers-basic",
  title: "“三公”经费不少于基本支出中的同类支出",
  family: "execution",
  basis: "CK29：30212≤因公出国（境）费；30217≤公务接待费；30231≤公务用车运行维护费；31013≤公务用车购置费（基本支出是“三公”经费的一部分，只判不超过）",
  why: "基本支出里的公务接待费等已经超过“三公”经费决算数，说明“三公”经费少报了。",
  fix: "核对基本支出明细和“三公”经费表的取数，“三公”经费要把基本支出和项目支出里的都算上。",
  severity: "error",
  messages: {
    less: "{item}决算数{stated}，少于基本支出中{code}{name}的{limit}，少{difference}。",
  },
}, ({ records: { basicExpenditure, threePublic } }, say) => {
  let looked = 0;
  for (const [code, item] of CODES) {
    const line = basicExpenditure?.lines.find((candidate) => candidate.code?.value === code);
    const [part, whole] = [line?.amounts.amount, threePublic?.actual[item]];
    const result = compareContained(part, whole);
    if (result.kind === "nothing" || line === undefined || part === undefined || whole === undefined) continue;
    looked += 1;
    if (result.kind === "within") continue;
    say.found("less", [whole.at, part.at], {
      item: words(THREE_PUBLIC_NAMES[item]), stated: amount(result.whole), code: words(code), name: words(line.name.value.trim(), [line.name.at]), limit: amount(result.part), difference: amount(result.excess),
    });
  }
  return looked;
});
