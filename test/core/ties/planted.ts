import fc from "fast-check";
import type { CellFigure } from "../../../src/core/figure";
import { type AmountUnit, FEN_PER_UNIT, whole } from "../../../src/core/number";
import type { Row } from "../../../src/core/ties";

/** A consistent little table: items with codes under one class, and their total. */
export interface Consistent {
  readonly unit: AmountUnit;
  readonly half: number;
  readonly amounts: readonly number[];
}

/** Amounts in 元 to the 分; none alike, none round by nature. Here nothing fits by chance. */
export const exactTables = (rows = { min: 4, max: 40 }): fc.Arbitrary<Consistent> =>
  fc.record({ unit: fc.constant("元" as const), half: fc.constant(0), amounts: amounts(1, 10_000, 900_000_000, rows) });

/** The same, or amounts in 万元 with two decimals. */
export const consistentTables = (rows = { min: 4, max: 40 }): fc.Arbitrary<Consistent> =>
  fc.oneof(exactTables(rows), fc.record({ unit: fc.constant("万元" as const), half: fc.constant(5000), amounts: amounts(10_000, 1000, 9_000_000, rows) }));

const amounts = (step: number, from: number, to: number, { min, max }: { min: number; max: number }): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.noBias(fc.integer({ min: from, max: to })).map((n) => n * step), { minLength: min, maxLength: max });

export const sumOfAll = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

export interface RowOptions {
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly form?: CellFigure["form"];
}

/** The row of a table in column C; row numbers from 5 on, the total in row 4. */
export function drawRow(fen: number, index: number, { unit, half }: Pick<Consistent, "unit" | "half">, { sheet = "支出决算表", hidden = false, form = "number" }: RowOptions = {}): Row {
  const key = String(2010101 + index);
  const figure: CellFigure = {
    op: "cell", dimension: "money", at: { sheet, row: 5 + index, column: 3 }, label: `${sheet} ${key}`,
    value: whole(fen), half: whole(half), worth: whole(FEN_PER_UNIT[unit]), form,
  };
  return { key, name: `科目${key}`, figure, isHidden: hidden };
}

export const drawTotal = (fen: number, of: Pick<Consistent, "unit" | "half">, sheet = "支出决算表"): Row => ({ ...drawRow(fen, -1, of, { sheet }), key: "201", name: "一般公共服务支出" });

export const drawRows = (table: Consistent, options: RowOptions = {}): readonly Row[] => table.amounts.map((fen, i) => drawRow(fen, i, table, options));
