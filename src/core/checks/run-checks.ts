import type { CellAddress, Workbook } from "../workbook";
import type { Check, Checkup, Look } from "./check";
import type { CheckResult, Finding, Severity, Verdict } from "./finding";

/** What all checks found, and what became of each. */
export interface Findings {
  /** Errors first, then warnings, then notes; inside each by sheet, row and column. */
  readonly findings: readonly Finding[];
  /** In the order of the catalogue. */
  readonly checks: readonly CheckResult[];
}

/** Runs checks over one workbook's records. */
export function runAll(checks: readonly Check[], checkup: Checkup): Findings {
  const looks = checks.map((check) => ({ id: check.card.id, ...check.look(checkup) }));
  return {
    findings: sorted(looks.flatMap(({ findings }) => findings), checkup.workbook),
    checks: looks.map((look) => ({ id: look.id, verdict: verdictOf(look), looked: look.looked })),
  };
}

function verdictOf({ looked, findings }: Look): Verdict {
  if (findings.some(({ verdict }) => verdict === "failed")) return "failed";
  if (findings.length > 0) return "cannot-tell";
  return looked > 0 ? "passed" : "not-applicable";
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function sorted(findings: readonly Finding[], { sheets }: Workbook): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = (at: CellAddress | undefined): readonly number[] =>
    at === undefined ? [sheets.length] : [order.get(at.sheet) ?? sheets.length, at.row, at.column];
  // A stable sort: findings about one cell stay in the order of the catalogue.
  return [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity] || byNumbers(place(a.cells[0]), place(b.cells[0])));
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}
