import type { Explanation } from "../../ties";
import type { Finding } from "../finding";
import { cellsStated } from "./discrepancy";

/** Whether one row that is missing or stands twice accounts for both: each explains its own amount exactly, so the amounts need not be the same. */
export function isSameRow(a: Finding, b: Finding): boolean {
  return rowsIn(a).some((row) => rowsIn(b).some((other) => isOneRow(row, other)));
}

interface NamedRow {
  readonly kind: Explanation["kind"];
  readonly key: string;
  /** Sheets on which the row stands. */
  readonly seen: ReadonlySet<string>;
  /** Sheets that should have the row and lack it, as far as the finding tells. */
  readonly lacking: ReadonlySet<string>;
}

function rowsIn(finding: Finding): readonly NamedRow[] {
  return finding.explanations.flatMap(({ kind, keys = [], cells }) => {
    if (kind !== "missing-row" && kind !== "duplicate-row") return [];
    const seen = new Set(cells.map(({ sheet }) => sheet));
    const lacking = new Set(cellsStated(finding).flatMap(({ sheet }) => (seen.has(sheet) ? [] : [sheet])));
    return keys.flatMap((key) => (key === "" ? [] : [{ kind, key, seen, lacking }]));
  });
}

function isOneRow(a: NamedRow, b: NamedRow): boolean {
  if (a.kind !== b.kind || a.key !== b.key) return false;
  if (a.kind === "duplicate-row") return isAnyIn(a.seen, b.seen);
  // What one of them lacks the other must not show.
  return !isAnyIn(a.lacking, b.seen) && !isAnyIn(b.lacking, a.seen) && (a.lacking.size === 0 || b.lacking.size === 0 || isAnyIn(a.lacking, b.lacking));
}

const isAnyIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
