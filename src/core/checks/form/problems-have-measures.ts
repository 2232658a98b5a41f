import { valueOf } from "../../figure";
import { compare, fold, isNothing, whole } from "../../number";
import { FULL_SCORE } from "../../standards";
import { words } from "../../statement";
import { type Located, uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { points, scoredSheet } from "../scored-sheet";

export const problemsHaveMeasures = defineCheck({
  id: "problems-have-measures",
  title: "存在的问题与改进措施一一对应",
  family: "form",
  basis: "CK68：问题条数与措施一一对应；满分却列了问题，或有扣分却写没有问题的，提示核实",
  why: "问题和措施对不上，看的人不知道哪条措施解决哪个问题。",
  fix: "按问题逐条写措施；一条措施解决两个问题的，在文字上说清楚。",
  severity: "note",
  messages: {
    counts: "列了{problems}条问题、{measures}条改进措施，不是一一对应，请核实。",
    full: "自评总分是满分{total}，又列了{problems}条存在的问题，请核实。",
  },
}, ({ records }, say) => {
  const [told, answered] = [records.profile?.topics.problems ?? [], records.profile?.topics.measures ?? []];
  const [problems, measures] = [itemsOf(told), itemsOf(answered)];
  const total = scoredSheet(records).total?.score?.figure;
  const score = total && valueOf(total);
  const cells = uniqueAddresses([...told, ...answered].map(({ at }) => at));
  if (problems > 0 && measures > 0 && problems !== measures) say.found("counts", cells, { problems: words(String(problems)), measures: words(String(measures)) });
  if (problems > 0 && total !== undefined && score !== undefined && compare(score, whole(FULL_SCORE)) === 0) say.found("full", [total.at, ...cells], { total: points(total), problems: words(String(problems)) });
  return problems > 0 && (measures > 0 || score !== undefined) ? 1 : 0;
});

/** Paragraphs, or the 一是, 二是 … of those that hold several. */
function itemsOf(paragraphs: readonly Located<string>[]): number {
  return paragraphs.map(({ value }) => fold(value)).filter((text) => !isNothing(text)).reduce((count, text) => count + Math.max(1, (text.match(/[一二三四五六七八九十]是/g) ?? []).length), 0);
}
