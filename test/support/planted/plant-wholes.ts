import { type AmountUnit, FEN_PER_UNIT } from "../../../src/core/number";
import type { TableKind } from "../../../src/core/standards";
import type { ExplanationKind } from "../../../src/core/ties";
import { percent } from "../any-layout/tables/office-tables";
import { amount, type PlainRow, type PlainTable, text } from "../any-layout/tables/plain-table";
import type { CellOf, DrawnSlip, Seeds } from "./plant-errors";

/** What a table says above its header, where that is not what the others say. */
export interface WrongCaption {
  readonly table: TableKind;
  readonly unit?: AmountUnit;
  readonly year?: number;
  readonly office?: string;
}

/** A mistake about a whole row or a whole table: how the tables are to be drawn, and where it is seen. */
export interface PlantedWhole {
  readonly tables: readonly PlainTable[];
  readonly slips: readonly DrawnSlip[];
  readonly captions: readonly WrongCaption[];
  /** Cells any of which tells where it is; none where a table is missing. */
  readonly at: readonly CellOf[];
}

interface Stated {
  readonly seeds: Seeds;
  readonly unit: AmountUnit;
  readonly year: number;
  /** What the roundings of a table can hide. */
  readonly least: number;
}
type Plant = (tables: readonly PlainTable[], stated: Stated) => PlantedWhole | undefined;

/** How each is planted, and what it must be known by: the kind of its cause, or the check that tells it. */
export const WHOLES = {
  "entry lost": { cause: "missing-row", plant: (tables, stated) => lostEntry(tables, stated, false) },
  "entry lost before adding up": { cause: "missing-row", plant: (tables, stated) => lostEntry(tables, stated, true) },
  "entry twice before adding up": { cause: "duplicate-row", plant: entryTwice },
  "entry hidden and not counted": { cause: "hidden-row", plant: (tables, stated) => uncounted(tables, stated, { table: "ledger", how: "hide" }) },
  "entry as text and not counted": { cause: "text-number", plant: (tables, stated) => uncounted(tables, stated, { table: "ledger", how: "as-text" }) },
  "execution row lost": { cause: "missing-row", plant: (tables, stated) => executionRow(tables, stated, "lost") },
  "execution row twice": { cause: "duplicate-row", plant: (tables, stated) => executionRow(tables, stated, "twice") },
  "execution row hidden": { cause: "hidden-row", plant: (tables, stated) => uncounted(tables, stated, { table: "execution", how: "hide" }) },
  "unit of a whole table": { cause: "unit", plant: wrongUnit },
  "other year": { check: "one-year", plant: (tables, { seeds, year }) => captioned(tables, seeds, "year", { year: year - 1 }) },
  "other office": { check: "one-office", plant: (tables, { seeds }) => captioned(tables, seeds, "office", { office: "南江县林业局" }) },
  "two tables of one kind": { check: "one-table-per-kind", plant: twoOfAKind },
  "no table of the budget": { check: "key-tables-present", plant: (tables) => ({ tables: tables.filter(({ kind }) => kind !== "execution"), slips: [], captions: [], at: [] }) },
  "amount nobody can read": { check: "amounts-are-readable", plant: unreadable },
} as const satisfies Readonly<Record<string, { readonly cause?: ExplanationKind; readonly check?: string; readonly plant: Plant }>>;
export type WholeKind = keyof typeof WHOLES;

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(1, list.length)];
const fenOf = ({ said }: PlainRow, id: string): number => (said[id]?.sort === "amount" ? said[id].fen : 0);
const withRows = (tables: readonly PlainTable[], kind: TableKind, rows: (rows: readonly PlainRow[]) => readonly PlainRow[]): readonly PlainTable[] => tables.map((table) => (table.kind === kind ? { ...table, rows: rows(table.rows) } : table));
const rowsOf = (tables: readonly PlainTable[], kind: TableKind): readonly PlainRow[] => tables.find((table) => table.kind === kind)?.rows ?? [];
const entries = (tables: readonly PlainTable[], least: number): readonly PlainRow[] => rowsOf(tables, "ledger").filter((row) => row.role === "line" && fenOf(row, "amount") > least);
const codeIn = ({ said }: PlainRow): string => (said.functionCode?.sort === "code" ? said.functionCode.code : "");
const plain = (tables: readonly PlainTable[], at: readonly CellOf[], slips: readonly DrawnSlip[] = []): PlantedWhole => ({ tables, slips, captions: [], at });

const COUNTED: Readonly<Partial<Record<TableKind, readonly string[]>>> = { ledger: ["amount"], execution: ["initial", "adjustment", "adjusted", "executed", "balance"] };

/** The total row with so many times a row more in it, and its rate worked out again. */
function totalled(rows: readonly PlainRow[], kind: TableKind, { row, times }: { readonly row: PlainRow; readonly times: number }): readonly PlainRow[] {
  return rows.map((total) => {
    if (total.role !== "total") return total;
    const said = { ...total.said, ...Object.fromEntries((COUNTED[kind] ?? []).flatMap((id) => (total.said[id] === undefined ? [] : [[id, amount(fenOf(total, id) + times * fenOf(row, id))] as const]))) };
    const rate = total.said.rate === undefined ? {} : { rate: percent(fenOf({ ...total, said }, "executed"), fenOf({ ...total, said }, "adjusted"), total.said.rate.sort === "text" || (total.said.rate.sort === "as-is" && typeof total.said.rate.value === "string")) };
    return { ...total, said: { ...said, ...rate } };
  });
}

