import type { Records } from "../../records";
import type { Stop } from "../../ties";
import { addressKey, type CellAddress, uniqueAddresses } from "../../workbook";
import { absolute, compare, negate } from "../../number";
import type { Finding } from "../finding";
import { type Discrepancy, discrepancyOf } from "./discrepancy";
import { HoldingSums } from "./holding-sums";
import { amountsBeside, both, type Correction, NO_CORRECTION, putRight } from "./put-right";
import { type Cause, rootOf } from "./root-of";
import { isAmong } from "./same-finding";
import { isSameRow } from "./same-row";
import { isNoLikelier, type Suspect, suspectsOf } from "./suspects";

/** What findings are folded by. */
export interface Folding {
  readonly records: Records;
  /** The findings there would be if the records were others, not folded and not explained: of all checks, or of those asked for. */
  readonly recheck: (records: Records, checks?: ReadonlySet<string>) => readonly Finding[];
  /** Asked before every recheck whether the answer is still wanted. */
  readonly stop?: Stop | undefined;
}

/** Causes looked for one after the other; what is left then stays as it is. */
const MOST_CAUSES = 8;
/** Rows of all tables up to which every cause is looked for; of a larger workbook only the likeliest. */
const MANY_ROWS = 5000;
/** Suspects tried for each of them. */
const MOST_TRIED = 4;
/** A sum of more cells is told by its total alone. */
const MOST_IN_A_SUM = 12;
/** Cells that may all be the wrong one are pointed at while they are so few. */
const MOST_POINTED_AT = 4;

/**
 * Findings with one cause told once, with their consequences folded under the root. A consequence is what would not have been found if
 * the one wrong cell or row were put right: the checks are run again to see. Nothing else is folded, so that a second mistake stays a finding.
 */
export function foldFindings(findings: readonly Finding[], folding: Folding): readonly Finding[] {
  return foldWriting(foldBySuspects(foldRows(foldUnread(findings)), folding)).map(pointingAtAll);
}

/** Of a short sum that nobody can say the wrong cell of, all cells are pointed at. */
function pointingAtAll(finding: Finding): Finding {
  const equation = finding.explanations.length === 0 && finding.severity === "error" ? discrepancyOf(finding) : undefined;
  if (equation === undefined || equation.cells.size > MOST_IN_A_SUM) return finding;
  return { ...finding, cells: uniqueAddresses([...finding.cells, ...[...equation.cells.values()].map(({ figure }) => figure.at)]) };
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

interface Trial {
  readonly correction: Correction;
  readonly cause: Cause;
  readonly after: readonly Finding[];
  readonly gone: number;
}

function foldBySuspects(findings: readonly Finding[], { records, recheck, stop }: Folding): readonly Finding[] {
  const isLarge = records.tables.reduce((count, { rows }) => count + rows.length, 0) > MANY_ROWS;
  let open = findings;
  let correction = NO_CORRECTION;
  const settled = new Set<Finding["statement"]>();
  let current = findings;
  for (let round = 0; round < (isLarge ? 1 : MOST_CAUSES) && current.filter(isWeighty).length > 1; round++) {
    const trial = likeliest(current, { records: putRight(records, correction), recheck, stop });
    if (trial === undefined) break;
    correction = both(correction, trial.correction);
    const before = current;
    const [first, ...more] = open.filter((finding) => !settled.has(finding.statement) && isAmong(finding, before) && !isAmong(finding, trial.after));
    for (const finding of first === undefined ? [] : [first, ...more]) settled.add(finding.statement);
    if (first !== undefined && more.length > 0) open = replaced(open, [first, ...more], trial.cause);
    current = trial.after;
  }
  return open;
}

const isWeighty = ({ verdict, severity }: Finding): boolean => verdict === "failed" && severity !== "note";

/** The correction that puts most right and makes nothing else wrong. */
function likeliest(current: readonly Finding[], { records, recheck, stop }: Folding): Trial | undefined {
  const sums = new HoldingSums(records);
  const weighty = current.filter(isWeighty);
  const own = new Set(weighty.map(({ check }) => check));
  let best: Trial | undefined;
  for (const { correction, cause } of hypotheses(current, records, sums)) {
    if (stop?.() === true) return undefined;
    const corrected = putRight(records, correction);
    // What goes away is asked first, and of the checks concerned only: most corrections put too little right to ask more.
    const gone = goneFrom(weighty, realIn(recheck(corrected, own), current));
    if (gone <= (best?.gone ?? 1)) continue;
    const after = realIn(recheck(corrected), current);
    if (after.every((finding) => finding.severity !== "error" || isAmong(finding, current))) best = { correction, cause, after, gone };
  }
  return best;
}

const goneFrom = (findings: readonly Finding[], after: readonly Finding[]): number => findings.filter((finding) => !isAmong(finding, after)).length;
const realIn = (after: readonly Finding[], current: readonly Finding[]): readonly Finding[] => after.filter((finding) => !isRemainder(finding, current));

/** What is left of a larger difference is no finding of its own where the correction is no more precise: the two tables round apart. */
function isRemainder(finding: Finding, current: readonly Finding[]): boolean {
  const isSmall = (one: Finding): boolean => {
    const equation = discrepancyOf(one);
    return equation !== undefined && compare(absolute(equation.difference), equation.tolerance) <= 0;
  };
  return isSmall(finding) && current.some((one) => !isSmall(one) && isAmong(finding, [one]));
}

type Hypothesis = Pick<Trial, "correction" | "cause">;

function hypotheses(current: readonly Finding[], records: Records, sums: HoldingSums): readonly Hypothesis[] {
  const discrepancies = current.filter(isWeighty).flatMap((finding) => discrepancyOf(finding) ?? []);
  const equations = new Set(discrepancies.map(({ finding }) => finding));
  const suspects = suspectsOf(discrepancies, current.filter((finding) => isWeighty(finding) && !equations.has(finding)), sums);
  // Only what will be tried is worked out: a ledger has as many suspects as rows.
  return [...repeatedRows(discrepancies, records, sums), ...suspects.slice(0, MOST_TRIED).map((suspect) => wrongCell(suspect, suspects, sums))].slice(0, MOST_TRIED);
}

/** A row that stands twice is left out, and what was added up with it becomes less. */
function repeatedRows(discrepancies: readonly Discrepancy[], records: Records, sums: HoldingSums): readonly Hypothesis[] {
  return discrepancies.flatMap(({ finding }) =>
    finding.explanations.flatMap(({ kind, isUnique, cells: [at] }): readonly Hypothesis[] => {
      if (kind !== "duplicate-row" || !isUnique || at === undefined) return [];
      const added = new Map<string, ReturnType<typeof negate>>();
      for (const field of amountsBeside(records, addressKey(at))) {
        if (field.kind === "amount") for (const total of sums.above(field.at)) added.set(addressKey(total), negate(field.figure.value));
      }
      return [{ correction: { added, removed: new Set([addressKey(at)]) }, cause: { cells: [at] } }];
    }),
  );
}

function wrongCell(suspect: Suspect, suspects: readonly Suspect[], sums: HoldingSums): Hypothesis {
  const { figure, excess } = suspect;
  const added = new Map([figure.at, ...sums.above(figure.at)].map((at) => [addressKey(at), negate(excess)]));
  const rivals: readonly CellAddress[] = suspects.flatMap((other) => (isNoLikelier(other, suspect) ? [other.figure.at] : []));
  const cause: Cause = rivals.length === 1 ? { cells: rivals, suspect } : { cells: rivals.length <= MOST_POINTED_AT ? rivals : [] };
  return { correction: { added, removed: new Set() }, cause };
}
