import fc from "fast-check";
import { type Finding, runChecks } from "../../../src/core/checks";
import { evaluateOffice } from "../../../src/core/evaluation";
import { readRecords } from "../../../src/core/records";
import { compareTies } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { sayText } from "../../../src/render/words";
import type { Accounts } from "../../support/any-layout/accounts/accounts";
import { anyAccounts } from "../../support/any-layout/accounts/any-accounts";
import { expenditure, generalBudget, governmentFund, incomeTable } from "../../support/any-layout/tables/coded-tables";
import { execution, ledger, threePublic } from "../../support/any-layout/tables/office-tables";
import type { PlainTable } from "../../support/any-layout/tables/plain-table";
import { basicExpenditure, budgetSummary } from "../../support/any-layout/tables/side-tables";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";
import { drawPlainTables } from "../../support/planted/draw-plain-tables";
import { carried, type CellOf, type Planted, plantError, PLANTED_KINDS, type PlantedKind } from "../../support/planted/plant-errors";

const SEED = 20_231_231;
const RUNS = 30;

const tablesOf = (accounts: Accounts): readonly PlainTable[] =>
  [
    budgetSummary(accounts), incomeTable(accounts), expenditure(accounts), generalBudget(accounts), governmentFund(accounts), basicExpenditure(accounts, 1),
    threePublic(accounts, false), execution(accounts, true), ledger(accounts),
  ].filter(({ rows }) => rows.length > 1);

