import type { AuditRun, AuditView, Mark } from "../../../render/audit-view";

/** A place in the text to stand on: a run, and the problem that is meant where it has one. */
export interface Stop {
  readonly run: number;
  readonly problem?: number;
}

/** The problems in the order of the text; with a filter, everything that is marked so. */
export function stopsOf({ runs, problems }: AuditView, filter: Mark | undefined): Stop[] {
  if (filter !== undefined && filter !== "wording") return runs.flatMap((run, at) => (run.mark === filter && run.told !== runs[at - 1]?.told ? [stopAt(run, at)] : []));
  const runOf = new Map<number, number>();
  for (const [at, run] of runs.entries()) for (const problem of run.problems) if (!runOf.has(problem)) runOf.set(problem, at);
  return problems.flatMap(({ index: problem, mark }) => {
    const run = runOf.get(problem);
    return run === undefined || (filter !== undefined && mark !== filter) ? [] : [{ run, problem }];
  });
}

/** Standing on a run: its problem is meant, where it has one. */
export function stopAt({ problems: [problem] }: AuditRun, run: number): Stop {
  return problem === undefined ? { run } : { run, problem };
}

export const isSameStop = (a: Stop | undefined, b: Stop | undefined): boolean => a?.run === b?.run && a?.problem === b?.problem;

/** The stop before (-1) or after (1) where the user stands. From a place that is none of them, it goes on from there; from nowhere, only forward to the first. */
export function nextStop(stops: readonly Stop[], from: Stop | undefined, way: 1 | -1): Stop | undefined {
  if (from === undefined) return way === 1 ? stops[0] : undefined;
  const at = stops.findIndex((stop) => isSameStop(stop, from));
  if (at >= 0) return stops[at + way];
  return way === 1 ? stops.find(({ run }) => run > from.run) : stops.filter(({ run }) => run < from.run).at(-1);
}
