import type { Records } from "../../records";
import type { Table } from "../../tables";
import { isWithin, type Stop } from "../../ties";
import { addressKey, type CellAddress, uniqueAddresses, type Workbook } from "../../workbook";
import { add, isEqual, type Rational, ZERO } from "../../number";
import type { Finding } from "../finding";
import { cutOff, cutOffTables, isSmall } from "./cut-off-tables";
import { discrepancyOf } from "./discrepancy";
import { HoldingSums } from "./holding-sums";
import { hypotheses, type Hypothesis, MOST_POINTED_AT } from "./hypotheses";
import { both, type Correction, NO_CORRECTION, putRight } from "./put-right";
import { type Cause, rootOf } from "./root-of";
import { isAmong } from "./same-finding";
import { isSameRow } from "./same-row";

/** What findings are folded by. */
export interface Folding {
  readonly records: Records;
  readonly workbook: Workbook;
  /** The findings there would be if the records were others, not folded and not explained: of all checks, or of those asked for. */
  readonly recheck: (records: Records, checks?: ReadonlySet<string>) => readonly Finding[];
  /** Asked before every recheck whether the answer is still wanted. */
  readonly stop?: Stop | undefined;
}

/** Causes looked for one after the other; what is left then stays as it is. */
const MOST_CAUSES = 8;
/** Rows of all tables up to which every cause is looked for; of a larger workbook only the likeliest. */
const MANY_ROWS = 5000;
/** A sum of more cells is told by its total alone. */
const MOST_IN_A_SUM = 12;

/**
 * Findings with one cause told once, with their consequences folded under the root. A consequence is what would not have been found if
 * the one wrong cell or row were put right: the checks are run again to see. Nothing else is folded, so that a second mistake stays a finding.
 */
export function foldFindings(findings: readonly Finding[], folding: Folding): readonly Finding[] {
  return foldWriting(foldBySuspects(foldRows(foldUnread(findings)), folding)).map(pointingAtAll);
}

/** Of a short sum that nobody can say the wrong cell of, all cells are pointed at; of a longer one the few that may be it by their digits. */
function pointingAtAll(finding: Finding): Finding {
  const equation = !finding.explanations.some(({ isUnique }) => isUnique) && finding.severity === "error" ? discrepancyOf(finding) : undefined;
  if (equation === undefined) return finding;
  const cells = equation.cells.size <= MOST_IN_A_SUM ? [...equation.cells.values()].map(({ figure }) => figure.at) : fewByDigits(finding);
  return { ...finding, cells: uniqueAddresses([...finding.cells, ...cells]) };
}

/** The cells each of which may have a slip in it, where they are so few that nothing else is said. */
function fewByDigits({ explanations }: Finding): readonly CellAddress[] {
  const isAll = explanations.length <= MOST_POINTED_AT && explanations.every(({ kind, cells }) => (kind === "transposition" || kind === "single-digit") && cells.length === 1);
  return isAll ? explanations.flatMap(({ cells }) => cells) : [];
}

/** What could not be judged because of a cell that cannot be read belongs to the finding about that cell. */
function foldUnread(findings: readonly Finding[]): readonly Finding[] {
  const unread = findings.filter(({ verdict, check }) => verdict === "failed" && check === "amounts-are-readable");
  return fold(findings, unread, (root, other) => other.verdict === "cannot-tell" && other.cells.some((at) => root.cells.some((cell) => isSameCell(cell, at))));
}

/** Checks of how a number was written into its cell: where the number itself is found wrong, they say no second thing. */
const OF_WRITING: ReadonlySet<string> = new Set(["formula-columns-run-through", "rates-are-rounded-alike"]);

/** How a number was written belongs to the finding that it is wrong: both go when the cell is put right. */
function foldWriting(findings: readonly Finding[]): readonly Finding[] {
  const wrong = findings.filter(({ verdict, check }) => verdict === "failed" && !OF_WRITING.has(check));
  return fold(findings, wrong, (root, other) => OF_WRITING.has(other.check) && root.cells.some((cell) => isSameCell(cell, other.cells[0])));
}

/** Findings that one missing or repeated row accounts for. */
const foldRows = (findings: readonly Finding[]): readonly Finding[] => fold(findings, findings, isSameRow);

const isSameCell = (a: CellAddress, b: CellAddress | undefined): boolean => b !== undefined && addressKey(a) === addressKey(b);

