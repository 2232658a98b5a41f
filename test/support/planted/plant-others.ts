import { functionalCode, functionalName } from "../../../src/core/standards";
import { type LayoutPlan, layOutPlan, plainTables } from "../any-layout/any-layout";
import type { Laid, LaidOut } from "../any-layout/lay-out";
import { pick as pickBy } from "../any-layout/quirks/roll";
import { code, type PlainRow, type PlainTable, text } from "../any-layout/tables/plain-table";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import type { CellOf, Seeds } from "./plant-errors";
import { withBalance } from "./with-balance";
import { laidAt, withCell, withPlainNumbers, withSlips } from "./write-slips";

/** A mistake that is not one of an amount in a sum: what a check of its own is there for. */
export interface PlantedOther {
  readonly sheets: readonly DrawnSheet[];
  /** The wrong cell; of a code that may stand in three columns every cell it can be in. */
  readonly at: readonly Place[];
}
type Place = Pick<Laid, "sheet" | "row" | "column">;
type Plant = (plan: LayoutPlan, seeds: Seeds) => PlantedOther | undefined;

/** How each is planted, and the check that tells it. */
export const OTHERS = {
  "rate wrong": { check: "execution-rate-agrees", plant: (plan, seeds) => rewritten(layOutPlan(plan), ratesOf, seeds, ({ cell }) => ratePlus(cell, 317)) },
  "rate cut off": { check: "execution-rate-agrees", plant: cutOff },
  "sum of weights": { check: "weights-sum-to-100", plant: (plan, seeds) => rewritten(layOutPlan(plan), weightsOf, seeds, ({ cell }) => Number(cell) + 3) },
  "score against the rule": { check: "score-follows-rule", plant: againstRule },
  "unit of an actual value": { check: "units-agree", plant: (plan, seeds) => rewritten(layOutPlan(plan), withUnits, seeds, ({ cell }) => inOtherUnit(cell)) },
  "code and name": { check: "codes-match-names", plant: misnamed },
  "code twice": { check: "codes-are-unique", plant: codedTwice },
  "other year": { check: "one-year", plant: otherYear },
  "other office": { check: "one-office", plant: otherOffice },
  "date of another year": { check: "entries-fall-in-the-year", plant: otherDate },
  "balance of the ledger": { check: "balance-runs-on", plant: wrongBalance },
  "amount nobody can read": { check: "amounts-are-readable", plant: (plan, seeds) => rewritten(layOutPlan(plan), amountsOf, seeds, ({ row }) => pickBy(["见附件", "约20万", "待核", "12.3.4"], row)) },
  "text in a summed range": { check: "summed-amounts-are-numbers", plant: textSummed },
} as const satisfies Readonly<Record<string, { readonly check: string; readonly plant: Plant }>>;
export type OtherKind = keyof typeof OTHERS;

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(1, list.length)];

/** One of some cells written otherwise. */
function rewritten(laid: LaidOut, from: (laid: LaidOut) => readonly Laid[], { row, table }: Seeds, write: (at: Laid) => DrawnCell | undefined): PlantedOther | undefined {
  const at = pick(from(laid).filter((one) => write(one) !== undefined), row * 3 + table);
  const cell = at === undefined ? undefined : write(at);
  return at === undefined || cell === undefined ? undefined : { sheets: withCell(laid.sheets, at, cell), at: [at] };
}

/** Rates of lines whose amounts are stated so precisely that rounding cannot account for what is planted. */
function ratesOf(laid: LaidOut, share = 1000): readonly Laid[] {
  return laid.placements.filter((one) => one.kind === "execution" && one.id === "rate" && percentIn(one.cell) !== undefined && ["executed", "adjusted"].every((id) => isPrecise(laidAt(laid, { table: one.kind, key: one.key, id }), share)));
}

const isPrecise = (laid: Laid | undefined, share: number): boolean =>
  laid?.said.sort === "amount" && laid.fen !== undefined && Math.abs(laid.fen - laid.said.fen) * share <= laid.fen && ((laid.step ?? 1) / 2) * SEEN_AT_LEAST <= laid.fen;

/** Nobody sees which amount as coarse happens to be exact: half a last digit of one in so many, twice over, is less than the three points that are planted. */
const SEEN_AT_LEAST = 100;

