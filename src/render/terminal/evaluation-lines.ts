import type { Evaluation, Score } from "../../core/evaluation";
import { type Figure, valueOf } from "../../core/figure";
import { toDecimal, toFixed } from "../../core/number";
import { rate, state } from "../../core/statement";
import { sayText } from "../words";
import { inColumns, wrapped } from "./columns";

const WIDTH = 96;
const points = (figure: Figure): string => {
  const value = valueOf(figure);
  return value === undefined ? "—" : toDecimal(value, 2);
};

/** Scores in words: the total with its rating, one line an indicator, deductions in words of the rule, what could not be scored and why. */
export function evaluationLines({ executionRate, scores, unscored, total, partial, rating }: Evaluation): string[] {
  if (scores.length + unscored.length === 0) return [];
  const rateText = executionRate === undefined ? "" : `　预算执行率 ${sayText(state("{it}", { it: rate(executionRate) }))}`;
  const rows = scores.map(({ level1, indicator, score, weight, rule }) => [`  ${level1}`, indicator, `${scoreText(score)}/${points(weight)}`, rule]);
  const deductions = scores.filter(({ deduction }) => deduction !== undefined);
  return [
    `自评得分：${totalText({ total, partial, rating })}${rateText}`,
    ...inColumns(rows, [2]),
    ...(deductions.length === 0 ? [] : ["  扣分：", ...deductions.flatMap(deductionLines)]),
    ...(unscored.length === 0 ? [] : ["  未评分：", ...unscored.flatMap(({ indicator, reason }) => wrapped(`    ${indicator}：${reason}`, WIDTH, "      "))]),
  ];
}

const scoreText = (figure: Figure): string => {
  const value = valueOf(figure);
  return value === undefined ? "—" : toFixed(value, 2);
};

const deductionLines = ({ deduction }: Score): string[] => (deduction === undefined ? [] : wrapped(`    ${sayText(deduction)}`, WIDTH, "      "));

function totalText({ total, partial, rating }: { total: Figure | undefined; partial: Evaluation["partial"]; rating: Evaluation["rating"] }): string {
  if (total !== undefined) return `${scoreText(total)}分${rating === undefined ? "" : `（${rating}）`}`;
  return partial === undefined ? "证据不足，未计总分" : `已评${points(partial.weight)}分中得${scoreText(partial.score)}分，尚不能计总分`;
}
