import fc from "fast-check";
import type { CellStyle } from "../../../src/core/forms";
import { styleRectangles } from "../../../src/hosts/excel/write/style-rectangles";
import { PLAIN_STYLE } from "../../support/xlsx/plain-sheet";

const BOLD: CellStyle = { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold: true } };
const OPEN: CellStyle = { ...PLAIN_STYLE, bordered: true, openSides: ["bottom"] };
const cellsOf = (rows: readonly (readonly (CellStyle | null)[])[]) =>
  rows.flatMap((row, r) => row.flatMap((style, c) => (style === null ? [] : [{ row: r + 1, column: c + 1, content: { kind: "empty" as const }, style }])));

test("equal neighbours are one rectangle, even where their number formats differ", () => {
  const rectangles = styleRectangles(cellsOf([[PLAIN_STYLE, { ...PLAIN_STYLE, format: "0.00" }, BOLD], [PLAIN_STYLE, PLAIN_STYLE, BOLD]]));
  expect(rectangles.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([[1, 1, 2, 2], [1, 3, 2, 3]]);
});

test("every cell is in exactly one rectangle, which looks as the cell does; open sides are never joined downwards", () => {
  const rows = fc.array(fc.array(fc.constantFrom(null, PLAIN_STYLE, BOLD, OPEN), { minLength: 4, maxLength: 4 }), { maxLength: 8 });
  fc.assert(fc.property(rows, (drawn) => {
    const rectangles = styleRectangles(cellsOf(drawn));
    drawn.forEach((row, r) => row.forEach((style, c) => {
      const over = rectangles.filter(({ top, left, bottom, right }) => r + 1 >= top && r + 1 <= bottom && c + 1 >= left && c + 1 <= right);
      expect(over.map((rectangle) => rectangle.style)).toEqual(style === null ? [] : [style]);
    }));
    expect(rectangles.filter(({ style, top, bottom }) => style.openSides !== undefined && bottom > top)).toEqual([]);
  }));
});