function fold(findings: readonly Finding[], roots: readonly Finding[], isCaused: (root: Finding, other: Finding) => boolean): readonly Finding[] {
  let open = findings;
  for (const root of roots) {
    if (!open.includes(root)) continue;
    const others = open.filter((other) => other !== root && isCaused(root, other));
    if (others.length > 0) open = replaced(open, [root, ...others], { cells: [] });
  }
  return open;
}

/** The list with a group replaced by its root, where the root stood. */
function replaced(findings: readonly Finding[], group: readonly [Finding, ...Finding[]], cause: Cause): readonly Finding[] {
  const root = rootOf(group, cause);
  const members = new Set(group);
  return findings.flatMap((finding) => (!members.has(finding) ? [finding] : finding.statement === root.statement ? [root] : []));
}

interface Trial extends Hypothesis {
  readonly after: readonly Finding[];
  readonly gone: number;
}

function foldBySuspects(findings: readonly Finding[], { records, workbook, recheck, stop }: Folding): readonly Finding[] {
  const isLarge = records.tables.reduce((count, { rows }) => count + rows.length, 0) > MANY_ROWS;
  const cut = settleCutOffs(findings, { records, workbook, recheck, stop });
  let { open, correction, current } = cut;
  const settled = new Set<Finding["statement"]>(cut.settled);
  for (let round = 0; round < (isLarge ? 1 : MOST_CAUSES) && current.some(isWeighty); round++) {
    const trial = likeliest(current === findings ? current : withCauses(current, findings), { records: putRight(records, correction), workbook, recheck, stop });
    if (trial === undefined) break;
    correction = both(correction, trial.correction);
    const before = current;
    const [first, ...more] = open.filter((finding) => !settled.has(finding.statement) && isAmong(finding, before) && !isAmong(finding, trial.after));
    for (const finding of first === undefined ? [] : [first, ...more]) settled.add(finding.statement);
    if (first !== undefined && (more.length > 0 || trial.cause.explanations !== undefined)) open = replaced(open, [first, ...more], trial.cause);
    current = trial.after;
  }
  return open;
}

/** Findings of a recheck, which explains none, with the causes they were first told with, as far as their numbers are the same. */
function withCauses(current: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  return current.map((finding) => {
    const known = isWeighty(finding) ? findings.find((one) => one.explanations.length > 0 && hasSameNumbers(one, finding)) : undefined;
    return known === undefined ? finding : { ...finding, explanations: known.explanations };
  });
}

function hasSameNumbers(a: Finding, b: Finding): boolean {
  if (a.check !== b.check || a.cells.length !== b.cells.length || !a.cells.every((at, index) => isSameCell(at, b.cells[index]))) return false;
  const [one, other] = [discrepancyOf(a), discrepancyOf(b)];
  return one !== undefined && other !== undefined && isEqual(one.difference, other.difference);
}

interface Settled {
  readonly open: readonly Finding[];
  readonly correction: Correction;
  readonly current: readonly Finding[];
  readonly settled: readonly Finding["statement"][];
}

/** Differences in the last digit of tables whose digits were cut off are told once, and to be looked at only: nothing in them is wrong. */
function settleCutOffs(findings: readonly Finding[], folding: Folding): Settled {
  const none: Settled = { open: findings, correction: NO_CORRECTION, current: findings, settled: [] };
  const tables = folding.stop?.() === true ? [] : cutOffTables(findings.filter(isWeighty), folding.records);
  if (tables.length === 0) return none;
  const all = cutTrial(tables, findings, folding);
  if (all !== undefined && findings.every((finding) => !isWeighty(finding) || !isSmall(finding) || !isAmong(finding, all.after))) return settle(findings, all);
  const trial = cutTrial(likelyCut(tables, findings, folding), findings, folding) ?? all;
  return trial === undefined ? none : settle(findings, trial);
}

type Tables = Parameters<typeof cutOff>[0];

