import { absolute, add, compare, negate, type Rational, subtract, ZERO } from "../../number";
import type { Records } from "../../records";
import { addressKey, type CellAddress, isInOneRow, uniqueAddresses, type Workbook } from "../../workbook";
import type { Finding } from "../finding";
import { type Discrepancy, discrepancyOf } from "./discrepancy";
import type { HoldingSums } from "./holding-sums";
import { lostEntries } from "./lost-entries";
import { namedSlip } from "./named-slip";
import { amountsBeside, type Correction, NO_CORRECTION } from "./put-right";
import type { Cause } from "./root-of";
import { isNoLikelier, type Suspect, suspectsOf } from "./suspects";
import { wrongUnits } from "./wrong-units";

/** What may have gone wrong, and what would have to be otherwise. */
export interface Hypothesis {
  readonly correction: Correction;
  readonly cause: Cause;
  /** How far what is put in may be from what it should be, in 分, where the amounts do not tell it themselves. */
  readonly unsure?: Rational;
  /** Checks of numbers that were worked out from the wrong ones: found wrong only once these are put right, they speak against nothing. */
  readonly carriedBy?: ReadonlySet<string>;
}

/** What a search for causes looks at: findings that weigh, and the records they were found in. */
export interface Searched {
  readonly weighty: readonly Finding[];
  readonly records: Records;
  readonly sums: HoldingSums;
  readonly workbook: Workbook;
}

/** Suspects tried for each of them. */
const MOST_TRIED = 4;
/** Cells that may all be the wrong one are pointed at while they are so few. */
export const MOST_POINTED_AT = 4;

/** What may have brought findings about, the likelier first: of two that put as much right the first is taken. */
export function hypotheses(searched: Searched): readonly Hypothesis[] {
  const { weighty, sums } = searched;
  const whole = [...wrongUnits(searched), ...lostEntries(searched)];
  // A cell alone is no cause of several findings where there is only one.
  if (weighty.length < 2) return whole;
  const discrepancies = weighty.flatMap((finding) => discrepancyOf(finding) ?? []);
  const equations = new Set(discrepancies.map(({ finding }) => finding));
  const suspects = suspectsOf(discrepancies, weighty.filter((finding) => !equations.has(finding)), sums).filter(({ figure, excess }) => !sums.isWhole(figure.at, excess));
  const rows = [...repeatedRows(discrepancies, searched), ...uncountedRows(discrepancies)];
  // Only what will be tried is worked out: a ledger has as many suspects as rows.
  const cells = suspects.slice(0, Math.max(0, MOST_TRIED - rows.length)).map((suspect) => named(wrongCell(suspect, suspects, sums)));
  const those = (isNamed: boolean): readonly Hypothesis[] => cells.flatMap((cell) => (cell.isNamed === isNamed ? [cell.hypothesis] : []));
  return [...rows.slice(0, MOST_TRIED), ...those(true), ...whole, ...those(false)];
}

/** A slip tells a cell only where no other cell is as likely. */
function named(hypothesis: Hypothesis): { readonly isNamed: boolean; readonly hypothesis: Hypothesis } {
  const { suspect } = hypothesis.cause;
  return { isNamed: suspect !== undefined && namedSlip(suspect) !== undefined, hypothesis };
}

/** A row that stands twice is left out, and what was added up with it becomes less. */
function repeatedRows(discrepancies: readonly Discrepancy[], { records, sums }: Searched): readonly Hypothesis[] {
  return discrepancies.flatMap(({ finding }) =>
    finding.explanations.flatMap(({ kind, isUnique, cells: [at] }): readonly Hypothesis[] => {
      if (kind !== "duplicate-row" || !isUnique || at === undefined) return [];
      const added = new Map<string, Rational>();
      let unsure = ZERO;
      for (const field of amountsBeside(records, addressKey(at))) {
        if (field.kind !== "amount") continue;
        unsure = larger(unsure, field.figure.half);
        for (const total of sums.above(field.at)) added.set(addressKey(total), negate(field.figure.value));
      }
      return [{ correction: { ...NO_CORRECTION, added, removed: new Set([addressKey(at)]) }, cause: { cells: [at], rows: [at] }, unsure, carriedBy: WORKED_OUT }];
    }),
  );
}

