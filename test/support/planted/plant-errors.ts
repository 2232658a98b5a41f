import type { ExplanationKind } from "../../../src/core/ties";
import type { TableKind } from "../../../src/core/standards";
import type { PlainRow, PlainTable } from "../any-layout/tables/plain-table";
import { isToldDigit, type Showing } from "./told-digits";

/** The kinds of mistakes that are planted, named as their causes are. */
export const PLANTED_KINDS = [
  "missing-row", "duplicate-row", "sign", "unit", "decimal-shift", "transposition", "single-digit", "hidden-row", "text-number", "formula-range", "double-counted-subtotal",
] as const satisfies readonly ExplanationKind[];
export type PlantedKind = (typeof PLANTED_KINDS)[number];

/** A cell by the kind of its table, the key of its row and the id of its column. */
export interface CellOf {
  readonly table: TableKind;
  readonly key: string;
  readonly id: string;
}

/** What a drawing has to do besides writing the amounts. */
export interface DrawnSlip extends CellOf {
  readonly how: "hide" | "as-text" | "formula";
  /** Keys of the rows a formula adds, from the first to the last. */
  readonly over?: readonly [first: string, last: string];
}

/** Consistent tables with one mistake in them, and where it is. How the tables are drawn is not decided here. */
export interface Planted {
  readonly kind: PlantedKind;
  readonly tables: readonly PlainTable[];
  /** The wrong cell; of a missing row the cell of another table that still states it. */
  readonly at: CellOf;
  readonly slips: readonly DrawnSlip[];
  /** Set where the workbook contradicts the wrong cell, but several rows could account for it. */
  readonly isUntold?: boolean;
}

/** Numbers a plan is made of; each is taken modulo what there is to choose from. */
export interface Seeds {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly digit: number;
}

export interface Place {
  readonly table: PlainTable;
  readonly row: PlainRow;
  readonly id: string;
  readonly fen: number;
}

/** Columns in which a wrong amount contradicts something else in the workbook. */
const COLUMNS: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  expenditure: ["total", "basic", "project"], "general-budget": ["total", "basic", "project"], execution: ["initial", "adjusted", "executed"], ledger: ["amount"],
  "budget-summary": ["1.amount"], "basic-expenditure": ["0.amount", "1.amount", "2.amount"], income: ["total", "fiscal"], "government-fund": ["total", "project"],
  "three-public": ["actual", "budget", "actual.total", "actual.reception", "budget.total", "budget.reception"],
};

/** The tables with the totals above a planted cell carrying the mistake, as formulas or a careful clerk would have it. */
export function carried({ tables, at }: Pick<Planted, "tables" | "at">, before: readonly PlainTable[]): readonly PlainTable[] {
  const fen = (of: readonly PlainTable[], key: string): number => of.filter(({ kind }) => kind === at.table).flatMap(({ rows }) => rows.filter((row) => row.key === key).map((row) => fenAt(row, at.id)))[0] ?? 0;
  const by = fen(tables, at.key) - fen(before, at.key);
  const isAbove = ({ key, role }: PlainRow): boolean => key !== at.key && (role === "total" || (/^\d+$/.test(key) && at.key.startsWith(key)));
  return tables.map((table) => (table.kind !== at.table ? table : {
    ...table, rows: table.rows.map((row) => (isAbove(row) ? { ...row, said: { ...row.said, [at.id]: { sort: "amount", fen: fenAt(row, at.id) + by } } } : row)),
  }));
}

/** How many 分 a mistake in a table must make for its roundings not to hide it. */
export type Least = (table: TableKind) => number;

/** An amount as its cell states it, and what the last digit there is worth. */
export interface Written {
  readonly fen: number;
  readonly step: number;
}

/** How the tables are drawn: slips are made in the digits that are written. Where this is not told, all of it is, to the 分. */
export interface Planting extends Partial<Omit<Showing, "least">> {
  readonly seeds: Seeds;
  readonly least: Least;
}

/** Plants one mistake of a kind; undefined where these accounts have no place for it. */
export function plantError(kind: PlantedKind, tables: readonly PlainTable[], { seeds, least, ...showing }: Planting): Planted | undefined {
  switch (kind) {
    case "missing-row":
      return missing(tables, seeds, least);
    case "duplicate-row":
      return duplicate(tables, seeds, least);
    case "hidden-row":
    case "text-number":
      return uncounted(kind, tables, seeds, least);
    case "formula-range":
      return shortFormula(tables, seeds, least);
    case "double-counted-subtotal":
      return countedTwice(tables, seeds, least);
    case "sign":
    case "unit":
    case "decimal-shift":
    case "transposition":
    case "single-digit":
      return wrongAmount(kind, tables, seeds, { least, seen: least, isShown: () => true, hasCodes: true, written: ({ fen }) => ({ fen, step: 1 }), ...showing });
  }
}

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(1, list.length)];
const fenAt = ({ said }: PlainRow, id: string): number => {
  const what = said[id];
  return what?.sort === "amount" ? what.fen : 0;
};

