import { cellName } from "../../../src/core/workbook";
import type { LayoutPlan } from "../any-layout/any-layout";
import type { AmountUnit } from "../../../src/core/number";
import type { Laid, LaidOut, LaidTable } from "../any-layout/lay-out";
import { digitsOf } from "../any-layout/quirks/numbers";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import type { CellOf, DrawnSlip } from "./plant-errors";

/** Where something was laid by its meaning. */
export const laidAt = ({ placements }: LaidOut, { table, key, id }: CellOf): Laid | undefined => placements.find((laid) => laid.kind === table && laid.key === key && laid.id === id);

/** The sheets with one cell written otherwise. */
export const withCell = (sheets: readonly DrawnSheet[], at: { readonly sheet: string; readonly row: number; readonly column: number }, cell: DrawnCell): readonly DrawnSheet[] =>
  sheets.map((sheet) => (sheet.name !== at.sheet ? sheet : { ...sheet, rows: sheet.rows.map((cells, row) => (row + 1 === at.row ? cells.map((old, column) => (column + 1 === at.column ? cell : old)) : cells)) }));

/** The sheets of a layout with rows hidden, and amounts written as texts or formulas. */
export const withSlips = (laid: LaidOut, slips: readonly DrawnSlip[]): readonly DrawnSheet[] => slips.reduce((sheets, slip) => withSlip(sheets, laid, slip), laid.sheets);

function withSlip(sheets: readonly DrawnSheet[], laid: LaidOut, slip: DrawnSlip): readonly DrawnSheet[] {
  const at = laidAt(laid, slip);
  if (at === undefined) return sheets;
  switch (slip.how) {
    case "hide":
      return sheets.map((sheet) => (sheet.name === at.sheet ? { ...sheet, hiddenRows: [...(sheet.hiddenRows ?? []), at.row] } : sheet));
    case "as-text":
      return withCell(sheets, at, String(numberIn(at)));
    case "formula":
      return withCell(sheets, at, { f: `SUM(${areasOver(laid, slip).join(",")})`, v: numberIn(at), format: "0.00####" });
  }
}

/** The number a cell of a table holds in the unit of its column, without what binary fractions leave. */
function numberIn({ fen = 0, unit = "元" }: Laid): number {
  return Number(digitsOf(fen, unit, 10));
}

/** The rows from the first to the last in areas that skip what is no line of the table. */
function areasOver({ placements }: LaidOut, { table, id, over }: DrawnSlip): readonly string[] {
  const column = placements.filter((laid) => laid.kind === table && laid.id === id);
  const [first, last] = (over ?? []).map((key) => column.find((laid) => laid.key === key)?.row ?? 0);
  const rows = column.filter(({ row, role }) => role === "line" && row >= (first ?? 0) && row <= (last ?? 0));
  const runs: Laid[][] = [];
  for (const laid of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === laid.row - 1) run.push(laid);
    else runs.push([laid]);
  }
  return runs.map((run) => [run[0], run.at(-1)].map((laid) => (laid === undefined ? "" : cellName(laid))).join(":"));
}

/** The plan with plain numbers in every table: a formula adds numbers only, and a text is found among them by being one. */
export const withPlainNumbers = (plan: LayoutPlan): LayoutPlan => ({
  ...plan, grids: plan.grids.map((grid) => ({ ...grid, quirks: { ...grid.quirks, numbers: { ...grid.quirks.numbers, styles: ["number"] } } })),
});

/** The plan with codes in every table of 科目. */
export const withCodes = (plan: LayoutPlan): LayoutPlan => ({
  ...plan, grids: plan.grids.map((grid) => ({ ...grid, quirks: { ...grid.quirks, codes: grid.quirks.codes === "indented" ? "in-name" : grid.quirks.codes } })),
});

interface Redrawn {
  readonly sheets: readonly DrawnSheet[];
  readonly at: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/** Whether any amount of a table is read by the unit the table says: none is where each has its unit behind it or above it, or is zero. */
export function isReadByUnit({ placements }: LaidOut, { sheet, kind, unit }: LaidTable): boolean {
  const amounts = placements.filter((laid) => laid.sheet === sheet && laid.kind === kind && laid.said.sort === "amount" && laid.fen !== undefined);
  return amounts.some(({ cell, fen, unit: own = unit }) => fen !== 0 && own === unit && !(typeof cell === "string" && cell.endsWith("元")));
}

/** The sheets with one table saying the first unit that is not its own, wherever it says one. */
export function sayingUnit({ sheets, tables }: LaidOut, { sheet, top, headerBottom, unit }: LaidTable, others: readonly AmountUnit[]): Redrawn {
  const other = others.find((one) => one !== unit) ?? unit;
  const { rows = [] } = sheets.find(({ name }) => name === sheet) ?? {};
  const last = headerBottom === 0 ? (tables.find((one) => one.sheet === sheet && one.top === top)?.bottom ?? top) : headerBottom;
  const cells = rows.slice(top - 1, last).flatMap((row, index) => row.flatMap((cell, column) => {
    const said = typeof cell === "string" ? inOtherUnit(cell, unit, other) : undefined;
    return said === undefined ? [] : [{ sheet, row: top + index, column: column + 1, said }];
  }));
  return { sheets: cells.reduce((drawn, { said, ...at }) => withCell(drawn, at, said), sheets), at: cells };
}

/** 单位：元 or （元） in a text, with another unit; undefined where it says none. */
function inOtherUnit(text: string, unit: AmountUnit, other: AmountUnit): string | undefined {
  const said = [`单位：${unit}`, `单位:${unit}`, `（${unit}）`, `(${unit})`].find((one) => text.includes(one));
  return said === undefined ? undefined : text.replace(said, said.replace(unit, other));
}

/** One of the tables a second time, on a sheet of its own at the end. */
export function withTableAgain({ sheets, tables }: LaidOut, seed: number): Redrawn {
  const once = tables.filter(({ kind, headerBottom }) => kind !== "project" && headerBottom > 0);
  const { sheet = "", top = 1, bottom = 1 } = once[seed % Math.max(1, once.length)] ?? {};
  const { rows = [] } = sheets.find(({ name }) => name === sheet) ?? {};
  const again = "上年留存";
  const cells = rows.slice(top - 1, bottom);
  return { sheets: [...sheets, { name: again, rows: cells }], at: cells.flatMap((row, index) => row.map((_, column) => ({ sheet: again, row: index + 1, column: column + 1 }))) };
}

/** The sheets without the tables of some kinds. */
export function withTableGone({ sheets, tables }: LaidOut, kinds: readonly string[]): Redrawn {
  const gone = tables.filter(({ kind }) => kinds.includes(kind));
  const isGone = (sheet: string, row: number): boolean => gone.some((one) => one.sheet === sheet && row >= one.top && row <= one.bottom);
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells, row) => (isGone(sheet.name, row + 1) ? [] : cells)) })), at: [] };
}
