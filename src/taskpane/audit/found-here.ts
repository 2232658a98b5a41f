import type { AuditProblem, AuditView, Mark, Told } from "../../render/audit-view";
import type { Stop } from "./walk/audit-stops";

/** What is said at a place of the text. */
export interface FoundHere extends Told {
  readonly mark: Mark;
  readonly quote: string;
  /** Only where something has to be looked at. */
  readonly problem?: AuditProblem;
}

/** What was found where the user stands; undefined where nothing is marked there. */
export function foundHere({ runs, problems }: AuditView, { run: at, problem }: Stop): FoundHere | undefined {
  const known = problem === undefined ? undefined : problems[problem];
  if (known !== undefined) return { ...known, problem: known };
  const run = runs[at];
  if (run?.mark === undefined || run.told === undefined) return undefined;
  return { ...run.told, mark: run.mark, quote: runs.filter(({ told }) => told === run.told).map(({ text }) => text).join("") };
}
