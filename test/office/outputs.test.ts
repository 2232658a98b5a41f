import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/run";
import { cellName, type Workbook } from "../../src/core/workbook";
import { pretendWorld } from "../cli/pretend-world";
import { recalculate, toPdf } from "../support/libreoffice";
import { SECOND_FILE, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { createDrawn } from "../support/xlsx/create-drawn";
import { opened } from "../support/xlsx/make-package";

jest.setTimeout(300_000);

const SAMPLE = "杨嘉桥镇2023年度.xlsx";
const offices: readonly (readonly [string, () => Uint8Array])[] = [
  [SAMPLE, () => new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", SAMPLE)))],
  [SECOND_FILE, () => createDrawn(secondOfficeSheets)],
];

async function outputsOf(file: string, bytes: Uint8Array): Promise<{ readonly workbook: Uint8Array; readonly docx: Uint8Array }> {
  const world = pretendWorld({ [file]: bytes });
  await run([file], world);
  expect(world.complaints).toEqual([]);
  const written = (end: string): Uint8Array => {
    const content = world.written.get(`out/${file.replace(".xlsx", "")}.${end}`);
    if (!(content instanceof Uint8Array)) throw new Error(`not written: ${end}`);
    return content;
  };
  return { workbook: written("评价.xlsx"), docx: written("报告.docx") };
}

/** Formula cells of a workbook with their values: the office's own and ours. */
function formulaValues({ sheets }: Workbook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of sheets) {
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      for (let column = 1; column <= sheet.lastColumn; column += 1) {
        if (sheet.formula(row, column) !== undefined) found.set(`${sheet.name}!${cellName({ row, column })}`, sheet.value(row, column));
      }
    }
  }
  return found;
}

const isSame = (a: unknown, b: unknown): boolean => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b);

describe.each(offices)("%s, filled", (file, bytes) => {
  it("is opened and recalculated by LibreOffice, and every formula has the value it was written with", async () => {
    const { workbook } = await outputsOf(file, bytes());
    const before = formulaValues(opened(workbook));
    const after = formulaValues(opened(await recalculate(workbook)));
    expect(before.size).toBeGreaterThan(100);
    expect([...before].filter(([cell, value]) => !isSame(value, after.get(cell))).map(([cell, value]) => [cell, value, after.get(cell)])).toEqual([]);
  });

  it("prints, and so does its report", async () => {
    const { workbook, docx } = await outputsOf(file, bytes());
    for (const pdf of [await toPdf(workbook), await toPdf(docx, "docx")]) expect(Buffer.from(pdf.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
  });
});