/** A row that no total of its columns counts: all of them are put right together. One column alone must tell which row it is, or more columns speak for it than for any other. */
function uncountedRows(discrepancies: readonly Discrepancy[]): readonly Hypothesis[] {
  const rows = new Map<string, { readonly members: Member[]; isOnly: boolean }>();
  for (const { finding, difference, tolerance, cells } of discrepancies) {
    const stated = finding.statement.facts.stated;
    if (stated?.kind !== "amount" || stated.figure.op !== "cell") continue;
    const { at } = stated.figure;
    const others = finding.cells.filter((cell) => isInOneRow(cell, at) && !cells.has(addressKey(cell)));
    // Of two tables that differ the other one is right.
    const found = uncountedIn(finding).filter((cell) => cell.sheet === at.sheet && (cell.column === at.column || cell.row === at.row));
    for (const cell of found) {
      const key = `${cell.sheet} ${String(cell.row)}`;
      const row = rows.get(key) ?? { members: [], isOnly: false };
      row.isOnly ||= found.length === 1;
      row.members.push({ cell, totals: [at, ...others], ...sharper({ by: negate(difference), unsure: tolerance }, amountOf(finding, cell)) });
      rows.set(key, row);
    }
  }
  const told = [...rows.values()].filter((row, _, all) => row.isOnly || all.every((other) => other === row || other.members.length < row.members.length));
  const found = told.flatMap(({ members: [first, ...more] }) => (first === undefined ? [] : [uncounted([first, ...more])]));
  return found.flatMap((one, index) => (found.findIndex((other) => isSameChange(other, one)) === index ? [withRivals(one, found.filter((other) => other !== one && isSameChange(other, one)))] : []));
}

/** What one column tells of a row that is not counted. */
interface Member {
  readonly cell: CellAddress;
  /** Totals that are short of it, all by the same. */
  readonly totals: readonly CellAddress[];
  readonly by: Rational;
  readonly unsure: Rational;
}

type Short = Pick<Member, "by" | "unsure">;

/** What the row states itself, where a coarse sum knows less exactly what it is short of. */
const sharper = (short: Short, stated: Short | undefined): Short => (stated !== undefined && compare(stated.unsure, short.unsure) < 0 ? stated : short);

/** The amount an explanation names in a cell. */
function amountOf({ explanations }: Finding, at: CellAddress): Short | undefined {
  const fact = explanations.find(({ cells: [cell] }) => cell !== undefined && addressKey(cell) === addressKey(at))?.statement.facts.amount;
  return fact?.kind === "amount" && fact.figure.op === "cell" ? { by: fact.figure.value, unsure: fact.figure.half } : undefined;
}

function uncounted(members: readonly [Member, ...Member[]]): Hypothesis {
  const added = new Map(members.flatMap(({ totals, by }) => totals.map((at) => [addressKey(at), by] as const)));
  const unsure = members.reduce((most, member) => larger(most, member.unsure), ZERO);
  return { correction: { ...NO_CORRECTION, added }, cause: { cells: members.flatMap(cellsOfRow), rows: [members[0].cell] }, unsure, carriedBy: WORKED_OUT };
}

/** The amounts of the row below every total that is short of them; of a sum along a row, the one it passes over. */
const cellsOfRow = ({ cell, totals }: Member): readonly CellAddress[] => (totals.some(({ row }) => row === cell.row) ? [cell] : totals.map(({ column }) => ({ ...cell, column })));

/** Whether both put the same totals right by the same amounts, as far as stated precision lets one tell. */
function isSameChange({ correction: { added: a }, unsure: one = ZERO }: Hypothesis, { correction: { added: b }, unsure: other = ZERO }: Hypothesis): boolean {
  const isSame = (x: Rational, y: Rational): boolean => compare(absolute(subtract(x, y)), add(one, other)) <= 0;
  return a.size === b.size && [...a].every(([key, by]) => isSame(by, b.get(key) ?? ZERO));
}

/** Rows of which nothing tells the one are pointed at together. */
const withRivals = (one: Hypothesis, rivals: readonly Hypothesis[]): Hypothesis =>
  (rivals.length === 0 ? one : { ...one, cause: { cells: uniqueAddresses([one, ...rivals].flatMap(({ cause }) => cause.cells)), rows: [one, ...rivals].flatMap(({ cause: { rows = [] } }) => rows) } });

const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The cells any one of which a total may pass over, each in a hidden row, or a text, or both; none where it may be something else. */
function uncountedIn({ explanations }: Finding): readonly CellAddress[] {
  const isRow = explanations.every(({ kind, cells }) => (kind === "hidden-row" || kind === "text-number") && cells.length === 1);
  return isRow ? uniqueAddresses(explanations.flatMap(({ cells }) => cells)) : [];
}

const WORKED_OUT: ReadonlySet<string> = new Set(["execution-rate-agrees", "budget-balance-adds-up", "adjusted-budget-adds-up"]);

function wrongCell(suspect: Suspect, suspects: readonly Suspect[], sums: HoldingSums): Hypothesis {
  const { figure, excess, tolerance } = suspect;
  const added = new Map([figure.at, ...sums.above(figure.at)].map((at) => [addressKey(at), negate(excess)]));
  const rivals: readonly CellAddress[] = suspects.flatMap((other) => (isNoLikelier(other, suspect) ? [other.figure.at] : []));
  const cause: Cause = rivals.length === 1 ? { cells: rivals, suspect } : { cells: rivals.length <= MOST_POINTED_AT ? rivals : [] };
  return { correction: { ...NO_CORRECTION, added }, cause, unsure: tolerance };
}
