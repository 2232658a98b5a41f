import type { Evaluation, Score, Unscored } from "../../core/evaluation";
import { type Figure, sumOf } from "../../core/figure";
import { SCORE_TABLE_HEADS } from "../../core/standards";
import { type NumberFact, state, type Statement, words } from "../../core/statement";
import { say, type Spoken } from "../words";
import { nameOnOneLine } from "./spoken-lines";

/** A line of the 评分明细表. */
export interface ScoreLine {
  readonly level1: string;
  readonly indicator: string;
  readonly weight: Spoken;
  readonly score: Spoken;
  /** The rule with its numbers, then the deduction or why there is no score. */
  readonly reasons: readonly Spoken[];
}

/** The 评分明细表 in words; the last line is 合计. */
export interface ScoreTable {
  readonly caption: string;
  readonly heads: typeof SCORE_TABLE_HEADS;
  readonly lines: readonly ScoreLine[];
  readonly total: Omit<ScoreLine, "level1" | "indicator">;
}

/** The table of scores; undefined where nothing was scored and nothing asked for a score. */
export function viewScores(evaluation: Evaluation): ScoreTable | undefined {
  if (evaluation.scores.length + evaluation.unscored.length === 0) return undefined;
  return {
    caption: "评分明细表",
    heads: SCORE_TABLE_HEADS,
    lines: [...byLevel(evaluation.scores).map(scoreLine), ...evaluation.unscored.map(unscoredLine)],
    total: totalLine(evaluation),
  };
}

/** Scores of one 一级指标 together, in the order each first appears, so that its cell can span them. */
function byLevel(scores: readonly Score[]): Score[] {
  const levels = [...new Set(scores.map(({ level1 }) => level1))];
  return levels.flatMap((level) => scores.filter(({ level1 }) => level1 === level));
}

const bare = (figure: Figure, decimals?: number): NumberFact => ({ kind: "number", figure, unit: "", ...(decimals === undefined ? {} : { decimals }) });
const number = (figure: Figure, decimals?: number): Spoken => say(state("{number}", { number: bare(figure, decimals) }));
const plain = (text: string): Spoken => say(state("{text}", { text: words(text) }));

function scoreLine({ level1, indicator, weight, score, statement, deduction }: Score): ScoreLine {
  return { level1: nameOnOneLine(level1), indicator: nameOnOneLine(indicator), weight: number(weight), score: number(score, 2), reasons: [statement, ...(deduction === undefined ? [] : [deduction])].map(say) };
}

function unscoredLine({ indicator, reason, cells }: Unscored): ScoreLine {
  return { level1: "未评分", indicator: nameOnOneLine(indicator), weight: plain("—"), score: plain("—"), reasons: [say(state("{reason}", { reason: words(reason, cells) }))] };
}

function totalLine({ scores, total, partial, rating }: Evaluation): ScoreTable["total"] {
  const weights = sumOf(scores.map(({ weight }) => weight));
  const weight = weights === undefined ? plain("—") : number(weights);
  if (total !== undefined) {
    const verdict: Statement[] = rating === undefined ? [] : [state("评价等级：{rating}", { rating: words(rating) })];
    return { weight, score: number(total, 2), reasons: verdict.map(say) };
  }
  const reasons: Statement[] = partial === undefined
    ? [state("没有可以评分的指标。", {})]
    : [state("已评{weight}分中得{score}分；其余未评分，不计总分和等级。", { weight: bare(partial.weight), score: bare(partial.score, 2) })];
  return { weight, score: plain("—"), reasons: reasons.map(say) };
}