/** A rate in hundredths of a percent. */
function percentIn(cell: DrawnCell): number | undefined {
  const percent = typeof cell === "string" && cell.endsWith("%") ? Number(cell.slice(0, -1)) * 100 : typeof cell === "object" && cell !== null ? Number(cell.v) * 10_000 : undefined;
  return percent === undefined ? undefined : Math.round(percent);
}

function ratePlus(cell: DrawnCell, by: number): DrawnCell | undefined {
  const percent = percentIn(cell);
  if (percent === undefined) return undefined;
  return typeof cell === "string" ? `${((percent + by) / 100).toFixed(2)}%` : { v: (percent + by) / 10_000, format: "0.00%" };
}

/** A rate whose last digit was rounded up is cut off instead. */
function cutOff(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const laid = layOutPlan(plan);
  const fen = (one: Laid, id: string): number => laidAt(laid, { table: "execution", key: one.key, id })?.fen ?? 0;
  const isRoundedUp = (one: Laid): boolean => (percentIn(one.cell) ?? 0) * fen(one, "adjusted") > fen(one, "executed") * 10_000;
  const isExact = laid.placements.every((one) => one.kind !== "execution" || one.said.sort !== "amount" || (one.fen ?? 0) === one.said.fen);
  return isExact ? rewritten(laid, () => ratesOf(laid).filter(isRoundedUp), seeds, ({ cell }) => ((percentIn(cell) ?? 0) % 10 === 1 ? undefined : ratePlus(cell, -1))) : undefined;
}

const weightsOf = ({ placements }: LaidOut): readonly Laid[] => placements.filter(({ kind, id, key }) => kind === "self-evaluation" && id === "weight" && key !== "sum" && key !== "fund.total");

/** The score of the execution rate, and the sum of all scores with it. */
function againstRule(plan: LayoutPlan): PlantedOther | undefined {
  const laid = layOutPlan(plan);
  const [at, sum] = ["fund.total", "sum"].map((key) => laidAt(laid, { table: "self-evaluation", key, id: "score" }));
  if (at === undefined || sum === undefined) return undefined;
  const by = Number(at.cell) <= 9 ? 1 : -1.5;
  const plus = ({ cell }: Laid): DrawnCell => Math.round((Number(cell) + by) * 100) / 100;
  return { sheets: withCell(withCell(laid.sheets, at, plus(at)), sum, plus(sum)), at: [at] };
}

const withUnits = ({ placements }: LaidOut): readonly Laid[] => placements.filter(({ kind, id }) => kind === "self-evaluation" && id === "actual");
const OTHER_UNITS = [["㎡", "亩"], ["人次", "场"], ["(度)", "(吨)"], ["亿元", "户"], ["万元", "公里"]] as const;

function inOtherUnit(cell: DrawnCell): DrawnCell | undefined {
  const [unit, other] = OTHER_UNITS.find(([known]) => typeof cell === "string" && cell.includes(known)) ?? [];
  return typeof cell === "string" && unit !== undefined && other !== undefined ? cell.replace(unit, other) : undefined;
}

/** Leaves of the tables of 科目, if their layout shows codes. */
function codedRows(plan: LayoutPlan): readonly { readonly table: PlainTable; readonly row: PlainRow }[] {
  return plainTables(plan).flatMap((table, index) =>
    (["expenditure", "general-budget", "income"].includes(table.kind) && plan.grids[index]?.quirks.codes !== "indented" ? table.rows.filter(({ key }) => /^\d{7}$/.test(key)).map((row) => ({ table, row })) : []));
}

function otherwiseSaid(plan: LayoutPlan, at: CellOf, said: PlainRow["said"]): PlantedOther | undefined {
  const laid = layOutPlan(plan, plainTables(plan).map((table) => (table.kind !== at.table ? table : { ...table, rows: table.rows.map((row) => (row.key === at.key ? { ...row, said: { ...row.said, ...said } } : row)) })));
  // A code in three columns stands before the name.
  const [place, name] = [laidAt(laid, at), laidAt(laid, { ...at, id: "name" })];
  const places = place !== undefined ? [place] : name === undefined ? [] : [name, { ...name, column: name.column - 1 }];
  return places.length === 0 ? undefined : { sheets: laid.sheets, at: places };
}

function misnamed(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const { table, row } = pick(codedRows(plan).filter(({ row: { key } }) => functionalCode(key)?.verification !== "memory"), seeds.row) ?? {};
  const name = functionalName(row?.key === "2130505" ? "2010601" : "2130505");
  return table === undefined || row === undefined || name === undefined ? undefined : otherwiseSaid(plan, { table: table.kind, key: row.key, id: "name" }, { name: text(name) });
}