/** An entry that is not there; another table still states its 项 as it was. */
function lostEntry(tables: readonly PlainTable[], { seeds, least }: Stated, isTotalled: boolean): PlantedWhole | undefined {
  const row = pick(entries(tables, least).filter((entry) => rowsOf(tables, "expenditure").some(({ key }) => key === codeIn(entry))), seeds.row);
  if (row === undefined || entries(tables, 0).length < 4) return undefined;
  const rest = withRows(tables, "ledger", (rows) => (isTotalled ? totalled(rows, "ledger", { row, times: -1 }) : rows).filter((one) => one !== row));
  return plain(rest, [{ table: "expenditure", key: codeIn(row), id: "total" }]);
}

function entryTwice(tables: readonly PlainTable[], { seeds, least }: Stated): PlantedWhole | undefined {
  const row = pick(entries(tables, least), seeds.row);
  if (row === undefined) return undefined;
  const again = { ...row, key: `${row.key} again` };
  return plain(withRows(tables, "ledger", (rows) => totalled(rows.flatMap((one) => (one === row ? [row, again] : [one])), "ledger", { row, times: 1 })), [{ table: "ledger", key: again.key, id: "amount" }]);
}

/** Lines of the execution table that a total adds up. */
const budgetLines = (tables: readonly PlainTable[], least: number): readonly PlainRow[] => rowsOf(tables, "execution").filter((row) => row.role === "line" && ["initial", "adjusted", "executed"].every((id) => fenOf(row, id) > least));

function executionRow(tables: readonly PlainTable[], { seeds, least }: Stated, how: "lost" | "twice"): PlantedWhole | undefined {
  const lines = budgetLines(tables, least);
  // 其中 lines would belong to another line if theirs were gone.
  const row = pick(lines.filter(({ said }) => how === "twice" || (said.name?.sort === "text" && said.name.text !== "基本支出")), seeds.row);
  if (row === undefined || lines.length < 3) return undefined;
  const again = { ...row, key: `${row.key} again` };
  const changed = withRows(tables, "execution", (rows) => rows.flatMap((one) => (one !== row ? [one] : how === "lost" ? [] : [row, again])));
  return plain(changed, ["initial", "adjusted", "executed"].map((id): CellOf => ({ table: "execution", key: how === "lost" ? "total" : again.key, id })));
}

/** A row nobody sees, or whose amount is a text, and a total without it. */
function uncounted(tables: readonly PlainTable[], { seeds, least }: Stated, { table, how }: { readonly table: "ledger" | "execution"; readonly how: "hide" | "as-text" }): PlantedWhole | undefined {
  const lines = table === "ledger" ? entries(tables, least) : budgetLines(tables, least);
  const row = pick(lines, seeds.row);
  const id = table === "ledger" ? "amount" : "executed";
  if (row === undefined || lines.length < 3) return undefined;
  return plain(withRows(tables, table, (rows) => totalled(rows, table, { row, times: -1 })), [{ table, key: "total", id }, { table, key: row.key, id }], [{ table, key: row.key, id, how }]);
}

/** Tables whose amounts others state as well. */
const STATED_TWICE: readonly TableKind[] = ["budget-summary", "income", "expenditure", "general-budget", "basic-expenditure", "execution", "ledger"];

function wrongUnit(tables: readonly PlainTable[], { seeds, unit }: Stated): PlantedWhole | undefined {
  const table = pick(tables.filter(({ kind }) => STATED_TWICE.includes(kind)), seeds.table);
  if (table === undefined || FEN_PER_UNIT[unit] === undefined) return undefined;
  return { tables, slips: [], captions: [{ table: table.kind, unit: unit === "元" ? "万元" : "元" }], at: [{ table: table.kind, key: "caption", id: "unit" }] };
}

/** One of the tables but the first, whose office and year the others are compared with, says something else. */
function captioned(tables: readonly PlainTable[], { table: seed }: Seeds, id: "year" | "office", said: Omit<WrongCaption, "table">): PlantedWhole | undefined {
  const table = pick(tables.slice(1), seed);
  return table === undefined ? undefined : { tables, slips: [], captions: [{ table: table.kind, ...said }], at: [{ table: table.kind, key: "caption", id }] };
}

/** The same kind of table a second time, with amounts of its own. */
function twoOfAKind(tables: readonly PlainTable[], { seeds }: Stated): PlantedWhole | undefined {
  const table = pick(tables, seeds.table);
  if (table === undefined) return undefined;
  const doubled = table.rows.map((row) => ({ ...row, said: Object.fromEntries(Object.entries(row.said).map(([id, said]) => [id, said.sort === "amount" ? amount(said.fen * 2) : said])) }));
  return plain([...tables, { ...table, rows: doubled }], [{ table: table.kind, key: "second", id: "title" }]);
}

function unreadable(tables: readonly PlainTable[], { seeds }: Stated): PlantedWhole | undefined {
  const columns: Readonly<Partial<Record<TableKind, string>>> = { expenditure: "total", "general-budget": "total", execution: "executed", ledger: "amount", income: "total" };
  const cells = tables.flatMap(({ kind, rows }) => rows.flatMap((row) => ((columns[kind] ?? "") in row.said && row.role !== "within" ? [{ kind, row, id: columns[kind] ?? "" }] : [])));
  const at = pick(cells, seeds.row);
  if (at === undefined) return undefined;
  const written = withRows(tables, at.kind, (rows) => rows.map((row) => (row === at.row ? { ...row, said: { ...row.said, [at.id]: text(pick(["见附件", "约20万", "待核", "12.3.4"], seeds.digit) ?? "") } } : row)));
  return plain(written, [{ table: at.kind, key: at.row.key, id: at.id }]);
}