/** A table first, so that small ones are chosen as often as large ones. */
function choose(tables: readonly PlainTable[], { table, row, column }: Seeds, isFit: (place: Place) => boolean): Place | undefined {
  const fitting = tables.map((one) => one.rows.flatMap((line) => (COLUMNS[one.kind] ?? []).map((id): Place => ({ table: one, row: line, id, fen: fenAt(line, id) })).filter((place) => isFit(place) && isOnly(place))));
  return pick(pick(fitting.filter(({ length }) => length > 0), table) ?? [], row * 7 + column);
}

/** Rows known by the same name (本月合计) cannot be told apart where they come to stand. */
const isOnly = ({ table, row }: Place): boolean => table.rows.every((other) => other === row || other.key !== row.key);

const withRows = (tables: readonly PlainTable[], table: PlainTable, rows: readonly PlainRow[]): readonly PlainTable[] => tables.map((one) => (one === table ? { ...one, rows } : one));
const withAmount = (tables: readonly PlainTable[], { table, row, id }: Place, fen: number): readonly PlainTable[] =>
  withRows(tables, table, table.rows.map((line) => (line === row ? { ...line, said: { ...line.said, [id]: { sort: "amount", fen } } } : line)));
const atOf = ({ table, row, id }: Place): Planted["at"] => ({ table: table.kind, key: row.key, id });

type Writing = Written & { readonly digit: number; readonly least: number; readonly seen: number };
const WRITTEN: Readonly<Record<"sign" | "unit" | "decimal-shift" | "transposition" | "single-digit", (writing: Writing) => number | undefined>> = {
  sign: ({ fen }) => -fen,
  // What a coarse table can only write as 0 nobody could know again.
  unit: ({ fen, digit, least, step }) => (fen < least / 10 ? undefined : digit % 2 === 0 && fen % (10_000 * step) === 0 && fen / 10_000 >= least / 10 ? fen / 10_000 : fen * 10_000),
  "decimal-shift": ({ fen, digit, least, step }) => (fen < least / 10 ? undefined : digit % 3 === 0 && fen % (10 * step) === 0 ? fen / 10 : fen * (digit % 2 === 0 ? 10 : 100)),
  // 5.0 written as 0.5 is a slipped point just as well.
  transposition: (writing) => pick(slips(writing, (low, high, worth) => (low - high) * 9 * worth).filter((typed) => !isShifted(writing.fen, typed, writing.least / 100)), writing.digit),
  "single-digit": (writing) => pick(slips(writing, (low, _, worth) => (((low + 1 + (writing.digit % 9)) % 10) - low) * worth), writing.digit),
};

/** Whether one is ten, a hundred or a thousand times the other, as far as a table shows. */
const isShifted = (fen: number, typed: number, shown: number): boolean => [10, 100, 1000].some((times) => Math.abs(Math.max(fen, typed) - Math.min(fen, typed) * times) <= shown * times);

/** What one slip at any of the digits makes of an amount. */
function slips({ fen, step, seen }: Writing, change: (low: number, high: number, worth: number) => number): readonly number[] {
  const found: number[] = [];
  for (let worth = step; worth * 10 <= fen; worth *= 10) {
    const by = change(Math.floor(fen / worth) % 10, Math.floor(fen / (worth * 10)) % 10, worth);
    if (Math.abs(by) >= seen && fen + by > 0) found.push(fen + by);
  }
  return found;
}

function wrongAmount(kind: keyof typeof WRITTEN, tables: readonly PlainTable[], { digit, ...seeds }: Seeds, showing: Showing): Planted | undefined {
  const isDigits = kind === "transposition" || kind === "single-digit";
  const [least, seen] = [({ table }: Place) => showing.least(table.kind), ({ table }: Place) => showing.seen(table.kind)];
  const write = (one: Place): number | undefined => {
    const stated = showing.written(one);
    return stated.fen > 0 ? WRITTEN[kind]({ ...stated, digit, least: least(one), seen: seen(one) }) : undefined;
  };
  const by = (one: Place): number => Math.abs((write(one) ?? showing.written(one).fen) - showing.written(one).fen);
  const place = choose(tables, { ...seeds, digit }, (one) => by(one) > 0 && by(one) >= (isDigits ? seen(one) : least(one)));
  const fen = place === undefined ? undefined : write(place);
  if (place === undefined || fen === undefined) return undefined;
  const isUntold = kind === "single-digit" && !isToldDigit({ ...place, typed: fen, by: by(place) }, showing);
  return { kind, tables: withAmount(tables, place, fen), at: atOf(place), slips: [], isUntold };
}

