import { type Area, cellName, type Sheet } from "../../../core/workbook";
import { ROW_HEIGHT, rowPlace, type SheetLayout, textWidth } from "./sheet-layout";
import { shownValue } from "./shown-value";

/** The part of a sheet that is drawn: places among the rows in sight, and columns. */
export interface Drawn {
  readonly firstPlace: number;
  readonly lastPlace: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface DrawnCell {
  readonly name: string;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly isMerged: boolean;
}

export interface DrawnRow {
  readonly row: number;
  readonly top: number;
  readonly cells: readonly DrawnCell[];
}

/** The rows and cells to draw. A merge that reaches into the window is drawn from its first cell, wherever that stands. */
export function drawRows(sheet: Sheet, layout: SheetLayout, drawn: Drawn): DrawnRow[] {
  const { firstPlace, lastPlace } = drawn;
  const [firstRow, lastRow] = [layout.rows[firstPlace] ?? 1, layout.rows[lastPlace] ?? 1];
  const merges = sheet.merges.filter((area) => area.top <= lastRow && area.bottom >= firstRow && area.left <= drawn.lastColumn && area.right >= drawn.firstColumn);
  const places = new Set<number>();
  for (let place = firstPlace; place <= lastPlace; place += 1) places.add(place);
  for (const { top } of merges) if (top < firstRow) places.add(rowPlace(layout, top));
  return [...places].sort((a, b) => a - b).flatMap((place) => {
    const row = layout.rows[place];
    return row === undefined ? [] : [{ row, top: place * ROW_HEIGHT, cells: drawCells({ sheet, layout, row, drawn, merges, isInWindow: place >= firstPlace }) }];
  });
}

interface RowToDraw {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly drawn: Drawn;
  readonly merges: readonly Area[];
  readonly isInWindow: boolean;
}

function drawCells({ sheet, layout, row, drawn, merges, isInWindow }: RowToDraw): DrawnCell[] {
  const own = merges.filter((area) => row >= area.top && row <= area.bottom);
  const cells = own.filter(({ top }) => top === row).map((area) => mergedCell(sheet, layout, area));
  if (!isInWindow) return cells;
  let coveredTo = 0;
  for (let column = drawn.firstColumn; column <= drawn.lastColumn; column += 1) {
    if ((layout.lefts[column] ?? 0) < coveredTo || own.some(({ left, right }) => column >= left && column <= right)) continue;
    const left = layout.lefts[column] ?? 0;
    const width = (layout.lefts[column + 1] ?? left) - left;
    if (width === 0) continue;
    const { text, isNumber } = shownValue(sheet, row, column);
    const spill = isNumber || text === "" ? 0 : spillOf(sheet, layout, { row, column, wanted: textWidth(text) + 18 - width }, own);
    if (spill > 0) coveredTo = left + width + spill;
    cells.push({ name: cellName({ row, column }), column, text, isNumber, left, width: width + spill, height: ROW_HEIGHT, isMerged: false });
  }
  return cells.sort((a, b) => a.column - b.column);
}

function mergedCell(sheet: Sheet, layout: SheetLayout, { top, left, bottom, right }: Area): DrawnCell {
  const x = layout.lefts[left] ?? 0;
  const rows = rowPlace(layout, bottom) - rowPlace(layout, top) + 1;
  return {
    name: cellName({ row: top, column: left }), column: left, ...shownValue(sheet, top, left),
    left: x, width: (layout.lefts[Math.min(right, layout.columns) + 1] ?? x) - x, height: rows * ROW_HEIGHT, isMerged: true,
  };
}

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly wanted: number;
}

/** How far a text may run on over the empty cells to its right. */
function spillOf(sheet: Sheet, layout: SheetLayout, { row, column, wanted }: Spill, merges: readonly Area[]): number {
  let room = 0;
  for (let next = column + 1; room < wanted && next <= layout.columns; next += 1) {
    if (sheet.value(row, next) !== null || merges.some(({ left, right }) => next >= left && next <= right)) break;
    room += (layout.lefts[next + 1] ?? 0) - (layout.lefts[next] ?? 0);
  }
  return room;
}
