import type { Figure } from "../figure";
import type { Statement } from "../statement";
import type { CellAddress } from "../workbook";

/** A score and the rule it was given by. `score` is rounded to the scheme's decimals; nothing is scored without cells behind it. */
export interface Score {
  readonly indicator: string;
  /** 一级指标 it counts under: 预算执行率, 产出指标, 效益指标, 满意度指标. */
  readonly level1: string;
  readonly weight: Figure;
  readonly score: Figure;
  /** Short formula for JSON and tables: `min(执行/预算,1)×分值`. */
  readonly rule: string;
  /** The rule with its numbers, for the working paper: 执行率70.89%×10分=7.09分. */
  readonly statement: Statement;
  /** Full marks were not given: the deduction in words of the rule. */
  readonly deduction?: Statement;
  readonly cells: readonly CellAddress[];
  /** Row of the indicator in its table, when it comes from one. */
  readonly row?: number;
}

export interface Unscored {
  readonly indicator: string;
  readonly reason: string;
  readonly cells: readonly CellAddress[];
  readonly row?: number;
}

export type Rating = "优" | "良" | "中" | "差";

/** Scores by a published scheme. */
export interface Evaluation {
  /** Id of the scheme in `core/standards`, e.g. `cf-2020-10`. */
  readonly scheme: string;
  /** 全年执行数 ÷ 全年预算数; undefined where one is missing. */
  readonly executionRate?: Figure;
  readonly budget?: Figure;
  readonly spending?: Figure;
  readonly scores: readonly Score[];
  readonly unscored: readonly Unscored[];
  /** Undefined unless the weights looked at make up 100 and nothing with weight is unscored. */
  readonly total?: Figure;
  /** Sum of the scores given, out of `weightScored`, when there is no full total. */
  readonly partial?: { readonly score: Figure; readonly weight: Figure };
  readonly rating?: Rating;
}
