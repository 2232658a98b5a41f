import { readFileSync } from "node:fs";
import path from "node:path";
import { areaName } from "../../src/core/workbook";
import { openXlsx } from "../../src/hosts/xlsx";
import { drawWorkbook } from "../support/draw-workbook";
import { SAMPLE_FILE, sampleSheets } from "../support/sample/sample-sheets";
import { sampleWorkbook } from "../support/sample/sample-workbook";

const committed = readFileSync(path.resolve(__dirname, "../../assets/sample", SAMPLE_FILE));

function open() {
  const opened = openXlsx(new Uint8Array(committed), SAMPLE_FILE);
  if (!opened.ok) throw new Error(opened.problem.what);
  return opened.value;
}

describe("the sample workbook", () => {
  test("is what its description makes (npm run sample writes it anew)", () => {
    expect(Buffer.compare(committed, Buffer.from(sampleWorkbook()))).toBe(0);
  });

  test("is made of the same bytes every time", () => {
    expect(Buffer.compare(Buffer.from(sampleWorkbook()), Buffer.from(sampleWorkbook()))).toBe(0);
  });

  test("reads back as drawn: every cell, formula, format, merge and hidden column", () => {
    const read = open();
    const drawn = drawWorkbook(sampleSheets, SAMPLE_FILE);
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(drawn.sheets.map((sheet) => sheet.name));
    drawn.sheets.forEach((expected, i) => {
      const sheet = read.sheets[i]!;
      expect([sheet.lastRow, sheet.lastColumn, sheet.visibility]).toEqual([expected.lastRow, expected.lastColumn, expected.visibility]);
      expect(sheet.merges.map(areaName).sort()).toEqual(expected.merges.map(areaName).sort());
      expect([...sheet.hiddenColumns]).toEqual([...expected.hiddenColumns]);
      for (let row = 1; row <= expected.lastRow; row += 1) {
        for (let column = 1; column <= expected.lastColumn; column += 1) {
          const cells = [sheet, expected].map((from) => [row, column, from.value(row, column), from.formula(row, column), from.format(row, column)]);
          expect(cells[0]).toEqual(cells[1]);
        }
      }
    });
  });

  test("carries nothing of our own program", () => {
    expect(open().memory).toBeUndefined();
  });
});
