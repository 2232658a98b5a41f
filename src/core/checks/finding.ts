import type { Statement } from "../statement";
import type { Explanation } from "../ties";
import type { CellAddress } from "../workbook";

/** `error` 需修改: may not be submitted · `warning` 需核实: only with an explanation · `note` 提示. */
export type Severity = "error" | "warning" | "note";

export type Verdict = "failed" | "cannot-tell" | "passed" | "not-applicable";

/** What the office decided about a finding (认可): it stands, with a reason, or what it decided was about other numbers and is void. */
export interface AcceptanceStanding {
  readonly kind: "accepted" | "void";
  readonly reason: string;
  /** The finding as it was said when it was accepted. */
  readonly said: string;
}

/** One thing a check has to say, with the cells it is about. */
export interface Finding {
  readonly check: string;
  readonly verdict: "failed" | "cannot-tell";
  readonly severity: Severity;
  readonly statement: Statement;
  readonly cells: readonly CellAddress[];
  readonly explanations: readonly Explanation[];
  /** Findings that would not be there without this one (由此引起), each whole; counted apart. */
  readonly consequences?: readonly Finding[];
  /** Put in by `core/acceptance`; checks know nothing of it. */
  readonly acceptance?: AcceptanceStanding;
}

export const isAccepted = ({ acceptance }: Pick<Finding, "acceptance">): boolean => acceptance?.kind === "accepted";

/** Findings with those folded under them, each right after its root. */
export const everyFinding = (findings: readonly Finding[]): readonly Finding[] => findings.flatMap((finding) => [finding, ...(finding.consequences ?? [])]);

/** What became of a check: its worst verdict and how many items it looked at. */
export interface CheckResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly looked: number;
}
