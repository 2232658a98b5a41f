import type { AmountUnit, Rational } from "../number";
import type { Area, CellAddress } from "../workbook";

/** `money` figures are in 分; `number` figures are counts, rates (1 = 100 %) and scores. */
export type Dimension = "money" | "number";

/** How an Excel formula gets the number of a cell: as it stands, out of a text, or not at all (the value is written instead). */
export type CellForm = "number" | "text" | "value";

/** One cell of the user's. */
export interface CellFigure {
  readonly op: "cell";
  readonly dimension: Dimension;
  readonly at: CellAddress;
  /** What the cell is, in words: `支出决算表 合计`. */
  readonly label: string;
  /** In 分 for money. */
  readonly value: Rational;
  /** Half of the last digit stated, in the same measure as `value`; 0 where exact. */
  readonly half: Rational;
  /** What 1 in the cell is worth in the measure of `value`: 1000000 for a 万元 cell, 1 for a count, 1/100 for a percentage typed as 95. */
  readonly worth: Rational;
  readonly form: CellForm;
}

/** A cell that should hold a number and does not. Whatever rests on it is undecided. */
export interface UnreadableFigure {
  readonly op: "unreadable";
  readonly dimension: Dimension;
  readonly at: CellAddress;
  readonly label: string;
  readonly seen: string;
}

/** A number that is no cell: it comes from a dated standard. */
export interface ConstantFigure {
  readonly op: "constant";
  readonly dimension: Dimension;
  readonly value: Rational;
  readonly label: string;
  /** The rule it is taken from. */
  readonly source: string;
}

/**
 * Number cells of one column, of one unit and one precision, each below the one before: all that need be known to add them up, to point at
 * them and to write their formula. A ledger has a hundred thousand.
 */
export interface CellColumn {
  /** What holds of it holds of all, but its value and what it is called. */
  readonly first: CellFigure;
  readonly rows: Int32Array;
  /** What they add up to. */
  readonly total: Rational;
}

/** The amounts of all rows of a table whose keys match: SUMIFS. `of` are the matching cells. */
export interface SumWhereFigure {
  readonly op: "sum-where";
  readonly dimension: Dimension;
  readonly label: string;
  readonly of: readonly CellFigure[];
  /** Where `of` are such cells: who asks for this need not have each of them made. */
  readonly column?: CellColumn;
  readonly amounts: Area;
  readonly where: readonly { readonly keys: Area; readonly equals: string }[];
}

export interface SumFigure {
  readonly op: "sum";
  readonly label?: string;
  readonly of: readonly [Figure, ...Figure[]];
  /** As of `SumWhereFigure`. */
  readonly column?: CellColumn;
}

export interface DifferenceFigure {
  readonly op: "difference";
  readonly label?: string;
  readonly from: Figure;
  readonly less: Figure;
}

/** part ÷ base; undecided where the base is zero. */
export interface RatioFigure {
  readonly op: "ratio";
  readonly label?: string;
  readonly part: Figure;
  readonly base: Figure;
}

export interface ProductFigure {
  readonly op: "product";
  readonly label?: string;
  readonly of: readonly [Figure, Figure];
}

/** The smallest of several: `min(执行率, 1)`. */
export interface LeastFigure {
  readonly op: "least";
  readonly label?: string;
  readonly of: readonly [Figure, ...Figure[]];
}

/** Half up at so many decimals: money in `unit` (元 unless given), numbers as they are. */
export interface RoundFigure {
  readonly op: "round";
  readonly label?: string;
  readonly of: Figure;
  readonly decimals: number;
  readonly unit?: AmountUnit;
}

/**
 * A number that knows how it was come by. Its value, its interval, its cells, its formula and its
 * sentence are all read from this one expression.
 */
export type Figure =
  | CellFigure
  | UnreadableFigure
  | ConstantFigure
  | SumWhereFigure
  | SumFigure
  | DifferenceFigure
  | RatioFigure
  | ProductFigure
  | LeastFigure
  | RoundFigure;

/** Whether a figure adds up others, as many as there are rows. */
export const isSum = (figure: Figure): figure is SumFigure | SumWhereFigure => figure.op === "sum" || figure.op === "sum-where";

/** The cells a sum adds up, where they are those of one column. */
export const columnOf = (figure: Figure): CellColumn | undefined => (isSum(figure) ? figure.column : undefined);

/** The figures directly inside a figure, of cells of one column only the first: for whatever is alike in all of them, such as their unit. */
export function kindsWithin(figure: Figure): readonly Figure[] {
  const column = columnOf(figure);
  return column === undefined ? partsOf(figure) : [column.first];
}

/** The figures directly inside a figure. */
export function partsOf(figure: Figure): readonly Figure[] {
  switch (figure.op) {
    case "cell":
    case "unreadable":
    case "constant":
      return [];
    case "sum-where":
    case "sum":
    case "product":
    case "least":
      return figure.of;
    case "difference":
      return [figure.from, figure.less];
    case "ratio":
      return [figure.part, figure.base];
    case "round":
      return [figure.of];
  }
}

/** What a figure measures: a ratio is a number, a product is money when one factor is. */
export function dimensionOf(figure: Figure): Dimension {
  switch (figure.op) {
    case "ratio":
      return "number";
    case "product":
      return figure.of.some((part) => dimensionOf(part) === "money") ? "money" : "number";
    case "sum":
      return dimensionOf(figure.column?.first ?? figure.of[0]);
    case "least":
      return dimensionOf(figure.of[0]);
    case "difference":
      return dimensionOf(figure.from);
    case "round":
      return dimensionOf(figure.of);
    case "cell":
    case "unreadable":
    case "constant":
    case "sum-where":
      return figure.dimension;
  }
}
