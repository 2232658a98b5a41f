import { cellName } from "../../../src/core/workbook";
import type { LayoutPlan } from "../any-layout/any-layout";
import type { Laid, LaidOut } from "../any-layout/lay-out";
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
