import fc from "fast-check";
import { CELL, PackedSheet, SheetGrid, valueOfCell } from "../../../src/core/workbook";

const TEXTS = ["支出", "#REF!", ""];
const lastCodeOf = (text: string): number => text.charCodeAt(text.length - 1);
const sources = { texts: { at: (index: number) => TEXTS[index]!, lastCode: (index: number) => lastCodeOf(TEXTS[index]!) }, formats: ["General", "0.00%", "@"] };
const content = fc.oneof(
  fc.double({ noNaN: true }).map((number) => ({ kind: CELL.number, content: number })),
  fc.integer({ min: 0, max: 2 }).map((index) => ({ kind: CELL.text, content: index })),
  fc.constantFrom({ kind: CELL.boolean, content: 1 }, { kind: CELL.boolean, content: 0 }, { kind: CELL.error, content: 1 }, { kind: CELL.empty, content: 0 }),
);
const formula = fc.option(fc.constantFrom("A1+1", { at: (row: number, column: number) => `R${row}C${column}` }), { nil: undefined });
const cell = fc.record({ row: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(1_048_576)), column: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(16_384)), content, format: fc.integer({ min: 0, max: 2 }), formula });
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 60 }).map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));

test("a packed sheet says the same as a grid of the same cells, everywhere and line by line", () => {
  fc.assert(fc.property(cells, (list) => {
    const packed = new PackedSheet("表", "visible", sources);
    const grid = new SheetGrid("表");
    for (const { row, column, content: { kind, content: held }, format, formula: given } of list) {
      expect(packed.isNext(row, column)).toBe(true);
      packed.add({ row, column, kind, content: held, format, formula: given });
      const value = valueOfCell(kind, held, sources.texts);
      grid.put(row, column, { value, format: sources.formats[format], formula: typeof given === "object" ? given.at(row, column) : given });
    }
    for (let row = 0; row <= 10; row++) for (let column = 0; column <= 10; column++) expect(asked(packed, row, column)).toEqual(asked(grid, row, column));
    expect(asked(packed, 1_048_576, 16_384)).toEqual(asked(grid, 1_048_576, 16_384));
    expect([packed.lastRow, packed.lastColumn]).toEqual([grid.lastRow, grid.lastColumn]);
    for (let column = 0; column <= 10; column++) {
      const numbers = packed.textNumbers(column, Int32Array.from({ length: 11 }, (_, row) => row));
      for (const [row, number] of numbers.entries()) {
        const value = grid.value(row, column);
        expect([number < 0 ? null : TEXTS[number], packed.lastCode(row, column)]).toEqual(typeof value === "string" ? [value, lastCodeOf(value)] : [null, Number.NaN]);
      }
    }
    const [ours, theirs] = [packed, grid].map(copied);
    for (const { row, column } of list) expect(asked(ours!, row, column)).toEqual(asked(theirs!, row, column));
  }));
});

test("a formula found late extends the sheet; one for a cell that is not there is refused", () => {
  const sheet = new PackedSheet("表", "hidden", sources);
  sheet.add({ row: 4, column: 2, kind: CELL.empty, content: 0, format: 1, formula: undefined });
  expect([sheet.lastRow, sheet.setFormula(4, 2, "B1"), sheet.formula(4, 2), sheet.lastRow, sheet.lastColumn]).toEqual([0, true, "B1", 4, 2]);
  expect([sheet.setFormula(4, 3, "B1"), sheet.setFormula(3, 2, "B1"), sheet.isNext(4, 2), sheet.isNext(4, 3), sheet.isNext(5, 1)]).toEqual([false, false, false, true, true]);
});

const asked = (sheet: PackedSheet | SheetGrid, row: number, column: number): unknown[] => [sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)];

function copied(sheet: PackedSheet | SheetGrid): SheetGrid {
  const copy = new SheetGrid("表");
  for (const line of sheet.lines()) copy.adopt(line);
  return copy;
}
