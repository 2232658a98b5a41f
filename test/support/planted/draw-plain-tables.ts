import { type AmountUnit, FEN_PER_UNIT } from "../../../src/core/number";
import type { TableKind } from "../../../src/core/standards";
import { cellName, formatAddress } from "../../../src/core/workbook";
import { digitsOf } from "../any-layout/quirks/numbers";
import type { PlainColumn, PlainRow, PlainTable } from "../any-layout/tables/plain-table";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import type { DrawnSlip } from "./plant-errors";
import type { WrongCaption } from "./plant-wholes";

export interface DrawnPlainly {
  readonly sheets: readonly DrawnSheet[];
  /** Where something was drawn: `支出决算表!C8`. */
  readonly placeOf: (at: { readonly table: string; readonly key: string; readonly id: string }) => string | undefined;
}

interface Stated {
  readonly office: string;
  readonly year: number;
  readonly unit: AmountUnit;
  /** How single tables state their amounts, where not in `unit` with two decimals. */
  readonly manners?: Readonly<Partial<Record<TableKind, Rounding>>>;
}

/** A unit with so many decimals; further digits are rounded, or cut off. */
export interface Rounding {
  readonly unit: AmountUnit;
  readonly decimals: number;
  readonly isCut: boolean;
}

/** Every table on a sheet of its own, as its form prints it: title, office and unit, header, rows. A second table of a kind gets a sheet beside the first. */
export function drawPlainTables(tables: readonly PlainTable[], stated: Stated, slips: readonly DrawnSlip[] = [], captions: readonly WrongCaption[] = []): DrawnPlainly {
  const places = new Map<string, string>();
  const sheets = tables.map((table, index) => {
    const isSecond = tables.slice(0, index).some(({ kind }) => kind === table.kind);
    const pen = { stated, slips: slips.filter((slip) => slip.table === table.kind), caption: captions.find((one) => one.table === table.kind), places: isSecond ? new Map<string, string>() : places };
    if (isSecond) places.set(keyOf(table.kind, "second", "title"), formatAddress({ sheet: `${sheetName(table)}（2）`, row: 1, column: 1 }));
    return drawTable(isSecond ? `${sheetName(table)}（2）` : sheetName(table), table, pen);
  });
  return { sheets, placeOf: ({ table, key, id }) => places.get(keyOf(table, key, id)) };
}

const keyOf = (table: string, key: string, id: string): string => [table, key, id].join(" ");

const sheetName = ({ titles, kind }: PlainTable): string => titles[0] ?? kind;

interface Pen {
  readonly stated: Stated;
  readonly caption: WrongCaption | undefined;
  readonly slips: readonly DrawnSlip[];
  readonly places: Map<string, string>;
}

function drawTable(name: string, { kind, titles, columns, rows }: PlainTable, { stated, slips, caption, places }: Pen): DrawnSheet {
  const depth = Math.max(...columns.map(({ heads }) => heads[0]?.length ?? 1));
  const top = 3 + depth;
  const rounding = stated.manners?.[kind] ?? { unit: stated.unit, decimals: 2, isCut: false };
  const rowOf = new Map(rows.map((row, index) => [row.key, top + index]));
  const drawn = rows.map((row) => columns.map((column, index) => {
    const at = { sheet: name, row: rowOf.get(row.key) ?? 0, column: index + 1 };
    places.set(keyOf(kind, row.key, column.id), formatAddress(at));
    const slip = slips.find((one) => one.key === row.key && one.id === column.id);
    const [first, last] = slip?.over ?? [];
    const area = first === undefined || last === undefined ? undefined : [first, last].map((key) => cellName({ row: rowOf.get(key) ?? 0, column: index + 1 })).join(":");
    return drawCell(row, column, { rounding, isText: slip?.how === "as-text", formula: area === undefined ? undefined : `SUM(${area})` });
  }));
  const hiddenRows = slips.flatMap(({ how, key }) => (how === "hide" ? (rowOf.get(key) ?? []) : []));
  ["office", "year", "unit"].forEach((id, index) => places.set(keyOf(kind, "caption", id), formatAddress({ sheet: name, row: 2, column: index + 1 })));
  const says = { office: stated.office, year: stated.year, unit: rounding.unit, ...caption };
  return { name, rows: [[titles[0] ?? kind], [`编制单位：${says.office}`, `${String(says.year)}年度`, `单位：${says.unit}`], ...headRows(columns, depth), ...drawn], merges: headMerges(columns, depth), hiddenRows };
}

interface Manner {
  readonly rounding: Rounding;
  readonly isText: boolean;
  readonly formula: string | undefined;
}

/** Rows of an 其中 stand further to the right. */
function drawCell({ said, role }: PlainRow, { id }: PlainColumn, { rounding, isText, formula }: Manner): DrawnCell {
  const what = said[id];
  switch (what?.sort) {
    case undefined:
      return null;
    case "amount": {
      const digits = digitsIn(what.fen, rounding);
      if (isText) return digits;
      return formula === undefined ? { v: Number(digits), format: rounding.decimals === 0 ? "0" : `0.${"0".repeat(rounding.decimals)}` } : { f: formula, v: Number(digits) };
    }
    case "text":
      return role === "within" && id === "name" ? `　　${what.text}` : what.text;
    case "code":
      return what.code;
    case "as-is":
      return what.value;
  }
}

function digitsIn(fen: number, { unit, decimals, isCut }: Rounding): string {
  const step = Math.max(1, FEN_PER_UNIT[unit] / 10 ** decimals);
  return digitsOf(isCut ? Math.trunc(fen / step) * step : fen, unit, decimals);
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
