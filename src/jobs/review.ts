import type { CheckResult, Finding } from "../core/checks";
import type { Evaluation } from "../core/evaluation";
import type { Records } from "../core/records";
import type { Tie } from "../core/ties";
import type { Workbook } from "../core/workbook";

/** What a review found: everything later jobs and every host need. */
export interface Review {
  readonly workbook: Workbook;
  readonly records: Records;
  readonly ties: readonly Tie[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckResult[];
  readonly evaluation: Evaluation;
}
