import { type CellFigure, evaluate } from "../../figure";
import { absolute, add, subtract } from "../../number";
import { addressKey, type CellAddress, isInOneRow, uniqueAddresses } from "../../workbook";
import { type Explanation, isWithin } from "../../ties";
import type { Finding, Severity } from "../finding";
import { discrepancyOf } from "./discrepancy";
import { namedSlip, possibleSlip } from "./named-slip";
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

/** Whether it says what went wrong, not only in what rows. */
const isCause = (kind: Explanation["kind"]): boolean => kind !== "subset" && kind !== "rounding";

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
  const causes = finding.explanations.filter(({ kind }) => isCause(kind));
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
  if (suspect === undefined) return ofSeveral(root, group, cells);
  const { figure } = suspect;
  const open = root.explanations.filter((one) => !isElsewhere(one, new Set([addressKey(figure.at)])) && isAsMuch(one, suspect));
  const own = open.find((one) => isAbout(one, figure) || (one.isUnique && OF_ROWS.has(one.kind)));
  const told = own ?? group.flatMap(({ explanations }) => explanations).find((one) => isAbout(one, figure));
  const slip = told ?? namedSlip(suspect);
  if (slip !== undefined) return [slip];
  return open.length > 0 ? open : possibleSlip(suspect);
}

/** Whether it is a slip in a cell that is none of those that may be the wrong one: it would put the root alone right. */
const isElsewhere = ({ kind, cells }: Explanation, own: ReadonlySet<string>): boolean => isCause(kind) && !OF_ROWS.has(kind) && !spokenOf(cells).some((at) => own.has(addressKey(at)));

/** What the root knows of cells any of which may be the wrong one; else what one of the others knows. */
function ofSeveral(root: Finding, group: readonly Finding[], cells: readonly CellAddress[]): readonly Explanation[] {
  const own = new Set(cells.map(addressKey));
  const open = root.explanations.filter((one) => own.size === 0 || !isElsewhere(one, own));
  const told = open.some(({ kind }) => isCause(kind)) ? [] : amongThem(group, own);
  return told.length > 0 ? told : open;
}

/** What one of the others knows of cells any of which may be the wrong one: of some of them alone, or else of all of them and the fewest beside. */
function amongThem(group: readonly Finding[], own: ReadonlySet<string>): readonly Explanation[] {
  const causes = group.map(({ explanations }) => explanations.filter(({ kind, cells: named }) => isCause(kind) && named.length > 0));
  const isOfThem = ({ cells: named }: Explanation): boolean => named.every((at) => own.has(addressKey(at)));
  const isOfAll = ({ cells: named }: Explanation): boolean => own.size > 0 && named.filter((at) => own.has(addressKey(at))).length === own.size;
  const among = causes.map((known) => known.filter(isOfThem)).find(({ length }) => length > 0);
  return among ?? causes.flatMap((known) => known.filter(isOfAll)).sort((one, other) => one.cells.length - other.cells.length).slice(0, 1);
}

/** What a finding says of a row. */
const ofRow = ({ explanations }: Finding, row: CellAddress): readonly Explanation[] => explanations.filter(({ kind, cells }) => OF_ROWS.has(kind) && cells.some((cell) => isInOneRow(cell, row)));

/** One of several rows may be known for the one by what the others say. */
const onlyIfAlone = (found: readonly Explanation[]): readonly Explanation[] => found.map((one) => ({ ...one, isUnique: found.length === 1 }));

/** Why a total is not the sum of its rows: nobody needs to look at its digits then. */
const OF_ROWS: ReadonlySet<Explanation["kind"]> = new Set(["missing-row", "duplicate-row", "hidden-row", "text-number", "formula-range", "double-counted-subtotal"]);

/** Known by nothing but their amount; what a formula adds is seen in it. */
const BY_AMOUNT: ReadonlySet<Explanation["kind"]> = new Set(["missing-row", "duplicate-row", "hidden-row", "text-number"]);

/** Whether the row that is named has the amount that is too much or too little: a coarse sum knows that less exactly than others that go with it. */
function isAsMuch({ kind, statement: { facts } }: Explanation, { excess, tolerance }: Suspect): boolean {
  const named = BY_AMOUNT.has(kind) && facts.amount?.kind === "amount" ? evaluate(facts.amount.figure) : undefined;
  if (named?.kind !== "value") return true;
  const apart = subtract(absolute(named.value), absolute(excess));
  return isWithin(apart, add(tolerance, subtract(named.interval.high, named.value)));
}

/** What is said of a total and all its rows is about the total. */
const spokenOf = (cells: readonly CellAddress[]): readonly CellAddress[] => (cells.length > 2 ? cells.slice(0, 1) : cells);

const isAbout = ({ isUnique, kind, cells }: Explanation, { at }: CellFigure): boolean => isUnique && isCause(kind) && spokenOf(cells).some((cell) => addressKey(cell) === addressKey(at));
