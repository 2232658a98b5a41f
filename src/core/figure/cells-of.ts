import { type CellAddress, uniqueAddresses } from "../workbook";
import { type Figure, isSum, partsOf, type SumFigure, type SumWhereFigure } from "./figure";

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
  if (figure.op === "cell" || figure.op === "unreadable") into.push(figure.at);
  else for (const part of partsOf(figure)) collect(part, into);
}
