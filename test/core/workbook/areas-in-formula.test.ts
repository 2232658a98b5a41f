import fc from "fast-check";
import { addressInFormula, areaName, areasIn, formatAddress, quoteSheet } from "../../../src/core/workbook";

const named = (formula: string): string[] => areasIn(formula).map((area) => `${quoteSheet(area.sheet)}!${areaName(area)}`);

test("names every cell and area of other sheets once, whatever stands around them", () => {
  expect(named("ROUND(支出决算表!C8/10000,2)")).toEqual(["支出决算表!C8"]);
  expect(named("IF('一、支出'!$C$8=0,\"支出决算表!C9\",SUM('一、支出'!C8:C12)+明细!H5)")).toEqual(["'一、支出'!C8", "'一、支出'!C8:C12", "明细!H5"]);
  expect(named("SUMIFS(明细!H5:H60,明细!D5:D60,\"201*\")")).toEqual(["明细!H5:H60", "明细!D5:D60"]);
  expect(named("'王''家村'!A1+'王''家村'!A1")).toEqual(["'王''家村'!A1"]);
});

test("leaves out its own cells, other workbooks, several sheets at once and whole columns", () => {
  expect(named("C8+SUM(C1:C9)")).toEqual([]);
  expect(named("[1]支出!C8+'[甲.xlsx]支出'!C8+'甲:乙'!C8+甲:乙!C8+支出!C:C")).toEqual([]);
});

const sheetName = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("支", "出", "A", "1", " ", "'", "-", "(", "&", ".", "_") }).filter((name) => !name.startsWith("'") && !name.endsWith("'"));

test("finds the cell our own formulas are written with, for any sheet name", () => {
  fc.assert(fc.property(sheetName, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 200 }), (sheet, row, column) => {
    const at = { sheet, row, column };
    expect(named(`ROUND(${addressInFormula(at)}/10000,2)&"${sheet.replaceAll('"', '""')}"`)).toEqual([formatAddress(at)]);
  }));
});
