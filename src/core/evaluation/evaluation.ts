import type { Figure } from "../figure";
import type { QuantityField } from "../records";
import type { SchemeId } from "../standards";
import type { Statement } from "../statement";
import type { CellAddress } from "../workbook";

/** What a bureau or an office may set. */
export interface EvaluationSettings {
  /** The scheme points are given by; without it the sheet's own points and parts decide. */
  readonly scheme?: SchemeId;
  /** A result above so many whole percent of its target asks for a reason; no points are taken for it. */
  readonly overCompletion?: number;
}

/** The office's own points for the same thing, as it typed them. */
export interface Typed {
  readonly typed?: QuantityField;
  /** How they differ from those of the rule, and what they look like; left out where the two agree. */
  readonly difference?: Statement;
}

/** A score and the rule it was given by. It is given at the scheme's decimals, worked out exactly before; nothing is scored without cells behind it. */
export interface Score extends Typed {
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
  /** What is missing to full marks; there exactly where they were not given. */
  readonly lost?: Figure;
  /** What the office must explain although no points are taken for it: a result far above its target. */
  readonly question?: Statement;
  readonly cells: readonly CellAddress[];
  /** Row of the indicator in its table, when it comes from one. */
  readonly row?: number;
}

export interface Unscored {
  readonly indicator: string;
  readonly reason: string;
  readonly cells: readonly CellAddress[];
  readonly row?: number;
  /** Points the office typed all the same. */
  readonly typed?: QuantityField;
}

export type Rating = "优" | "良" | "中" | "差";

/** Scores by a published scheme. */
export interface Evaluation {
  /** Id of the scheme in `core/standards`, e.g. `cf-2020-10`. */
  readonly scheme: string;
  /** Why this scheme, in words for the office. */
  readonly basis?: Statement;
  /** What was set, for whoever asks the same questions again. */
  readonly settings?: EvaluationSettings;
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
  /** 总分 as the office typed it, beside the total. */
  readonly typedTotal?: Typed;
}
