import fc from "fast-check";
import type { CellStyle, PlannedCell, PlannedContent, PlannedSheet } from "../../../src/core/forms/plan";
import { createXlsx } from "../../support/xlsx/create-xlsx";
import { opened } from "../../support/xlsx/make-package";
import { PLAIN_STYLE, plainSheet } from "../../support/xlsx/plain-sheet";

const remembering = (text: string): string => `<memory xmlns="urn:jixiao-zhuli:memory:1">${text}</memory>`;

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const content: fc.Arbitrary<PlannedContent> = fc.oneof(
  text.map((value) => ({ kind: "text", text: value }) as const),
  number.map((value) => ({ kind: "number", value }) as const),
  fc.record({ kind: fc.constant("formula" as const), formula: fc.constantFrom("A1*2", `'表 ''1'''!B2&"<&>"`, "SUM($A:$B)"), cached: fc.oneof(number, text) }),
);
const style: fc.Arbitrary<CellStyle> = fc.record({
  format: fc.constantFrom("General", "0.00", "0.00%", "@", '#,##0.00"万元"', "yyyy\"年\""),
  font: fc.record({ name: fc.constantFrom("宋体", "仿宋_GB2312", "Times New Roman"), size: fc.integer({ min: 6, max: 20 }), bold: fc.boolean() }),
  fill: fc.constantFrom("FFFFFF", "D9E1F2"),
  bordered: fc.boolean(),
  align: fc.constant(PLAIN_STYLE.align),
});
const cells: fc.Arbitrary<PlannedCell[]> = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 60 }), content, style }),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 30 },
);
const merges = fc.array(fc.record({ top: fc.integer({ min: 1, max: 9 }), left: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 });

test("whatever is planned is read back: values, formulas, formats, merges", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, merges), { minLength: 1, maxLength: 3 }), (drawn) => {
      const sheets = drawn.map(([planned, corners], index): PlannedSheet => ({
        ...plainSheet(`表${index}`, []),
        cells: planned,
        merges: corners.map(({ top, left }) => ({ top, left, bottom: top + 1, right: left + 1 })),
      }));
      const workbook = opened(createXlsx(sheets));
      sheets.forEach((sheet, index) => {
        const read = workbook.sheets[index]!;
        for (const { row, column, content: planned, style: { format } } of sheet.cells) {
          const value = planned.kind === "text" ? planned.text : planned.kind === "number" ? planned.value : planned.kind === "formula" ? planned.cached : null;
          expect(read.value(row, column)).toEqual(Object.is(value, -0) ? 0 : value);
          expect(read.formula(row, column)).toBe(planned.kind === "formula" ? planned.formula : undefined);
          expect(read.format(row, column)).toBe(format);
        }
        expect(read.merges).toEqual(sheet.merges.map((area) => ({ sheet: sheet.name, ...area })));
      });
    }),
    { numRuns: 60 },
  );
});

test("a created workbook has its hidden rows, columns and sheets, date system and names", () => {
  const sheets = [plainSheet("甲", [[1, { value: 0.5, format: "0.00%" }], [2]]), plainSheet("乙", [["x"]])];
  const workbook = opened(
    createXlsx(sheets, { date1904: true, names: [{ name: "率", refersTo: "甲!$B$1" }], sheets: { 甲: { hiddenRows: [2], hiddenColumns: [2] }, 乙: { visibility: "very-hidden" } }, memory: remembering("记") }),
  );
  const [first, second] = workbook.sheets;
  expect([[...first!.hiddenRows], [...first!.hiddenColumns], second!.visibility]).toEqual([[2], [2], "very-hidden"]);
  expect([workbook.date1904, workbook.memory, first!.format(1, 2)]).toEqual([true, remembering("记"), "0.00%"]);
  expect(workbook.names).toContainEqual({ name: "率", refersTo: "甲!$B$1" });
});