/** A 项 under the code of the one before it. */
function codedTwice(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const rows = codedRows(plan);
  const pairs = rows.flatMap((one, index) => {
    const before = rows[index - 1];
    return before?.table === one.table && before.row.key.slice(0, 5) === one.row.key.slice(0, 5) ? [{ ...one, before: before.row.key }] : [];
  });
  const { table, row, before } = pick(pairs, seeds.row) ?? {};
  return table === undefined || row === undefined || before === undefined ? undefined : otherwiseSaid(plan, { table: table.kind, key: row.key, id: "code" }, { code: code(before), name: text(functionalName(before) ?? before) });
}

/** A text above the header of a table, written otherwise. */
function inCaption(laid: LaidOut, seeds: Seeds, write: (cell: string) => string): PlantedOther | undefined {
  const captions = laid.tables.filter(({ headerBottom }) => headerBottom > 0).flatMap(({ sheet, top, headerBottom }) => {
    const { rows = [] } = laid.sheets.find(({ name }) => name === sheet) ?? {};
    return rows.slice(top - 1, headerBottom).flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell === "string" && write(cell) !== cell ? [{ sheet, row: top + row, column: column + 1, to: write(cell) }] : [])));
  });
  const at = captions.length < 3 ? undefined : pick(captions, seeds.row);
  return at === undefined ? undefined : { sheets: withCell(laid.sheets, at, at.to), at: [at] };
}

function otherYear(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const { year } = plan.accounts;
  return inCaption(layOutPlan(plan), seeds, (cell) => cell.replace(`${String(year)}年`, `${String(year - 1)}年`));
}

function otherOffice(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  return inCaption(layOutPlan(plan), seeds, (cell) => cell.replace(plan.accounts.office, "南江县林业局"));
}

function otherDate(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const { year } = plan.accounts;
  const dates = ({ placements }: LaidOut): readonly Laid[] => placements.filter(({ kind, id }) => kind === "ledger" && id === "date");
  return rewritten(layOutPlan(plan), dates, seeds, ({ cell }) => (typeof cell === "string" ? cell.replace(String(year), String(year + 1)) : undefined));
}

function wrongBalance(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const tables = plainTables(plan).map((table) => (table.kind === "ledger" ? withBalance(table) : table));
  const ledger = tables.find(({ kind }) => kind === "ledger");
  const rows = ledger?.rows.filter(({ said }) => said.balance?.sort === "amount") ?? [];
  const { key } = rows.length < 6 ? {} : (rows[seeds.row % rows.length] ?? {});
  if (key === undefined) return undefined;
  const laid = layOutPlan(plan, tables.map((table) => (table !== ledger ? table : { ...table, rows: table.rows.map((row) => (row.key === key && row.said.balance?.sort === "amount" ? { ...row, said: { ...row.said, balance: { sort: "amount" as const, fen: row.said.balance.fen * 2 + 9_000_000_000 } } } : row)) })));
  const at = laidAt(laid, { table: "ledger", key, id: "balance" });
  return at === undefined ? undefined : { sheets: laid.sheets, at: [at] };
}

const amountsOf = ({ placements }: LaidOut): readonly Laid[] =>
  placements.filter(({ kind, id, fen, role }) => ((kind === "expenditure" || kind === "general-budget") && id === "total" || kind === "execution" && id === "executed" || kind === "ledger" && id === "amount") && fen !== undefined && role === "line");

/** An amount of the ledger stored as a text, which its formula passes over. */
function textSummed(plan: LayoutPlan, seeds: Seeds): PlantedOther | undefined {
  const laid = layOutPlan(withPlainNumbers(plan));
  const lines = laid.placements.filter(({ kind, id, role, fen }) => kind === "ledger" && id === "amount" && role === "line" && (fen ?? 0) > 0);
  const [at, first, last] = [pick(lines, seeds.row), lines[0], lines.at(-1)];
  if (at === undefined || first === undefined || last === undefined || laidAt(laid, { table: "ledger", key: "total", id: "amount" }) === undefined) return undefined;
  const total: CellOf = { table: "ledger", key: "total", id: "amount" };
  return { sheets: withSlips(laid, [{ ...total, how: "formula", over: [first.key, last.key] }, { table: "ledger", key: at.key, id: "amount", how: "as-text" }]), at: [at] };
}
