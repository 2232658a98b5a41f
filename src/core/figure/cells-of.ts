import { type Area, type CellAddress, toAreas, uniqueAddresses } from "../workbook";
import { type CellColumn, columnOf, type Figure, isSum, partsOf, type SumFigure, type SumWhereFigure } from "./figure";

/** A sum of a ledger has a hundred thousand cells, and every form and file asks for them. */
const KEPT = new WeakMap<SumFigure | SumWhereFigure, readonly CellAddress[]>();

/** The cells a figure rests on, each once, in the order they enter it. */
export function cellsOf(figure: Figure): readonly CellAddress[] {
  if (!isSum(figure)) return readCells(figure);
  const cells = KEPT.get(figure) ?? readCells(figure);
  KEPT.set(figure, cells);
  return cells;
}

function readCells(figure: Figure): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  collect(figure, cells);
  return uniqueAddresses(cells);
}

function collect(figure: Figure, into: CellAddress[]): void {
  const column = columnOf(figure);
  if (column !== undefined) for (let index = 0; index < column.rows.length; index++) into.push(cellIn(column, index));
  else if (figure.op === "cell" || figure.op === "unreadable") into.push(figure.at);
  else for (const part of partsOf(figure)) collect(part, into);
}

const cellIn = ({ first: { at }, rows }: CellColumn, index: number): CellAddress => ({ sheet: at.sheet, row: rows[index] ?? at.row, column: at.column });

/** The first cells a figure rests on, no more than asked for, and how many there are in all. */
export function firstCellsOf(figure: Figure, most: number): { readonly cells: readonly CellAddress[]; readonly count: number } {
  const column = columnOf(figure);
  if (column === undefined) return { cells: cellsOf(figure).slice(0, most), count: cellsOf(figure).length };
  const { length: count } = column.rows;
  return { cells: Array.from({ length: Math.min(most, count) }, (_, index) => cellIn(column, index)), count };
}

/** The fewest areas that cover the cells of a figure, as `toAreas` finds them; of one column no more than asked for. */
export function areasOf(figure: Figure, most = Infinity): readonly Area[] {
  const column = columnOf(figure);
  return column === undefined ? toAreas(cellsOf(figure)) : runsIn(column, most);
}

function runsIn({ first: { at }, rows }: CellColumn, most: number): readonly Area[] {
  const areas: Area[] = [];
  let top = 0;
  for (let index = 0; index < rows.length && areas.length < most; index++) {
    const row = rows[index] ?? 0;
    if (index === 0 || row !== (rows[index - 1] ?? 0) + 1) top = row;
    if (rows[index + 1] !== row + 1) areas.push({ sheet: at.sheet, top, bottom: row, left: at.column, right: at.column });
  }
  return areas;
}
