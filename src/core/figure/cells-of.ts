import { type CellAddress, uniqueAddresses } from "../workbook";
import { type Figure, partsOf } from "./figure";

/** The cells a figure rests on, each once, in the order they enter it. */
export function cellsOf(figure: Figure): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  collect(figure, cells);
  return uniqueAddresses(cells);
}

function collect(figure: Figure, into: CellAddress[]): void {
  if (figure.op === "cell" || figure.op === "unreadable") into.push(figure.at);
  else for (const part of partsOf(figure)) collect(part, into);
}
