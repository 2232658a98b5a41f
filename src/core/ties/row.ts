import type { Figure } from "../figure";
import { foldLabel } from "../number";
import type { AmountField } from "../records";
import type { Located } from "../workbook";

/** A row as an explanation sees it: what it is about, its amount, and whether the office can see it. */
export interface Row {
  /** Code, or the folded name where the table has none; equal keys are the same thing. Empty where there is nothing to tell by. */
  readonly key: string;
  /** As the office calls it. */
  readonly name: string;
  /** A cell, or the sum of several (a 科目 of the ledger). */
  readonly figure: Figure;
  readonly isHidden: boolean;
}

/** A line of any table with the amount of one of its columns, as a row; undefined where the cell is blank or the column is not there. */
export function rowOf(
  line: { readonly code?: Located<string>; readonly name: Located<string>; readonly isHidden?: boolean },
  field: AmountField | undefined,
): Row | undefined {
  if (field === undefined || field.kind === "blank") return undefined;
  return { key: line.code?.value ?? foldLabel(line.name.value), name: line.name.value, figure: field.figure, isHidden: line.isHidden ?? false };
}

/** The rows of lines that state an amount in a column. */
export function rowsOf<Line extends Parameters<typeof rowOf>[0]>(
  lines: readonly Line[],
  field: (line: Line) => AmountField | undefined,
): readonly Row[] {
  return lines.flatMap((line) => rowOf(line, field(line)) ?? []);
}
