import { cellsOf, type Figure, valueOf } from "../figure";
import type { Evaluation } from "../evaluation";
import { compare, inUnit, isZero, multiply, round, whole } from "../number";
import type { Records } from "../records";
import { OVERVIEW_GAPS } from "../standards";
import { amount, type AmountFact, type Fact, gap, words, type WordsFact } from "../statement";
import type { AcceptedFinding } from "./accepted";
import type { Room } from "./fit";
import { ownWords } from "./office-words";

/** What a county may set for the draft. Percentages as whole numbers. */
export interface DraftSettings {
  /** A result above so many percent of its target asks for a reason. */
  readonly overCompletion?: number;
  /** Execution below so many percent asks for a reason. */
  readonly executionFloor?: number;
  /** An adjustment of the budget above so many percent asks for a reason. */
  readonly adjustmentCeiling?: number;
}

/** What every section is written from. */
export interface DraftContext {
  readonly records: Records;
  readonly evaluation: Evaluation;
  readonly settings: Required<DraftSettings>;
  /** The evaluated year: as the workbook says it, or a gap. */
  readonly year: Fact;
  /** What the office lets stand, with its reasons. */
  readonly accepted: readonly AcceptedFinding[];
  /** The room a section has, where the office has set a length. */
  readonly roomOf: (id: string) => Room | undefined;
}

/** The year as a fact with its cell. */
export function yearFact({ year }: Records): Fact {
  return year === undefined ? gap(OVERVIEW_GAPS.year) : words(String(year.value), year.at === undefined ? [] : [year.at]);
}

/** The office's name, from its profile or from the heads of its tables. */
export function officeFact({ profile, office }: Records): WordsFact | undefined {
  return ownWords(profile?.topics.office?.[0]) ?? ownWords(office);
}

/** An amount as reports write it: 万元 with two decimals; nothing is 0万元, and what two decimals would hide is said to the 分. */
export function wan(figure: Figure): AmountFact {
  const value = valueOf(figure);
  if (value === undefined || !isZero(round(inUnit(value, "万元"), 2))) return amount(figure, "万元", 2);
  return amount(figure, "万元");
}

/** Whether a figure can be worked out and rests on cells. */
export const isSayable = (figure: Figure | undefined): figure is Figure => figure !== undefined && valueOf(figure) !== undefined && cellsOf(figure).length > 0;

/** Below zero, zero or above zero as a rate is less than, equal to or more than so many percent; undefined where it cannot be worked out. */
export function againstPercent(rate: Figure | undefined, percent: number): number | undefined {
  const value = rate && valueOf(rate);
  return value === undefined ? undefined : compare(multiply(value, whole(100)), whole(percent));
}
