import type { CheckResult, Finding } from "../core/checks";
import type { Evaluation } from "../core/evaluation";
import type { Records } from "../core/records";
import type { Tie } from "../core/ties";

/** What a review found, in the parts that are put into words. */
export interface ReviewParts {
  readonly records: Records;
  readonly ties: readonly Tie[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckResult[];
  readonly evaluation: Evaluation;
}
