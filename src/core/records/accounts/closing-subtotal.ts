import type { Located } from "../../workbook";
import type { Repeats } from "../records";
import { topLines } from "./code-tree";
import { madeUp, type RowAmounts } from "./made-up";

interface Line {
  readonly code?: Located<string>;
  readonly name: Located<string>;
  readonly repeats?: Repeats;
}

/**
 * The 小计 that is the total of a table in which nothing else is: the only one, below all lines, and the sum of them in most columns. One that sums up
 * only some of the lines is none; what the total of these lines is, nobody has written.
 */
export function closingSubtotal<L extends Line>(lines: readonly L[], amountsOf: (line: L) => RowAmounts): L | undefined {
  const only = lastSubtotal(lines);
  return only !== undefined && sumsUp(only, lines, amountsOf) ? only : undefined;
}

/** The only 小计 of a table, below all lines. */
export function lastSubtotal<L extends Line>(lines: readonly L[]): L | undefined {
  const subtotals = lines.filter(({ repeats }) => repeats === "subtotal");
  return subtotals.length === 1 && lines.at(-1) === subtotals[0] ? subtotals[0] : undefined;
}

/** Whether a row is the sum of the lines that repeat nothing, in most columns. */
export function sumsUp<L extends Line>(row: L, lines: readonly L[], amountsOf: (line: L) => RowAmounts): boolean {
  const plain = lines.filter(({ repeats }) => repeats === undefined);
  const tops = plain.some(({ code }) => code !== undefined) ? topLines(plain) : plain;
  const { holding, failing } = madeUp(amountsOf(row), tops.map(amountsOf));
  return holding > 0 && holding >= failing;
}
