import { type AmountUnit, type Rational, whole } from "../number";
import type { CellColumn, CellFigure, ConstantFigure, DifferenceFigure, Figure, LeastFigure, ProductFigure, RatioFigure, RoundFigure, SumFigure } from "./figure";

const labelled = (label: string | undefined): { label?: string } => (label === undefined ? {} : { label });

export const sum = (of: readonly [Figure, ...Figure[]], label?: string): SumFigure => ({ op: "sum", of, ...labelled(label) });
export const difference = (from: Figure, less: Figure, label?: string): DifferenceFigure => ({ op: "difference", from, less, ...labelled(label) });
export const ratio = (part: Figure, base: Figure, label?: string): RatioFigure => ({ op: "ratio", part, base, ...labelled(label) });
export const product = (a: Figure, b: Figure, label?: string): ProductFigure => ({ op: "product", of: [a, b], ...labelled(label) });
export const leastOf = (of: readonly [Figure, ...Figure[]], label?: string): LeastFigure => ({ op: "least", of, ...labelled(label) });

/** A figure rounded half up; money in a unit, 元 unless given. */
export const rounded = (of: Figure, decimals: number, unit?: AmountUnit): RoundFigure => ({ op: "round", of, decimals, ...(unit === undefined ? {} : { unit }) });

/** A number of a published rule. */
export const constant = (value: Rational | number, label: string, source: string): ConstantFigure => ({
  op: "constant", dimension: "number", value: typeof value === "number" ? whole(value) : value, label, source,
});

/** The sum of a list that may be empty. */
export function sumOf(of: readonly Figure[], label?: string): SumFigure | undefined {
  return isAny(of) ? sum(of, label) : undefined;
}

/** The sum of cells of one column. They are made where one of them is asked for, as an explanation does. */
export function sumOfColumn(column: CellColumn, cells: () => readonly [CellFigure, ...CellFigure[]], label: string): SumFigure & { readonly of: readonly [CellFigure, ...CellFigure[]] } {
  let made: readonly [CellFigure, ...CellFigure[]] | undefined;
  return { op: "sum", label, column, get of() { return (made ??= cells()); } };
}

const isAny = (of: readonly Figure[]): of is readonly [Figure, ...Figure[]] => of.length > 0;
