import type { TableKind } from "../standards";
import type { Sheet } from "../workbook";
import { findHeader } from "./header/find-header";
import { mayRepeat } from "./header/match-header";

/** The parts of a sheet that hold tables side by side, with an empty column between them; most sheets are one part. What is no table belongs to the part on its left. */
export function besides(sheet: Sheet): readonly Sheet[] {
  const blocks = blocksOf(sheet);
  if (blocks.length < 2) return [sheet];
  const headed = blocks.flatMap((left, index): Headed[] => {
    const { found } = findHeader(columnsOf(sheet, left, (blocks[index + 1] ?? sheet.lastColumn + 1) - 1), 1, { to: sheet.lastRow });
    return found === undefined ? [] : [{ left, kind: found.kind, mayRepeat: mayRepeat(found.variant) }];
  });
  // Lanes of one table may be as far apart.
  const areLanes = headed.some(({ kind, mayRepeat: isLane }, index) => isLane && headed.some((other, at) => at !== index && other.kind === kind));
  if (headed.length < 2 || areLanes) return [sheet];
  return headed.map(({ left }, index) => columnsOf(sheet, index === 0 ? 1 : left, (headed[index + 1]?.left ?? sheet.lastColumn + 1) - 1));
}

interface Headed {
  readonly left: number;
  readonly kind: TableKind;
  readonly mayRepeat: boolean;
}

const WIDEST = 60;

/** Where columns begin that have an empty one before them. */
function blocksOf(sheet: Sheet): readonly number[] {
  const written = Array.from({ length: Math.min(sheet.lastColumn, WIDEST) }, (_, index) => isWritten(sheet, index + 1));
  return written.flatMap((isOne, index) => (isOne && written[index - 1] !== true ? [index + 1] : []));
}

function isWritten(sheet: Sheet, column: number): boolean {
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.value(row, column) !== null) return true;
  return false;
}

/** A sheet as if it had no other columns. */
function columnsOf(sheet: Sheet, from: number, to: number): Sheet {
  const isIn = (column: number): boolean => column >= from && column <= to;
  return {
    name: sheet.name, visibility: sheet.visibility, isProtected: sheet.isProtected, lastRow: sheet.lastRow, lastColumn: Math.min(to, sheet.lastColumn),
    value: (row, column) => (isIn(column) ? sheet.value(row, column) : null),
    formula: (row, column) => (isIn(column) ? sheet.formula(row, column) : undefined),
    format: (row, column) => sheet.format(row, column),
    lines: () => sheet.lines(),
    merges: sheet.merges.filter(({ left, right }) => isIn(left) && isIn(right)),
    hiddenRows: sheet.hiddenRows, hiddenColumns: sheet.hiddenColumns,
  };
}
