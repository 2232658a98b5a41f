import { cellsOf, evaluate } from "../../figure";
import { rational, subtract } from "../../number";
import type { CellAddress } from "../../workbook";
import type { Row } from "../row";

/** A row with its amount in 分 as a plain number, for the many comparisons an explanation makes. */
export interface Weighed {
  readonly row: Row;
  readonly fen: number;
  /** Half of the last digits stated, in 分. */
  readonly half: number;
  readonly cells: readonly CellAddress[];
}

/** A row and how much it moves the difference. */
export interface Share {
  readonly item: Weighed;
  readonly effect: number;
}

/** All rows with their amounts; undefined as soon as one cannot be read or is no whole number of 分. */
export function weighAll(rows: readonly Row[]): readonly Weighed[] | undefined {
  const found: Weighed[] = [];
  for (const row of rows) {
    const item = weigh(row);
    if (item === undefined) return undefined;
    found.push(item);
  }
  return found;
}

/** Those rows that can be read. */
export const weighReadable = (rows: readonly Row[]): readonly Weighed[] => rows.flatMap((row) => weigh(row) ?? []);

export function weigh(row: Row): Weighed | undefined {
  const result = evaluate(row.figure);
  if (result.kind !== "value" || result.value.d !== 1n) return undefined;
  const width = subtract(result.interval.high, result.interval.low);
  const fen = Number(result.value.n);
  const half = Number(rational(width.n, width.d * 2n).n) / Number(rational(width.n, width.d * 2n).d);
  return Number.isSafeInteger(fen) ? { row, fen, half, cells: cellsOf(row.figure) } : undefined;
}

export const totalOf = (items: readonly Weighed[]): number => items.reduce((total, { fen }) => total + fen, 0);
export const halvesOf = (items: readonly Weighed[]): number => items.reduce((total, { half }) => total + half, 0);
