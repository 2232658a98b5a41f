/** A cell of a header row as far as it tells what a head stands over. */
export interface HeadCell {
  readonly text: string;
  /** Row the text is written in. */
  readonly row: number;
  /** Whether a merge says how far its text reaches. */
  readonly isMerged: boolean;
}

/** Ways to take a head that stands over several columns without being merged: in the first of them, or in the middle; of two middles the left or the right one. */
export const SPREADS = ["to-the-right", "around", "around-right"] as const;
export type Spread = (typeof SPREADS)[number];

/** The rows of a band with the heads of groups written over every column they stand over; undefined where none reaches further than its cell. */
export function spreadHeads(band: readonly (readonly HeadCell[])[], spread: Spread): readonly (readonly HeadCell[])[] | undefined {
  const rows = band.map((cells, index) => {
    const below = band.slice(index + 1);
    const isOver = (column: number): boolean => below.some((row) => isWritten(row[column]) && row[column]?.text !== cells[column]?.text);
    const isHead = (column: number): boolean => isWritten(cells[column]) && cells[column]?.isMerged === false && isOver(column);
    const isFree = (column: number): boolean => cells[column]?.text === "" && !cells[column].isMerged && isOver(column);
    return cells.map((cell, column) => {
      if (!isFree(column)) return cell;
      const reach = (step: 1 | -1): number | undefined => {
        let at = column + step;
        while (isFree(at)) at += step;
        return isHead(at) ? at : undefined;
      };
      const head = nearest(column, reach(-1), reach(1), spread);
      return head === undefined ? cell : (cells[head] ?? cell);
    });
  });
  return rows.some((cells, row) => cells.some((cell, column) => cell !== band[row]?.[column])) ? rows : undefined;
}

const isWritten = (cell: HeadCell | undefined): boolean => cell !== undefined && cell.text !== "";

/** The head a column belongs to, of those next to it on either side. */
function nearest(column: number, left: number | undefined, right: number | undefined, spread: Spread): number | undefined {
  if (spread === "to-the-right" || right === undefined) return left;
  if (left === undefined) return right;
  const nearer = column - left - (right - column);
  return nearer < 0 || (nearer === 0 && spread === "around") ? left : right;
}
