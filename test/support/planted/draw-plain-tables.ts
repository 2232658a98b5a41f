import type { AmountUnit } from "../../../src/core/number";
import { cellName, formatAddress } from "../../../src/core/workbook";
import { digitsOf } from "../any-layout/quirks/numbers";
import type { PlainColumn, PlainRow, PlainTable } from "../any-layout/tables/plain-table";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import type { DrawnSlip } from "./plant-errors";

export interface DrawnPlainly {
  readonly sheets: readonly DrawnSheet[];
  /** Where something was drawn: `支出决算表!C8`. */
  readonly placeOf: (at: { readonly table: string; readonly key: string; readonly id: string }) => string | undefined;
}

interface Stated {
  readonly office: string;
  readonly year: number;
  readonly unit: AmountUnit;
}

/** Every table on a sheet of its own, as its form prints it: title, office and unit, header, rows. */
export function drawPlainTables(tables: readonly PlainTable[], stated: Stated, slips: readonly DrawnSlip[] = []): DrawnPlainly {
  const places = new Map<string, string>();
  const sheets = tables.map((table) => drawTable(table, { stated, slips: slips.filter((slip) => slip.table === table.kind), places }));
  return { sheets, placeOf: ({ table, key, id }) => places.get(keyOf(table, key, id)) };
}

const keyOf = (table: string, key: string, id: string): string => [table, key, id].join(" ");

interface Pen {
  readonly stated: Stated;
  readonly slips: readonly DrawnSlip[];
  readonly places: Map<string, string>;
}

function drawTable({ kind, titles, columns, rows }: PlainTable, { stated, slips, places }: Pen): DrawnSheet {
  const name = titles[0] ?? kind;
  const depth = Math.max(...columns.map(({ heads }) => heads[0]?.length ?? 1));
  const top = 3 + depth;
  const rowOf = new Map(rows.map((row, index) => [row.key, top + index]));
  const drawn = rows.map((row) => columns.map((column, index) => {
    const at = { sheet: name, row: rowOf.get(row.key) ?? 0, column: index + 1 };
    places.set(keyOf(kind, row.key, column.id), formatAddress(at));
    const slip = slips.find((one) => one.key === row.key && one.id === column.id);
    const [first, last] = slip?.over ?? [];
    const area = first === undefined || last === undefined ? undefined : [first, last].map((key) => cellName({ row: rowOf.get(key) ?? 0, column: index + 1 })).join(":");
    return drawCell(row, column, { unit: stated.unit, isText: slip?.how === "as-text", formula: area === undefined ? undefined : `SUM(${area})` });
  }));
  const hiddenRows = slips.flatMap(({ how, key }) => (how === "hide" ? (rowOf.get(key) ?? []) : []));
  return { name, rows: [[name], [`编制单位：${stated.office}`, `${String(stated.year)}年度`, `单位：${stated.unit}`], ...headRows(columns, depth), ...drawn], merges: headMerges(columns, depth), hiddenRows };
}

interface Manner {
  readonly unit: AmountUnit;
  readonly isText: boolean;
  readonly formula: string | undefined;
}

/** Rows of an 其中 stand further to the right. */
function drawCell({ said, role }: PlainRow, { id }: PlainColumn, { unit, isText, formula }: Manner): DrawnCell {
  const what = said[id];
  switch (what?.sort) {
    case undefined:
      return null;
    case "amount": {
      const digits = digitsOf(what.fen, unit, 2);
      if (isText) return digits;
      return formula === undefined ? { v: Number(digits), format: "0.00" } : { f: formula, v: Number(digits) };
    }
    case "text":
      return role === "within" && id === "name" ? `　　${what.text}` : what.text;
    case "code":
      return what.code;
    case "as-is":
      return what.value;
  }
}

/** Heads from the top row to the bottom one; a head that is shorter stands in the top row. */
const headRows = (columns: readonly PlainColumn[], depth: number): DrawnCell[][] =>
  Array.from({ length: depth }, (_, level) => columns.map(({ heads }, index) => {
    const own = heads[0]?.[level] ?? null;
    return own !== null && level < depth - 1 && isSameAbove(columns, index, level) ? null : own;
  }));

/** Whether the column to the left has the same heads down to a level, and more below. */
function isSameAbove(columns: readonly PlainColumn[], index: number, level: number): boolean {
  const [own, left] = [columns[index]?.heads[0] ?? [], columns[index - 1]?.heads[0] ?? []];
  return own.length > level + 1 && left.length > level + 1 && own.slice(0, level + 1).join(">") === left.slice(0, level + 1).join(">");
}

function headMerges(columns: readonly PlainColumn[], depth: number): string[] {
  const merges: string[] = [];
  columns.forEach(({ heads }, index) => {
    const own = heads[0] ?? [];
    if (own.length < depth) merges.push(`${cellName({ row: 2 + own.length, column: index + 1 })}:${cellName({ row: 2 + depth, column: index + 1 })}`);
    for (let level = 0; level < own.length - 1; level += 1) {
      if (isSameAbove(columns, index, level)) continue;
      let last = index;
      while (isSameAbove(columns, last + 1, level) && last + 1 < columns.length) last += 1;
      if (last > index) merges.push(`${cellName({ row: 3 + level, column: index + 1 })}:${cellName({ row: 3 + level, column: last + 1 })}`);
    }
  });
  return merges;
}
