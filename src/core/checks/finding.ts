import type { Statement } from "../statement";
import type { Explanation } from "../ties";
import type { CellAddress } from "../workbook";

/** `error` 需修改: may not be submitted · `warning` 需核实: only with an explanation · `note` 提示. */
export type Severity = "error" | "warning" | "note";

export type Verdict = "failed" | "cannot-tell" | "passed" | "not-applicable";

/** One thing a check has to say, with the cells it is about. */
export interface Finding {
  readonly check: string;
  readonly verdict: "failed" | "cannot-tell";
  readonly severity: Severity;
  readonly statement: Statement;
  readonly cells: readonly CellAddress[];
  readonly explanations: readonly Explanation[];
}

/** What became of a check: its worst verdict and how many items it looked at. */
export interface CheckResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly looked: number;
}
