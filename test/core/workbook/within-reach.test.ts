import { SheetGrid, withinReach, type Workbook } from "../../../src/core/workbook";

function workbookWith(...cells: readonly (readonly [row: number, column: number])[]): Workbook {
  const sheet = new SheetGrid("表");
  for (const [row, column] of cells) sheet.put(row, column, { value: row, formula: "A1" });
  return { file: "x.xlsx", sheets: [sheet], names: [], date1904: false, fingerprint: "" };
}

test("an ordinary workbook is the same one", () => {
  const workbook = workbookWith([1, 1], [1_000_000, 20]);
  expect(withinReach(workbook)).toBe(workbook);
});

test("a lone cell in the last corner leaves the first columns to be looked at, and every row", () => {
  const [sheet] = withinReach(workbookWith([2, 3], [2, 30], [1_048_576, 16_384])).sheets;
  expect([sheet!.lastRow, sheet!.lastColumn]).toEqual([1_048_576, 24]);
  expect([sheet!.value(2, 3), sheet!.value(2, 30), sheet!.formula(2, 3), sheet!.formula(1_048_576, 16_384)]).toEqual([2, null, "A1", undefined]);
  expect([...sheet!.lines()].map(({ row, values }) => [row, values.length])).toEqual([[2, 25], [1_048_576, 25]]);
});

test("a wide sheet that is not long stays wide", () => {
  expect(withinReach(workbookWith([1_200, 16_384])).sheets[0]!.lastColumn).toBe(16_384);
});
