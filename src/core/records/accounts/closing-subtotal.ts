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
  const subtotals = lines.filter(({ repeats }) => repeats === "subtotal");
  const [only] = subtotals;
  if (only === undefined || subtotals.length > 1 || lines.at(-1) !== only) return undefined;
  const plain = lines.filter(({ repeats }) => repeats === undefined);
  const tops = plain.some(({ code }) => code !== undefined) ? topLines(plain) : plain;
  const { holding, failing } = madeUp(amountsOf(only), tops.map(amountsOf));
  return holding > 0 && holding >= failing ? only : undefined;
}
