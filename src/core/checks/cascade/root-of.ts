import type { CellFigure } from "../../figure";
import { addressKey, type CellAddress, isInOneRow, uniqueAddresses } from "../../workbook";
import type { Explanation } from "../../ties";
import type { Finding, Severity } from "../finding";
import { discrepancyOf } from "./discrepancy";
import { namedSlip } from "./named-slip";
import type { Suspect } from "./suspects";

/** Where what went wrong is to be looked for. */
export interface Cause {
  /** Cells any of which may be the wrong one; empty where it is a row that is missing. */
  readonly cells: readonly CellAddress[];
  /** The one cell that can be. */
  readonly suspect?: Suspect;
  /** A cell of the row that is not counted, or stands twice; of each of several rows that would do alike. */
  readonly rows?: readonly CellAddress[];
  /** What went wrong, where that is known before any finding says it. */
  readonly explanations?: readonly Explanation[];
  /** The check that says it best. */
  readonly toldBy?: string;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The finding that is reported for all of them, with the others folded under it; it points at the cell that is wrong, where that is known. */
export function rootOf(group: readonly [Finding, ...Finding[]], cause: Cause): Finding {
  const [root] = [...group].sort((a, b) => rank(a, cause) - rank(b, cause)); // stable: else the first in the list
  const first = root ?? group[0];
  const consequences = group.filter((one) => one !== first).flatMap(({ consequences: inner = [], ...one }) => [one, ...inner]);
  return {
    ...first, cells: uniqueAddresses([...first.cells, ...cause.cells]), explanations: cause.explanations ?? explanationsOf(first, group, cause),
    consequences: [...(first.consequences ?? []), ...consequences],
  };
}

/** Errors first; equations before what is worked out from them; those that state the wrong cell before those above it; those that know why, or nearly. */
function rank(finding: Finding, { cells, toldBy, rows }: Cause): number {
  const own = new Set(finding.cells.map(addressKey));
  const causes = finding.explanations.filter(({ kind }) => kind !== "subset" && kind !== "rounding");
  const isKnown = rows === undefined ? causes.some(({ isUnique }) => isUnique) : rows.some((row) => ofRow(finding, row).length > 0);
  const unsure = isKnown ? 0 : causes.length > 0 ? 1 : 2;
  return (
    (finding.check === toldBy ? -10_000 : 0) + 1000 * RANKS[finding.severity] + (finding.verdict === "failed" ? 0 : 100) + (discrepancyOf(finding) === undefined ? 10 : 0)
    + (cells.some((at) => own.has(addressKey(at))) ? 0 : 4) + unsure + (isOfOneSheet(finding) ? 0 : 1)
  );
}

/** A table that contradicts itself is told before two that contradict each other. */
const isOfOneSheet = ({ cells: [first, ...others] }: Finding): boolean => others.every(({ sheet }) => sheet === first?.sheet);

/** What the root knows itself about the row or the wrong cell; else what one of the others knows; else what the digits say. */
function explanationsOf(root: Finding, group: readonly Finding[], { suspect, rows, cells }: Cause): readonly Explanation[] {
  if (rows !== undefined) return onlyIfAlone(rows.flatMap((row) => [root, ...group].map((finding) => ofRow(finding, row)).find(({ length }) => length > 0) ?? []));
  if (suspect === undefined) return root.explanations.length > 0 ? root.explanations : amongThem(group, cells);
  const { figure } = suspect;
  const own = root.explanations.find((one) => isAbout(one, figure) || (one.isUnique && OF_ROWS.has(one.kind)));
  const told = own ?? group.flatMap(({ explanations }) => explanations).find((one) => isAbout(one, figure));
  const slip = told ?? namedSlip(suspect);
  return slip === undefined ? root.explanations : [slip];
}

/** What one of the others knows of cells any of which may be the wrong one. */
function amongThem(group: readonly Finding[], cells: readonly CellAddress[]): readonly Explanation[] {
  const own = new Set(cells.map(addressKey));
  const isOfThem = ({ kind, cells: named }: Explanation): boolean => kind !== "subset" && kind !== "rounding" && named.length > 0 && named.every((at) => own.has(addressKey(at)));
  return group.map(({ explanations }) => explanations.filter(isOfThem)).find(({ length }) => length > 0) ?? [];
}

/** What a finding says of a row. */
const ofRow = ({ explanations }: Finding, row: CellAddress): readonly Explanation[] => explanations.filter(({ kind, cells }) => OF_ROWS.has(kind) && cells.some((cell) => isInOneRow(cell, row)));

/** One of several rows may be known for the one by what the others say. */
const onlyIfAlone = (found: readonly Explanation[]): readonly Explanation[] => found.map((one) => ({ ...one, isUnique: found.length === 1 }));

/** Why a total is not the sum of its rows: nobody needs to look at its digits then. */
const OF_ROWS: ReadonlySet<Explanation["kind"]> = new Set(["missing-row", "duplicate-row", "hidden-row", "text-number", "formula-range", "double-counted-subtotal"]);

/** What is said of a total and all its rows is about the total. */
const isAbout = ({ isUnique, kind, cells }: Explanation, { at }: CellFigure): boolean =>
  isUnique && kind !== "subset" && kind !== "rounding" && (cells.length > 2 ? cells.slice(0, 1) : cells).some((cell) => addressKey(cell) === addressKey(at));
