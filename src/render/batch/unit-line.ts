import { type Finding, isAccepted } from "../../core/checks";
import { evaluate, type Figure } from "../../core/figure";
import { type Rational, round, toFixed, toNumber } from "../../core/number";
import type { ReviewParts } from "../review-parts";

/** What a folder's run says of one unit that could be evaluated. Amounts in whole 分, rate and score as decimal strings; null where there is none. */
export interface UnitDone {
  readonly file: string;
  readonly status: "done";
  readonly unit: string | null;
  readonly year: number | null;
  readonly budget: number | null;
  readonly spending: number | null;
  readonly executionRate: string | null;
  readonly total: string | null;
  readonly rating: string | null;
  /** Failed findings by severity, accepted ones among them; what a finding brought about is not counted again. */
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number; readonly cannotTell: number; readonly accepted: number };
}

/** One that could not, with a sentence that says what to do. */
export interface UnitFailed {
  readonly file: string;
  readonly status: "could-not-run";
  readonly reason: string;
}

/** One line of 汇总: plain data. `file` is the path inside the folder, with `/`. */
export type UnitLine = UnitDone | UnitFailed;

/** The line of a unit, from its review. */
export function unitLine(file: string, { records, evaluation, findings }: ReviewParts): UnitDone {
  const { budget, spending, executionRate, total, rating } = evaluation;
  return {
    file, status: "done", unit: records.office?.value ?? null, year: records.year?.value ?? null,
    budget: read(budget, fen), spending: read(spending, fen), executionRate: read(executionRate, (value) => toFixed(value, 6)),
    total: read(total, (value) => toFixed(value, 2)), rating: rating ?? null, counts: countsOf(findings),
  };
}

function countsOf(findings: readonly Finding[]): UnitDone["counts"] {
  const failed = findings.filter(({ verdict }) => verdict === "failed");
  const of = (severity: Finding["severity"]): number => failed.filter((finding) => finding.severity === severity).length;
  return {
    error: of("error"), warning: of("warning"), note: of("note"),
    cannotTell: findings.filter(({ verdict }) => verdict === "cannot-tell").length, accepted: findings.filter(isAccepted).length,
  };
}

const fen = (value: Rational): number => toNumber(round(value, 0));

function read<T>(figure: Figure | undefined, how: (value: Rational) => T): T | null {
  const worked = figure === undefined ? undefined : evaluate(figure);
  return worked?.kind === "value" ? how(worked.value) : null;
}
