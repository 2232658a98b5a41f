import type { Figure } from "../figure";
import type { Rational } from "../number";
import type { Statement } from "../statement";
import type { CellAddress } from "../workbook";

/** `agrees` equal to the 分, or the stated intervals overlap · `rounding` inside the half units of all parts · `differs` · `unverified` one side missing or unreadable. */
export type TieStatus = "agrees" | "rounding" | "differs" | "unverified";

export type ExplanationKind =
  | "missing-row" | "duplicate-row" | "sign" | "unit" | "decimal-shift" | "transposition" | "single-digit"
  | "hidden-row" | "text-number" | "formula-range" | "double-counted-subtotal" | "rounding" | "subset";

/** A likely cause of a difference. `isUnique` is false as soon as another explanation of the same rank fits. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly cells: readonly CellAddress[];
  readonly isUnique: boolean;
  readonly statement: Statement;
  /** Keys of the rows it names (code, else folded name): two explanations of one row have one cause. */
  readonly keys?: readonly string[];
}

export interface TieSide {
  readonly label: string;
  /** Undefined where the side is missing; unreadable sides are figures that evaluate so. */
  readonly figure?: Figure;
}

/** Two figures that must agree (勾稽关系), compared. */
export interface Tie {
  readonly id: string;
  /** `支出决算表合计 = 预算执行表全年执行数` */
  readonly title: string;
  readonly left: TieSide;
  readonly right: TieSide;
  readonly status: TieStatus;
  /** left − right, in 分; undefined where unverified. */
  readonly difference?: Rational;
  /** The difference that stated precision alone can make, in 分. */
  readonly tolerance?: Rational;
  /** Why it is unverified (Chinese). */
  readonly reason?: string;
  readonly explanations: readonly Explanation[];
}