/** Of tables not all of which were cut off those that put most right: from none of them on, and from all of them down. One that was rounded after all says so by what is left over. */
function likelyCut(tables: Tables, findings: readonly Finding[], { records, recheck }: Folding): Tables {
  const weighty = findings.filter(isWeighty);
  const own = new Set(weighty.map(({ check }) => check));
  /** Findings put right less those made; of the checks concerned only, for there are many tries. */
  const worthOf = (cut: Tables): number => {
    const after = recheck(putRight(records, cutOff(cut, records).correction), own).filter(isWeighty);
    return goneFrom(weighty, after) - goneFrom(after, weighty);
  };
  const settleOn = (start: Tables, change: (cut: Tables, table: Table) => Tables): { readonly cut: Tables; readonly worth: number } =>
    tables.reduce((best, table) => {
      const cut = change(best.cut, table);
      const worth = cut.length === 0 ? 0 : worthOf(cut);
      return worth > best.worth || (worth === best.worth && cut.length < best.cut.length) ? { cut, worth } : best;
    }, { cut: start, worth: start.length === 0 ? 0 : worthOf(start) });
  const [up, down] = [settleOn([], (cut, table) => [...cut, table]), settleOn(tables, (cut, table) => cut.filter((one) => one !== table))];
  return up.worth > down.worth ? up.cut : down.cut;
}

/** What is left if some tables were cut off; undefined where that puts nothing right, or something wrong. */
function cutTrial(tables: Tables, findings: readonly Finding[], { records, recheck }: Folding): Trial | undefined {
  const hypothesis = cutOff(tables, records);
  const after = recheck(putRight(records, hypothesis.correction));
  const gone = goneFrom(findings.filter(isWeighty), after);
  return gone > 0 && after.every((finding) => finding.severity !== "error" || isAmong(finding, findings)) ? { ...hypothesis, after, gone } : undefined;
}

function settle(findings: readonly Finding[], { correction, cause, after }: Trial): Settled {
  const gone = findings.filter((finding) => isWeighty(finding) && !isAmong(finding, after));
  const soft = new Map(gone.map((finding) => [finding, { ...finding, severity: "warning" as const }]));
  const [root, ...others] = [...soft.values()];
  const open = findings.map((finding) => soft.get(finding) ?? finding);
  return { open: root === undefined ? open : replaced(open, [root, ...others], cause), correction, current: after, settled: gone.map(({ statement }) => statement) };
}

const isWeighty = ({ verdict, severity }: Finding): boolean => verdict === "failed" && severity !== "note";

/** The correction that puts most right and makes nothing else wrong. */
function likeliest(current: readonly Finding[], { records, workbook, recheck, stop }: Folding): Trial | undefined {
  const weighty = current.filter(isWeighty);
  const own = new Set(weighty.map(({ check }) => check));
  let best: Trial | undefined;
  for (const { correction, cause, unsure = ZERO, carriedBy } of hypotheses({ weighty, records, sums: new HoldingSums(records), workbook })) {
    if (stop?.() === true) return undefined;
    const corrected = putRight(records, correction);
    // What goes away is asked first, and of the checks concerned only: most corrections put too little right to ask more.
    const gone = goneFrom(weighty, realIn(recheck(corrected, own), current, unsure));
    const isRival = best !== undefined && gone === best.gone && isOfUnit(cause) && isOfUnit(best.cause);
    if (!isRival && gone <= (best?.gone ?? (cause.explanations === undefined ? 1 : 0))) continue;
    const after = realIn(recheck(corrected), current, unsure);
    if (!after.every((finding) => finding.severity !== "error" || carriedBy?.has(finding.check) === true || isAmong(finding, current))) continue;
    best = best !== undefined && isRival ? { ...best, cause: together(best.cause, cause) } : { correction, cause, after, gone };
  }
  return best;
}

const isOfUnit = ({ explanations = [] }: Cause): boolean => explanations.some(({ kind }) => kind === "unit");

/** Two tables of which nothing tells whose unit is the wrong one. */
const together = (a: Cause, b: Cause): Cause => ({
  ...a, cells: uniqueAddresses([...a.cells, ...b.cells]), explanations: [...(a.explanations ?? []), ...(b.explanations ?? [])].map((one) => ({ ...one, isUnique: false })),
});

const goneFrom = (findings: readonly Finding[], after: readonly Finding[]): number => findings.filter((finding) => !isAmong(finding, after)).length;
const realIn = (after: readonly Finding[], current: readonly Finding[], unsure: Rational): readonly Finding[] => after.filter((finding) => !isRemainder(finding, current, unsure));

/** What is left of a larger difference is no finding of its own where stated precision and that of what was put in may make it. */
function isRemainder(finding: Finding, current: readonly Finding[], unsure: Rational): boolean {
  const isSmall = (one: Finding): boolean => {
    const equation = discrepancyOf(one);
    return equation !== undefined && isWithin(equation.difference, add(equation.tolerance, unsure));
  };
  return isSmall(finding) && current.some((one) => !isSmall(one) && isAmong(finding, [one]));
}
