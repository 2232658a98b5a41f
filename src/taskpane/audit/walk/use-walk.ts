import { useMemo, useState } from "react";
import type { AuditView, Mark } from "../../../render/audit-view";
import { nextStop, type Stop, stopAt, stopsOf } from "./audit-stops";

/** Where the user stands in an audited text, and what is walked through. */
export interface Walk {
  readonly filter: Mark | undefined;
  readonly stops: readonly Stop[];
  readonly current: Stop | undefined;
  /** How often the user was taken to a place: it is brought into sight each time. */
  readonly moves: number;
  readonly setFilter: (filter: Mark | undefined) => void;
  readonly step: (way: 1 | -1) => void;
  /** Opens what is marked, or closes it where the user stands there already. */
  readonly open: (run: number) => void;
  /** To the run that holds a place of the text. */
  readonly go: (start: number) => void;
}

interface Standing {
  readonly view: AuditView;
  readonly stop: Stop | undefined;
  readonly moves: number;
}

/** A walk through an audited text. When it was audited anew, the user stands where the next problem has moved up. */
export function useWalk(view: AuditView): Walk {
  const [filter, setFilter] = useState<Mark | undefined>(undefined);
  const [standing, setStanding] = useState<Standing>({ view, stop: undefined, moves: 0 });
  const stops = useMemo(() => stopsOf(view, filter), [view, filter]);
  const current = useMemo(() => (standing.view === view ? standing.stop : carriedOver(standing, stops, filter)), [standing, view, stops, filter]);
  const stand = (stop: Stop | undefined): void => setStanding({ view, stop, moves: standing.moves + 1 });
  const standOn = (run: number): void => {
    const there = view.runs[run];
    if (there !== undefined) stand(stops.find((stop) => stop.run === run) ?? stopAt(there, run));
  };
  return {
    filter, stops, current, moves: standing.moves,
    setFilter: (next) => {
      setFilter(next);
      setStanding({ view, stop: undefined, moves: standing.moves });
    },
    step: (way) => {
      const next = nextStop(stops, current, way);
      if (next !== undefined) stand(next);
    },
    open: (run) => (run === current?.run ? setStanding({ view, stop: undefined, moves: standing.moves }) : standOn(run)),
    go: (start) => standOn(runAt(view, start)),
  };
}

/** The stop that has come to the place, in the list, of the one the user stood on. */
function carriedOver({ view, stop }: Standing, stops: readonly Stop[], filter: Mark | undefined): Stop | undefined {
  if (stop === undefined) return undefined;
  const before = stopsOf(view, filter).filter(({ run }) => run < stop.run).length;
  return stops[Math.min(before, stops.length - 1)];
}

function runAt({ runs }: AuditView, start: number): number {
  let end = 0;
  return runs.findIndex(({ text }) => (end += text.length) > start);
}