const worlds = fc.record({
  accounts: anyAccounts, unit: fc.constantFrom("元" as const, "元" as const, "万元" as const),
  seeds: fc.record({ table: fc.nat(999), row: fc.nat(999), column: fc.nat(99), digit: fc.nat(99) }),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;
const sampled = (seed: number, numRuns = RUNS): readonly World[] => fc.sample(worlds, { seed, numRuns });

/** What rounding to 0.01万元 may hide is no mistake. */
const leastIn = ({ unit }: World): number => (unit === "元" ? 1 : 100_000_00);
const plantIn = (world: World, kind: PlantedKind, tables = tablesOf(world.accounts)): Planted | undefined => plantError(kind, tables, { seeds: world.seeds, least: () => leastIn(world) });

function findingsOf(sheets: readonly DrawnSheet[]): readonly Finding[] {
  const workbook = drawWorkbook(sheets);
  const records = readRecords(workbook);
  return runChecks({ records, workbook, ties: compareTies(records, workbook), evaluation: evaluateOffice(records) }).findings;
}

interface Told {
  readonly roots: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly place: (at: CellOf) => string;
}

function review({ accounts, unit }: World, { tables, slips }: Pick<Planted, "tables" | "slips">): Told {
  const { sheets, placeOf } = drawPlainTables(tables, { ...accounts, unit }, slips);
  const roots = findingsOf(sheets).filter(({ verdict, severity }) => verdict === "failed" && severity !== "note");
  return { roots, errors: roots.filter(({ severity }) => severity === "error"), place: (at) => placeOf(at) ?? "nowhere" };
}

const cellsIn = ({ cells }: { readonly cells: Finding["cells"] }): string[] => cells.map(formatAddress);
const pointedAt = (finding: Finding): string[] => [...cellsIn(finding), ...finding.explanations.flatMap(cellsIn)];
const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const show = (world: World, planted: Planted, errors: readonly Finding[]): void => {
  if (process.env["PLANTED"] === undefined) return;
  tell(`${planted.kind} ${world.unit} ${JSON.stringify(planted.at)}`);
  for (const one of errors) tell(`  ${one.check} ${cellsIn(one).join(" ")} ${sayText(one.statement)} | ${one.explanations.map((e) => `${e.kind} ${e.isUnique} ${cellsIn(e).join(" ")}`).join(" ; ")} <- ${(one.consequences ?? []).map((c) => `${c.severity} ${c.check}`).join(", ")}`);
};

interface Tally {
  planted: number;
  /** Something is said to be wrong. */
  found: number;
  /** The one error, or its cause, points at the planted cell. */
  points: number;
  /** There is exactly one error. */
  single: number;
  /** Its cause is called by its name. */
  named: number;
  /** One cause of another kind is said to be the only one. */
  misnamed: number;
}

const add = (tally: Tally, world: World, planted: Planted, { errors, place }: Told): void => {
  const [root] = errors;
  const names = root?.explanations.map(({ kind }) => kind) ?? [];
  const isNamed = names.includes(planted.kind);
  const isPointed = root !== undefined && pointedAt(root).includes(place(planted.at));
  tally.planted += 1;
  tally.found += errors.length > 0 ? 1 : 0;
  tally.points += isPointed ? 1 : 0;
  tally.single += errors.length === 1 ? 1 : 0;
  tally.named += isNamed ? 1 : 0;
  tally.misnamed += !isNamed && root?.explanations.some(({ isUnique }) => isUnique) === true ? 1 : 0;
  if (errors.length !== 1 || !isNamed || !isPointed) show(world, planted, errors);
};

const sumUp = (name: string, tallies: ReadonlyMap<string, Tally>): Tally => {
  const line = (title: string, { planted, found, points, single, named, misnamed }: Tally): string =>
    `${title.padEnd(26)}planted ${String(planted).padStart(3)}  found ${found}  points at the cell ${points}  one error ${single}  cause named ${named}  misnamed ${misnamed}`;
  const all = [...tallies.values()].reduce((sum, next) => ({
    planted: sum.planted + next.planted, found: sum.found + next.found, points: sum.points + next.points, single: sum.single + next.single, named: sum.named + next.named, misnamed: sum.misnamed + next.misnamed,
  }), NONE);
  tell([name, ...[...tallies].map(([kind, tally]) => line(`  ${kind}`, tally)), line("  all", all)].join("\n"));
  return all;
};
const NONE: Tally = { planted: 0, found: 0, points: 0, single: 0, named: 0, misnamed: 0 };

test("consistent accounts drawn plainly have no error", () => {
  const wrong = sampled(SEED).flatMap((world) => review(world, { tables: tablesOf(world.accounts), slips: [] }).errors.map(({ statement }) => sayText(statement)));
  expect(wrong).toEqual([]);
}, 300_000);

test("one mistake of any kind is one error that points at the cell and names the cause", () => {
  const tallies = new Map<PlantedKind, Tally>();
  for (const kind of PLANTED_KINDS) {
    const tally = { ...NONE };
    tallies.set(kind, tally);
    for (const world of sampled(SEED)) {
      const planted = plantIn(world, kind);
      if (planted !== undefined) add(tally, world, planted, review(world, planted));
    }
  }
  const all = sumUp("planted singly", tallies);
  expect(all.planted).toBeGreaterThanOrEqual(RUNS * 9);
  expect(percent(all.points, all.planted)).toBeGreaterThanOrEqual(99);
  expect(percent(all.single, all.planted)).toBeGreaterThanOrEqual(99);
  expect(percent(all.named, all.planted)).toBeGreaterThanOrEqual(95);
  expect(percent(all.misnamed, all.planted)).toBeLessThanOrEqual(1);
}, 600_000);

test("a mistake that all totals above it carry is one error with all that it breaks folded under it", () => {
  const tallies = new Map<PlantedKind, Tally>();
  for (const kind of ["sign", "unit", "decimal-shift", "transposition", "single-digit"] as const) {
    const tally = { ...NONE };
    tallies.set(kind, tally);
    for (const world of sampled(SEED + 1, Math.ceil(RUNS / 2))) {
      const before = tablesOf(world.accounts);
      const planted = plantIn(world, kind, before.filter((table) => table.kind === "expenditure").map((table) => ({ ...table, rows: table.rows.filter(({ key }) => /^\d{7}$/.test(key)) })));
      if (planted === undefined || planted.at.id !== "total") continue;
      const wrong = planted.tables.flatMap(({ rows }) => rows.filter(({ key }) => key === planted.at.key))[0];
      const tables = before.map((table) => (table.kind === "expenditure" ? { ...table, rows: table.rows.map((row) => (row.key === planted.at.key ? (wrong ?? row) : row)) } : table));
      add(tally, world, planted, review(world, { tables: carried({ tables, at: planted.at }, before), slips: [] }));
    }
  }
  const all = sumUp("carried by the totals", tallies);
  expect(percent(all.points, all.planted)).toBeGreaterThanOrEqual(99);
  expect(percent(all.single, all.planted)).toBeGreaterThanOrEqual(99);
}, 600_000);

test("a second mistake never disappears under the first", () => {
  let [both, pairs] = [0, 0];
  sampled(SEED + 2).forEach((world, run) => {
    const [first, second] = [PLANTED_KINDS[2 + (run % 5)], PLANTED_KINDS[2 + ((run * 3 + 1) % 5)]];
    const one = first === undefined ? undefined : plantIn(world, first);
    const seeds = { ...world.seeds, row: world.seeds.row + 3, table: world.seeds.table + (run % 3), column: world.seeds.column + 1 };
    const two = one === undefined || second === undefined ? undefined : plantError(second, one.tables, { seeds, least: () => leastIn(world) });
    if (one === undefined || two === undefined || JSON.stringify(one.at) === JSON.stringify(two.at)) return;
    const { roots, place } = review(world, two);
    pairs += 1;
    const told = (at: CellOf): boolean => roots.some((finding) => pointedAt(finding).includes(place(at)));
    if (told(one.at) && told(two.at)) both += 1;
    else {
      show(world, one, []);
      show(world, two, roots);
    }
  });
  tell(`two mistakes: ${pairs} pairs, both told ${both}`);
  expect(percent(both, pairs)).toBeGreaterThanOrEqual(95);
}, 600_000);
