import type { TableKind } from "../../../src/core/standards";
import { type LayoutPlan, layOutPlan, plainTables } from "../any-layout/any-layout";
import type { Laid, LaidOut } from "../any-layout/lay-out";
import type { DrawnSheet } from "../draw-workbook";
import { type Least, type Place, plantError, type PlantedKind, type Seeds, type Written } from "./plant-errors";
import { laidAt, withCodes, withPlainNumbers, withSlips } from "./write-slips";

/** A workbook in any layout with one wrong amount in it. */
export interface MistakenAmount {
  readonly sheets: readonly DrawnSheet[];
  /** The wrong cell, or those of a row that is too much or missing. */
  readonly at: readonly Laid[];
  /** Set where nothing tells the cause: finding it is enough. */
  readonly isUntold: boolean;
}

/** Kinds for which it matters that all other amounts are numbers. */
const OF_NUMBERS: ReadonlySet<PlantedKind> = new Set(["text-number", "formula-range"]);

/** The accounts of a plan laid out with one mistake of a kind; undefined where they have no place for it. */
export function mistakenAmount(kind: PlantedKind, odd: LayoutPlan, seeds: Seeds): MistakenAmount | undefined {
  // Where only names stand nothing tells which row of another table is missing.
  const plan = OF_NUMBERS.has(kind) ? withPlainNumbers(odd) : kind === "missing-row" ? withCodes(odd) : odd;
  const tables = plainTables(plan);
  const drawn = layOutPlan(plan, tables);
  const isShown = (table: TableKind, id: string): boolean => drawn.placements.some((one) => one.kind === table && one.id === id);
  const hasCodes = drawn.tables.every((table) => table.kind !== "expenditure" || table.codes !== "indented");
  const planted = plantError(kind, tables, { seeds, ...boundsIn(drawn), isShown, hasCodes, written: writtenIn(drawn) });
  if (planted === undefined) return undefined;
  const laid = layOutPlan(plan, planted.tables);
  const own = laidAt(laid, planted.at);
  const isRow = kind === "missing-row" || kind === "duplicate-row";
  // An entry that only the total of the ledger contradicts is found where that total is: it alone tells, and of no entry more than of another.
  const isTotal = (one: Laid): boolean => planted.isUntold === true && planted.at.table === "ledger" && one.kind === "ledger" && one.role === "total" && one.id === "amount";
  const at = laid.placements.filter((one) => one === own || isTotal(one) || (isRow && one.sheet === own?.sheet && one.row === own.row && one.said.sort === "amount"));
  return own === undefined ? undefined : { sheets: withSlips(laid, planted.slips), at, isUntold: planted.isUntold === true };
}

/** What the cells of a layout state; of one that is blank what it should. */
function writtenIn(drawn: LaidOut): (place: Place) => Written {
  return ({ table, row, id, fen }) => {
    const laid = laidAt(drawn, { table: table.kind, key: row.key, id });
    return laid?.fen === undefined ? { fen: laid === undefined ? fen : 0, step: 1 } : { fen: laid.fen, step: laid.step ?? 1 };
  };
}

/** What roundings in a table can hide, and what is a hundred times as much as any of them. */
export function boundsIn({ placements }: LaidOut): { readonly least: Least; readonly seen: Least } {
  const tables = new Map<string, { step: number; rounded: number; cells: number; rows: Set<number> }>();
  for (const { kind, fen, said, row, step = 1 } of placements) {
    if (fen === undefined || said.sort !== "amount") continue;
    const { step: coarsest, rounded, cells, rows } = tables.get(kind) ?? { step: 1, rounded: 0, cells: 0, rows: new Set<number>() };
    tables.set(kind, { step: Math.max(coarsest, step), rounded: Math.max(rounded, said.fen === fen ? 0 : step), cells: cells + 1, rows: rows.add(row) });
  }
  const of = (table: TableKind) => tables.get(table) ?? { step: 1, rounded: 0, cells: 0, rows: new Set<number>() };
  return {
    // Where one amount was rounded all may have been, by half of the last digit.
    least: (table) => Math.max(1, of(table).rounded * (100 + of(table).rows.size)),
    // Whether any was nobody can see: as many as stand in a column or a row may each be half of the last digit out.
    seen: (table) => (of(table).step === 1 ? 1 : of(table).step * (2 + Math.max(of(table).rows.size, of(table).cells / Math.max(1, of(table).rows.size)))),
  };
}
