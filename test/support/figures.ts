import type { CellFigure, UnreadableFigure } from "../../src/core/figure";
import { type AmountUnit, decimalsOf, FEN_PER_UNIT, fenOf, halfUnit, parseDecimal, rational, whole, ZERO } from "../../src/core/number";
import { type CellAddress, parseCell } from "../../src/core/workbook";

/** `支出决算表!C8` as an address. */
export function cell(name: string): CellAddress {
  const cut = name.lastIndexOf("!");
  const at = parseCell(name.slice(cut + 1));
  if (cut < 0 || at === undefined) throw new Error(`not a cell: ${name}`);
  return { sheet: name.slice(0, cut), ...at };
}

/** A cell that states an amount of money: moneyCell("支出决算表!C8", "4130.69", "万元"). */
export function moneyCell(at: string, decimal: string, unit: AmountUnit, label = at): CellFigure {
  const value = fenOf(decimal, unit);
  if (value === undefined) throw new Error(`not an amount: ${decimal}`);
  return { op: "cell", dimension: "money", at: cell(at), label, value, half: halfUnit(unit, decimalsOf(decimal)), worth: whole(FEN_PER_UNIT[unit]), form: "number" };
}

/** A cell that states a count, or a percentage if the decimal ends in `%`. */
export function numberCell(at: string, decimal: string, label = at): CellFigure {
  const isPercent = decimal.endsWith("%");
  const shown = parseDecimal(isPercent ? decimal.slice(0, -1) : decimal);
  if (shown === undefined) throw new Error(`not a number: ${decimal}`);
  const worth = isPercent ? rational(1n, 100n) : whole(1);
  return { op: "cell", dimension: "number", at: cell(at), label, value: rational(shown.n * worth.n, shown.d * worth.d), half: ZERO, worth, form: "number" };
}

export function unreadableCell(at: string, seen: string, dimension: "money" | "number" = "money"): UnreadableFigure {
  return { op: "unreadable", dimension, at: cell(at), label: at, seen };
}
