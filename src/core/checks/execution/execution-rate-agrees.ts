import { cellsOf, ratio } from "../../figure";
import type { AmountField, FundLine, QuantityField, Records } from "../../records";
import { rate, words } from "../../statement";
import { explainRatio } from "../../ties";
import { uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { compareRate, rateFacts } from "../compare-rate";

export const executionRateAgrees = defineCheck({
  id: "execution-rate-agrees",
  title: "填列的执行率与计算结果一致",
  family: "execution",
  basis: "CK53：执行率＝全年执行数÷全年预算数（调整后）",
  why: "执行率直接决定预算执行率的得分，填错会使总分跟着错。",
  fix: "按全年执行数除以全年预算数重新计算并四舍五入，最好用公式。",
  severity: "error",
  severities: { truncated: "warning" },
  messages: {
    differs: "{what}执行率填列{stated}，按全年执行数÷全年预算数计算为{computed}，填列数{direction}了{difference}。",
    truncated: "{what}执行率填列{stated}，是截断而不是四舍五入；计算结果为{exact}，应为{computed}，填列数{direction}了{difference}。",
  },
}, overForms(({ records, workbook }, say) => {
  let looked = 0;
  for (const { name, executed, adjusted, rate: stated } of statedRates(records)) {
    const [part, base] = [figureOf(executed), figureOf(adjusted)];
    if (part === undefined || base === undefined) continue;
    const result = compareRate(stated, ratio(part, base, "执行率"));
    if (result.kind === "nothing") continue;
    looked += 1;
    if (result.kind === "undecided") say.undecided(result.cells, `${name}：${result.reason}`);
    if (result.kind === "differs") say.found("differs", uniqueAddresses([result.stated.at, ...cellsOf(part), ...cellsOf(base)]), { what: words(name), ...rateFacts(result) }, explainRatio({ stated: result.stated, part, base, names: NAMES, workbook }));
    if (result.kind === "truncated") say.found("truncated", [result.stated.at], { what: words(name), exact: rate(result.computed, result.decimals + 2), ...rateFacts(result) });
  }
  return looked;
}));

const NAMES = { stated: "执行率", part: "全年执行数", base: "全年预算数" } as const;

interface StatedRate {
  readonly name: string;
  readonly executed: AmountField | undefined;
  readonly adjusted: AmountField | undefined;
  readonly rate: QuantityField | undefined;
}

function statedRates({ execution, selfEvaluation }: Records): StatedRate[] {
  const lines = execution === undefined ? [] : [...(execution.total === undefined ? [] : [execution.total]), ...execution.lines];
  // Where a table has no 全年预算数 of its own, 年初预算数 is what its rate is of.
  const ofLine = (line: Pick<FundLine, "name" | "initial" | "adjusted" | "executed" | "rate">, table: string): StatedRate => ({
    name: `${table}“${line.name.value.trim()}”`, executed: line.executed, adjusted: line.adjusted ?? line.initial, rate: line.rate,
  });
  return [...lines.map((line) => ofLine(line, "预算执行表")), ...(selfEvaluation?.funds ?? []).map((line) => ofLine(line, "自评表"))];
}

const figureOf = (field: AmountField | undefined): Extract<AmountField, { figure: unknown }>["figure"] | undefined =>
  field === undefined || field.kind === "blank" ? undefined : field.figure;
