import type { CellStyle, PlannedCell } from "../../../core/forms";

/** Cells that look alike and fill a rectangle; rows and columns count from 1. */
export interface StyleRectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly style: CellStyle;
}

/** The cells as rectangles of equal look: neighbours in a row first, then equal runs one below the other. */
export function styleRectangles(cells: readonly PlannedCell[]): readonly StyleRectangle[] {
  const finished: StyleRectangle[] = [];
  let above = new Map<string, StyleRectangle>();
  let row = 0;
  for (const run of rowRuns(cells)) {
    if (run.top !== row) {
      const isNext = run.top === row + 1;
      const open = new Map([...above].filter(([, rectangle]) => isNext && rectangle.bottom === row));
      finished.push(...[...above].filter(([key]) => !open.has(key)).map(([, rectangle]) => rectangle));
      above = open;
      row = run.top;
    }
    const key = `${String(run.left)}:${String(run.right)}:${keyOf(run.style)}`;
    const upper = above.get(key);
    // A side left open tells one row from the next, so such rows are never joined.
    if (upper !== undefined && upper.bottom === row - 1 && run.style.openSides === undefined) above.set(key, { ...upper, bottom: row });
    else {
      if (upper !== undefined) finished.push(upper);
      above.set(key, run);
    }
  }
  return [...finished, ...above.values()];
}

function rowRuns(cells: readonly PlannedCell[]): StyleRectangle[] {
  const runs: StyleRectangle[] = [];
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right + 1 === column && keyOf(last.style) === keyOf(style)) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column, style });
  }
  return runs;
}

/** Number formats are written with the contents and do not tell looks apart. */
function keyOf({ font, fill, bordered, openSides, align }: CellStyle): string {
  return JSON.stringify([font.name, font.size, font.bold, font.color, fill, bordered, openSides, align.horizontal, align.vertical, align.wrap, align.indent]);
}
