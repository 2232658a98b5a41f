import type { Evaluation, Score } from "../../core/evaluation";
import { describe, type Figure, sumOf, valueOf } from "../../core/figure";
import { toDecimal, toFixed } from "../../core/number";
import { rate, state } from "../../core/statement";
import { sayText } from "../words";
import { inColumns, wrapped } from "./columns";

const WIDTH = 96;

/** Scores in words: the total with its rating, points by 一级指标, each deduction in words of the rule, what could not be scored and why. */
export function evaluationLines(evaluation: Evaluation): string[] {
  const { executionRate, scores, unscored, basis, typedTotal } = evaluation;
  if (scores.length + unscored.length === 0) return [];
  const rateText = executionRate === undefined ? "" : `　预算执行率 ${sayText(state("{it}", { it: rate(executionRate) }))}（${describe(executionRate)}）`;
  const levels = [...new Set(scores.map(({ level1 }) => level1))].map((level) => levelRow(level, scores.filter(({ level1 }) => level1 === level)));
  return [
    `自评得分：${totalText(evaluation)}${rateText}`,
    ...(basis === undefined ? [] : wrapped(`  评分办法：${sayText(basis)}`, WIDTH, "    ")),
    ...inColumns(levels, [1, 2]),
    ...listed("扣分", scores.flatMap(({ deduction }) => (deduction === undefined ? [] : [sayText(deduction)]))),
    ...listed("需说明原因（不扣分）", scores.flatMap(({ question }) => (question === undefined ? [] : [sayText(question)]))),
    ...listed("填列的得分与规则不一致", [...scores, ...(typedTotal === undefined ? [] : [typedTotal])].flatMap(({ difference }) => (difference === undefined ? [] : [sayText(difference)]))),
    ...listed("未评分", unscored.map(({ indicator, reason }) => `${indicator}：${reason}`)),
  ];
}

function levelRow(level: string, scores: readonly Score[]): string[] {
  const [score, weight] = [sumOf(scores.map((one) => one.score)), sumOf(scores.map((one) => one.weight))];
  return [`  ${level}`, `${points(score, 2)}分`, `满分${points(weight)}分`, scores.length > 1 ? `${String(scores.length)}项` : (scores[0]?.rule ?? "")];
}

function points(figure: Figure | undefined, decimals?: number): string {
  const value = figure === undefined ? undefined : valueOf(figure);
  if (value === undefined) return "—";
  return decimals === undefined ? toDecimal(value, 2) : toFixed(value, decimals);
}

const listed = (name: string, texts: readonly string[]): string[] => (texts.length === 0 ? [] : [`  ${name}：`, ...texts.flatMap((text) => wrapped(`    ${text}`, WIDTH, "      "))]);

function totalText({ total, partial, rating }: Evaluation): string {
  if (total !== undefined) return `${points(total, 2)}分${rating === undefined ? "" : `（${rating}）`}`;
  return partial === undefined ? "证据不足，未计总分" : `已评${points(partial.weight)}分中得${points(partial.score, 2)}分，尚不能计总分`;
}