const isItem = ({ key, role }: PlainRow): boolean => role === "line" && /^\d{7}$/.test(key);
const CODED: ReadonlySet<TableKind> = new Set(["expenditure", "general-budget"]);

/** A 项 left out of one table that stands in another. */
function missing(tables: readonly PlainTable[], seeds: Seeds, least: Least): Planted | undefined {
  const elsewhere = (place: Place): PlainTable | undefined =>
    tables.find(({ kind, rows }) => CODED.has(kind) && kind !== place.table.kind && rows.some((row) => row.key === place.row.key && fenAt(row, "total") === place.fen));
  // Where no other 项 is listed the table may list none.
  const hasOthers = ({ table, row }: Place): boolean => table.rows.some((other) => other !== row && isItem(other));
  const place = choose(tables, seeds, (one) => CODED.has(one.table.kind) && one.id === "total" && isItem(one.row) && one.fen >= least(one.table.kind) && elsewhere(one) !== undefined && hasOthers(one));
  const witness = place === undefined ? undefined : elsewhere(place);
  if (place === undefined || witness === undefined) return undefined;
  return { kind: "missing-row", tables: withRows(tables, place.table, place.table.rows.filter((row) => row !== place.row)), at: { ...atOf(place), table: witness.kind }, slips: [] };
}

function duplicate(tables: readonly PlainTable[], seeds: Seeds, least: Least): Planted | undefined {
  const place = choose(tables, seeds, ({ table, row, id, fen }) => fen >= least(table.kind) && ((CODED.has(table.kind) && id === "total" && isItem(row)) || (table.kind === "ledger" && row.role === "line")));
  if (place === undefined) return undefined;
  const again = { ...place.row, key: `${place.row.key} again` };
  return { kind: "duplicate-row", tables: withRows(tables, place.table, place.table.rows.flatMap((row) => (row === place.row ? [row, again] : [row]))), at: { ...atOf(place), key: again.key }, slips: [] };
}

/** A total that leaves a row out because nobody sees it, or because its amount is a text. */
function uncounted(kind: "hidden-row" | "text-number", tables: readonly PlainTable[], seeds: Seeds, least: Least): Planted | undefined {
  const place = choose(tables, seeds, ({ table, row, id, fen }) => CODED.has(table.kind) && id === "total" && row.depth === 0 && row.role === "line" && fen >= least(table.kind));
  const total = place?.table.rows.find(({ role }) => role === "total");
  if (place === undefined || total === undefined) return undefined;
  const short = withAmount(tables, { ...place, row: total }, fenAt(total, place.id) - place.fen);
  const slip: DrawnSlip = { ...atOf(place), how: kind === "hidden-row" ? "hide" : "as-text" };
  return { kind, tables: short, at: { ...atOf(place), key: total.key }, slips: [slip] };
}

/** The total of the ledger is a formula that stops before the last entries. */
function shortFormula(tables: readonly PlainTable[], seeds: Seeds, least: Least): Planted | undefined {
  const table = tables.find(({ kind }) => kind === "ledger");
  const lines = table?.rows.filter(({ role }) => role === "line") ?? [];
  const total = table?.rows.find(({ role }) => role === "total");
  const kept = lines.length - 1 - (seeds.row % 2);
  const [first, last] = [lines[0], lines[kept - 1]];
  const left = lines.slice(kept).reduce((sum, row) => sum + fenAt(row, "amount"), 0);
  if (table === undefined || total === undefined || first === undefined || last === undefined || kept < 2 || left < least("ledger")) return undefined;
  const place: Place = { table, row: total, id: "amount", fen: fenAt(total, "amount") };
  return { kind: "formula-range", tables: withAmount(tables, place, place.fen - left), at: atOf(place), slips: [{ ...atOf(place), how: "formula", over: [first.key, last.key] }] };
}

/** A total that adds up every row, 类 and 款 and 项 alike. */
function countedTwice(tables: readonly PlainTable[], seeds: Seeds, least: Least): Planted | undefined {
  const place = choose(tables, seeds, ({ table, row, id, fen }) => CODED.has(table.kind) && id === "total" && row.role === "total" && fen >= least(table.kind));
  return place === undefined ? undefined : { kind: "double-counted-subtotal", tables: withAmount(tables, place, place.fen * 3), at: atOf(place), slips: [] };
}
