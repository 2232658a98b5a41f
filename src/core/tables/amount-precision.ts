import { type AmountUnit, FEN_PER_UNIT, readAmount, rememberTexts, shortFen } from "../number";
import type { ColumnWords } from "../standards";
import type { Sheet } from "../workbook";
import type { TableColumn, TableRow } from "./table";

/**
 * Most decimals any amount of a table states in the table's unit: the precision all its amounts share, so that
 * an integer `19` beside `2.5` is 19.0; so is one shown as 19.0 by its number format. Amounts that name a unit themselves say nothing about the others,
 * but for the noughts beside them: where nothing else is stated, 0 is as precise as 0.0036亿元.
 */
export function statedDecimals(sheet: Sheet, unit: AmountUnit, columns: readonly TableColumn[], rows: readonly TableRow[], words: readonly ColumnWords[]): number {
  const amounts = new Set(words.filter(({ type }) => type === "amount").map(({ meaning }) => meaning));
  const read = columns.filter(({ meaning, unit: own }) => amounts.has(meaning) && (own ?? unit) === unit);
  const mostOfFen = Math.log10(FEN_PER_UNIT[unit]);
  let [decimals, named, isStated] = [0, 0, false];
  const mostShown = sheet.formats?.reduce((most, format) => Math.max(most, shownDecimals(format)), 0) ?? Infinity;
  const look = (row: number, column: number): void => {
    const value = sheet.value(row, column);
    const isPlain = typeof value === "number" && !Number.isNaN(shortFen(value, unit));
    isStated ||= isPlain && value !== 0;
    if (isPlain && decimals < mostShown) decimals = Math.max(decimals, shownDecimals(sheet.format(row, column)));
    // Whole 分 have no more decimals than these.
    if (isPlain && decimals >= mostOfFen) return;
    const reading = readAmount(value, unit);
    // What goes beyond 分 was worked out, not stated.
    if (reading.kind !== "amount" || !reading.isWholeFen) return;
    if (reading.hasOwnUnit) {
      named = Math.max(named, reading.unit === unit ? reading.decimals : 0);
      return;
    }
    isStated ||= reading.fen !== 0;
    decimals = Math.max(decimals, reading.decimals, reading.from === "number" ? shownDecimals(sheet.format(row, column)) : 0);
  };
  for (const { column } of read) rows.forEach(({ row }) => { look(row, column); });
  return Math.min(isStated ? decimals : Math.max(decimals, named), 12);
}

/** Decimals a number format shows: `#,##0.00` → 2. */
const shownDecimals = rememberTexts((format): number => (format === "General" ? 0 : (/^[^;]*?0\.(0+)/.exec(format)?.[1]?.length ?? 0)));
