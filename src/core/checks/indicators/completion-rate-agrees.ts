import { quantityFact, standingOf } from "../../evaluation";
import { type Figure, ratio } from "../../figure";
import type { Indicator, Records } from "../../records";
import { rate, words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { compareRates, rateFacts } from "../compare-rate";

export const completionRateAgrees = defineCheck({
  id: "completion-rate-agrees",
  title: "填列的完成率与计算结果一致",
  family: "indicators",
  basis: "CK57、CK40：完成率＝完成值÷指标值（反向指标为指标值÷完成值），按填列的小数位区间判断，截断与四舍五入分别说明",
  why: "完成率会写进报告，算错或随手截断，别人用两个数一除就能发现。",
  fix: "用完成值除以指标值，按填列的小数位四舍五入；最好用公式。",
  severity: "error",
  severities: { truncated: "warning" },
  messages: {
    differs: "“{indicator}”完成率填列{stated}，按指标值{target}、完成值{actual}计算为{computed}，填列数{direction}了{difference}。",
    truncated: "“{indicator}”完成率填列{stated}，是截断得来的；按指标值{target}、完成值{actual}计算为{exact}，应为{computed}，填列数{direction}了{difference}。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { line, computed, reason } of statedRates(records)) {
    const { name, rate: stated, target, actual } = line;
    if (stated === undefined) continue;
    looked += 1;
    const [first] = computed;
    if (first === undefined || target === undefined || actual === undefined) {
      say.undecided([stated.at], `“${name.value.trim()}”${reason}`);
      continue;
    }
    const result = compareRates(stated, computed);
    if (result.kind === "undecided") say.undecided(result.cells, `“${name.value.trim()}”${result.reason}`);
    if (result.kind !== "differs" && result.kind !== "truncated") continue;
    const facts = { indicator: words(name.value.trim(), [name.at]), target: quantityFact(target), actual: quantityFact(actual), ...rateFacts(result) };
    if (result.kind === "differs") say.found("differs", [stated.at, actual.at, target.at], facts);
    else say.found("truncated", [stated.at, actual.at, target.at], { ...facts, exact: rate(result.computed, result.decimals + 2) });
  }
  return looked;
}));

interface StatedRate {
  readonly line: Indicator;
  /** What the rate may be: for a target of at most, offices write either quotient. */
  readonly computed: readonly Figure[];
  readonly reason: string;
}

function statedRates({ indicators, selfEvaluation, year }: Records): StatedRate[] {
  const lines = [...(indicators?.lines ?? []), ...(selfEvaluation?.lines ?? [])].filter(({ rate: stated }) => stated?.figure !== undefined || stated?.reading.kind === "unreadable");
  return lines.map((line) => {
    const standing = standingOf(line, year?.value);
    const [part, base] = [line.actual?.figure, line.target?.figure];
    if (standing.kind === "open") return { line, computed: [], reason: standing.reason };
    if (part === undefined || base === undefined) return { line, computed: [], reason: "没有可以计算完成率的指标值和完成值" };
    const inverse = "share" in standing ? [standing.share] : [];
    return { line, computed: [ratio(part, base, "完成率"), ...inverse], reason: "" };
  });
}
