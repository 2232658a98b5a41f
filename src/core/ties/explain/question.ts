import type { Figure } from "../../figure";
import type { Statement } from "../../statement";
import type { CellAddress } from "../../workbook";
import type { ExplanationKind } from "../tie";
import type { Steps } from "./steps";
import type { Share, Weighed } from "./weigh";

/** The same thing stated twice; `effect` is what the two make of the difference. */
export interface Twin extends Share {
  readonly other: Weighed;
}

/** A difference and everything that may have made it. All effects are signed as they enter `gap`. */
export interface Question {
  /** What is to be explained, in 分: total less its rows, or left less right. Never zero. */
  readonly gap: number;
  readonly gapFigure: Figure;
  /** What stated precision alone may add to it or take from it. */
  readonly slack: number;
  /** Rows that one side has and the other lacks. */
  readonly absent: readonly Share[];
  /** Second rows of the same key and amount on one side. */
  readonly twice: readonly Share[];
  /** Typed numbers that another table states too, with another value. */
  readonly twins: readonly Twin[];
  /** The totals themselves, where one of them was typed. */
  readonly totals?: Twin;
  /** Whether another table states what the rows add up to: then it is the total that is wrong, and no odds are needed. */
  readonly isBorneOut?: boolean;
  /** Typed rows of the sum. */
  readonly typed: readonly Weighed[];
  /** Whether the rows add up to a total of their own, which then has every slip of theirs in it. */
  readonly isCarried?: boolean;
  readonly hidden: readonly Share[];
  readonly texts: readonly Share[];
  /** Rows that the formula of the total leaves out or adds more than once. */
  readonly miscounted: readonly Share[];
  readonly subtotals: readonly Share[];
  /** All rows there are: how round amounts are in these tables. */
  readonly rows: readonly Weighed[];
  /** Rows any of which the total may have left out or added twice. */
  readonly loose: readonly Weighed[];
  /** What may still be done to find a cause. */
  readonly steps: Steps;
}

/** A cause that fits; `miss` is what it leaves unexplained, inside the slack. */
export interface Hit {
  readonly kind: ExplanationKind;
  readonly cells: readonly CellAddress[];
  readonly statement: Statement;
  readonly miss: number;
  /** Keys of the rows it means. */
  readonly keys?: readonly string[];
  /** Others that are not worth listing fit just as well. */
  readonly hasRivals?: boolean;
}

/** What is stated twice and makes the difference: rows; the totals themselves only where no row does, for whatever is wrong with a row shows in them too. */
export function pairsOf(question: Question): readonly Twin[] {
  const rows = question.twins.filter(({ effect }) => fits(question, effect));
  return rows.length > 0 || question.totals === undefined ? rows : [question.totals];
}

/** Looks for one kind of cause. */
export type Cause = (question: Question) => readonly Hit[];

export const missOf = ({ gap }: Question, effect: number): number => Math.abs(gap - effect);

/** Whether an effect accounts for the whole difference, but for stated precision (and that of the row itself, where it is not in the sum). */
export const fits = (question: Question, effect: number, half = 0): boolean => missOf(question, effect) <= question.slack + half;
