import fc from "fast-check";
import { anchorOf, cellText, type CellValue, isCellError, mergeAt, SheetGrid } from "../../../src/core/workbook";

describe("a sheet under construction", () => {
  const value = fc.oneof(fc.constant(null), fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant({ error: "#REF!" })) as fc.Arbitrary<CellValue>;
  const cell = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 12 }), value, formula: fc.option(fc.constantFrom("SUM(A1:A3)", "B2"), { nil: undefined }), format: fc.option(fc.constantFrom("General", "0.00%"), { nil: undefined }) });

  test("gives back what was put in, and ends at its last value or formula", () => {
    fc.assert(fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${String(row)}:${String(column)}` }), (cells) => {
      const grid = new SheetGrid("表");
      for (const { row, column, ...content } of cells) grid.put(row, column, content);
      for (const { row, column, value: put, formula, format } of cells) {
        expect(grid.value(row, column)).toEqual(put);
        expect(grid.formula(row, column)).toBe(formula);
        expect(grid.format(row, column)).toBe(format ?? "General");
      }
      const filled = cells.filter(({ value: put, formula }) => put !== null || formula !== undefined);
      expect([grid.lastRow, grid.lastColumn]).toEqual([Math.max(0, ...filled.map(({ row }) => row)), Math.max(0, ...filled.map(({ column }) => column))]);
    }));
  });

  test("is empty, General and without formula where nothing was put", () => {
    const grid = new SheetGrid("表");
    grid.put(1_048_576, 3, { value: "远" });
    expect([grid.value(5, 5), grid.formula(5, 5), grid.format(5, 5), grid.value(1_048_576, 3), grid.lastRow]).toEqual([null, undefined, "General", "远", 1_048_576]);
  });

  test("is not extended by a format alone", () => {
    const grid = new SheetGrid("表");
    grid.put(9, 9, { value: null, format: "0.00" });
    expect([grid.lastRow, grid.lastColumn, grid.format(9, 9)]).toEqual([0, 0, "0.00"]);
  });

  test("shows in a merge what its first cell holds", () => {
    const grid = new SheetGrid("表");
    const merge = { sheet: "表", top: 2, left: 2, bottom: 4, right: 3 };
    grid.merges.push(merge);
    expect(anchorOf(grid, { row: 4, column: 3 })).toEqual({ sheet: "表", row: 2, column: 2 });
    expect(anchorOf(grid, { row: 5, column: 3 })).toEqual({ sheet: "表", row: 5, column: 3 });
    expect([mergeAt(grid, 3, 2), mergeAt(grid, 1, 2), mergeAt(grid, 3, 4)]).toEqual([merge, undefined, undefined]);
  });
});

test("the text of a cell is trimmed; an error or nothing is no text", () => {
  expect([null, " 合计 ", 2010301, 0.1, true, { error: "#N/A" }].map((value) => cellText(value))).toEqual(["", "合计", "2010301", "0.1", "true", ""]);
  expect([null, "x", { error: "#N/A" }].map((value) => isCellError(value))).toEqual([false, false, true]);
});
