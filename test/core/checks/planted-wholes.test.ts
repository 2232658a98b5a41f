import fc from "fast-check";
import type { Finding } from "../../../src/core/checks";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { sayText } from "../../../src/render/words";
import type { Accounts } from "../../support/any-layout/accounts/accounts";
import { anyAccounts } from "../../support/any-layout/accounts/any-accounts";
import { expenditure, generalBudget, governmentFund, incomeTable } from "../../support/any-layout/tables/coded-tables";
import { execution, ledger } from "../../support/any-layout/tables/office-tables";
import type { PlainTable } from "../../support/any-layout/tables/plain-table";
import { basicExpenditure, budgetSummary } from "../../support/any-layout/tables/side-tables";
import { drawWorkbook } from "../../support/draw-workbook";
import { drawPlainTables } from "../../support/planted/draw-plain-tables";
import { type PlantedWhole, type WholeKind, WHOLES } from "../../support/planted/plant-wholes";

const SEED = 20_221_231;
const RUNS = 5;

const tablesOf = (accounts: Accounts): readonly PlainTable[] =>
  [budgetSummary(accounts), incomeTable(accounts), expenditure(accounts), generalBudget(accounts), governmentFund(accounts), basicExpenditure(accounts, 1), execution(accounts, true), ledger(accounts)].filter(({ rows }) => rows.length > 1);

const worlds = fc.record({
  accounts: anyAccounts, unit: fc.constantFrom("元" as const, "元" as const, "万元" as const),
  seeds: fc.record({ table: fc.nat(999), row: fc.nat(999), column: fc.nat(99), digit: fc.nat(99) }),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

interface Told {
  /** What is to be changed or looked at. */
  readonly roots: readonly Finding[];
  readonly place: ReturnType<typeof drawPlainTables>["placeOf"];
}

function review({ accounts, unit }: World, { tables, slips, captions }: Omit<PlantedWhole, "at">): Told {
  const { sheets, placeOf } = drawPlainTables(tables, { ...accounts, unit }, slips, captions);
  return { roots: reviewSnapshot(drawWorkbook(sheets)).findings.filter(({ verdict, severity }) => verdict === "failed" && severity !== "note"), place: placeOf };
}

const cellsIn = ({ cells }: { readonly cells: Finding["cells"] }): string[] => cells.map(formatAddress);
const pointedAt = (finding: Finding): string[] => [...cellsIn(finding), ...finding.explanations.flatMap(cellsIn)];
const sameAs = (finding: Finding): string => [finding.check, ...(finding.cells.length === 0 ? [finding.statement.template] : cellsIn(finding))].join(" ");
const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

interface Tally {
  planted: number;
  found: number;
  points: number;
  single: number;
  named: number;
}
const NONE: Tally = { planted: 0, found: 0, points: 0, single: 0, named: 0 };
const COUNTS = ["planted", "found", "points", "single", "named"] as const;
const line = (title: string, tally: Tally): string => `  ${title.padEnd(32)}${COUNTS.map((count) => `${count} ${String(tally[count]).padStart(3)}`).join("  ")}`;

/** What is told beyond what was told of the same accounts without the mistake. */
function judge(tally: Tally, world: World, { kind, planted }: { readonly kind: WholeKind; readonly planted: PlantedWhole }): void {
  const before = new Set(review(world, { tables: tablesOf(world.accounts), slips: [], captions: [] }).roots.map(sameAs));
  const { roots, place } = review(world, planted);
  const fresh = roots.filter((finding) => !before.has(sameAs(finding)));
  const places = planted.at.flatMap((at) => place(at) ?? []);
  const isAbout = (finding: Finding): boolean => planted.at.length === 0 || pointedAt(finding).some((cell) => places.includes(cell));
  const told = fresh.filter(isAbout);
  const known: { readonly cause?: string; readonly check?: string } = WHOLES[kind];
  const isNamed = told.some((finding) => finding.check === known.check || finding.explanations.some((one) => one.kind === known.cause));
  tally.planted += 1;
  tally.found += fresh.length > 0 ? 1 : 0;
  tally.points += told.length > 0 ? 1 : 0;
  tally.single += fresh.length === 1 ? 1 : 0;
  tally.named += isNamed ? 1 : 0;
  if (process.env["PLANTED"] === undefined || (isNamed && fresh.length === 1)) return;
  tell(`${kind} ${world.unit} ${places.join(" ")}`);
  for (const one of fresh) tell(`  ${one.severity} ${one.check} ${cellsIn(one).join(" ")} ${sayText(one.statement)} | ${one.explanations.map((e) => `${e.kind} ${e.isUnique} ${cellsIn(e).join(" ")}`).join(" ; ")} <- ${(one.consequences ?? []).map(({ check }) => check).join(", ")}`);
}

test("one mistake about a whole row or table is one finding that points at it and names it", () => {
  const all = { ...NONE };
  tell("whole rows and tables");
  (Object.keys(WHOLES) as WholeKind[]).forEach((kind, index) => {
    const tally = { ...NONE };
    for (const world of fc.sample(worlds, { seed: SEED + index, numRuns: RUNS })) {
      const { year } = world.accounts;
      const planted = WHOLES[kind].plant(tablesOf(world.accounts), { seeds: world.seeds, unit: world.unit, year, least: world.unit === "元" ? 1 : 100_000_00 });
      if (planted !== undefined) judge(tally, world, { kind, planted });
    }
    tell(line(kind, tally));
    expect([kind, tally.planted >= RUNS / 2]).toEqual([kind, true]);
    for (const count of COUNTS) all[count] += tally[count];
  });
  tell(line("all", all));
  for (const count of ["found", "points", "single", "named"] as const) expect([count, percent(all[count], all.planted) >= 99]).toEqual([count, true]);
}, 600_000);
