import fc from "fast-check";
import type { PlainColumn, PlainRow, PlainTable } from "../tables/plain-table";
import { roll } from "./roll";

export interface BodyQuirks {
  readonly isTotalFirst: boolean;
  readonly totalName: string;
  /** Where the name of the total stands: with the names, in the first column, or there and merged up to the first amount. */
  readonly totalPlace: "name" | "first" | "merged";
  readonly columnNumbers: "none" | "labelled" | "bare" | "formula";
  readonly hasFiller: boolean;
  readonly emptyRowAfter: number;
  /** The header stands again after so many rows, as after a page break; 0 for never. */
  readonly repeatAfter: number;
  /** What stands above the header where it stands again: nothing, the title and all below it, or the title that says it goes on. */
  readonly repeats: "header" | "caption" | "continued";
  readonly hasSubtotal: boolean;
  readonly wrap: "none" | "in-cell" | "two-rows";
  readonly hasNote: boolean;
  readonly hidden: "none" | "row" | "column";
  readonly dropsOptional: boolean;
  readonly turnsColumns: boolean;
  readonly hasOrdinals: boolean;
}

export const anyBody: fc.Arbitrary<BodyQuirks> = fc.record({
  isTotalFirst: fc.boolean(), totalName: fc.constantFrom("合计", "合  计", "总计", "合计："), totalPlace: fc.constantFrom("name", "first", "merged"),
  columnNumbers: fc.constantFrom("none", "labelled", "bare", "formula"), hasFiller: fc.boolean(), emptyRowAfter: fc.nat(8), repeatAfter: fc.nat(9), repeats: fc.constantFrom("header", "caption", "continued"), hasSubtotal: fc.boolean(),
  wrap: fc.constantFrom("none", "in-cell", "two-rows"), hasNote: fc.boolean(), hidden: fc.constantFrom("none", "row", "column"), dropsOptional: fc.boolean(), turnsColumns: fc.boolean(), hasOrdinals: fc.boolean(),
});

/** The columns in the order they are drawn. */
export function turnColumns(table: PlainTable, columns: readonly PlainColumn[], { dropsOptional, turnsColumns }: BodyQuirks, seed: number): readonly PlainColumn[] {
  const isIdle = (id: string): boolean => table.kind === "execution" || table.kind === "ledger" || table.rows.every(({ said }) => said[id]?.sort !== "amount" || said[id].fen === 0);
  const kept = columns.filter(({ id, isOptional }) => !(dropsOptional && isOptional === true && isIdle(id)));
  if (!turnsColumns || !table.isPlainList) return kept;
  const amounts = kept.filter(({ sort }) => sort === "amount");
  const turned = amounts.map((_, index) => amounts[(index + roll(amounts.length, seed)) % amounts.length]);
  let next = 0;
  return kept.map((column) => (column.sort === "amount" ? (turned[next++] ?? column) : column));
}

/** A row of the body, with what is no line of the table among them. */
export type BodyRow =
  | { readonly sort: "row"; readonly row: PlainRow }
  | { readonly sort: "numbers" | "filler" | "empty" | "header" | "note" }
  | { readonly sort: "subtotal"; readonly of: readonly PlainRow[] }
  /** The rest of a name that did not fit into its row. */
  | { readonly sort: "rest"; readonly text: string };

export const WRAPPED_LENGTH = 12;

export function bodyRows(table: PlainTable, quirks: BodyQuirks, canWrap: boolean): readonly BodyRow[] {
  const totals = table.rows.filter(({ role }) => role === "total");
  const lines = table.rows.filter(({ role }) => role !== "total");
  const isFirst = quirks.isTotalFirst && table.isPlainList && table.kind !== "ledger";
  const tops = lines.filter(({ role, depth }) => role === "line" && depth === 0);
  const drawn = lines.flatMap((row, index): BodyRow[] => [
    { sort: "row", row },
    ...(canWrap ? restOf(row) : []),
    ...(quirks.emptyRowAfter === index + 2 ? [{ sort: "empty" } as const] : []),
    ...(quirks.repeatAfter === index + 1 && index + 1 < lines.length ? [{ sort: "header" } as const] : []),
  ]);
  const isWholeList = table.isPlainList || table.kind === "three-public" || table.kind === "indicators";
  const asRows = (rows: readonly PlainRow[]): BodyRow[] => rows.map((row) => ({ sort: "row", row }));
  return [
    ...(quirks.columnNumbers === "none" || table.columns.filter(({ sort }) => sort === "amount").length < 3 ? [] : [{ sort: "numbers" } as const]),
    ...(isFirst || !isWholeList ? asRows(isWholeList ? totals : []) : []),
    ...(isWholeList ? drawn : asRows(lines)),
    ...(quirks.hasFiller && table.isPlainList ? [{ sort: "filler" } as const] : []),
    ...(quirks.hasSubtotal && table.kind === "execution" ? [{ sort: "subtotal", of: tops } as const] : []),
    ...(isFirst ? [] : asRows(totals)),
    ...(quirks.hasNote ? [{ sort: "note" } as const] : []),
  ];
}

/** The rest of a long name as a row of its own, as after turning a PDF into a sheet. */
function restOf({ said }: PlainRow): BodyRow[] {
  const name = said.name;
  return name?.sort === "text" && name.text.length > WRAPPED_LENGTH ? [{ sort: "rest", text: name.text.slice(WRAPPED_LENGTH) }] : [];
}
