import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/run";
import { cellName, parseArea, type Workbook } from "../../src/core/workbook";
import { pretendWorld } from "../cli/pretend-world";
import { office } from "../core/forms/drawn-office";
import { blankBaseData, blankEvaluation, blankOverview } from "../support/blank-forms";
import type { DrawnCell } from "../support/draw-workbook";
import { recalculate, toPdf } from "../support/libreoffice";
import { SECOND_FILE, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";
import { createDrawn } from "../support/xlsx/create-drawn";
import { opened } from "../support/xlsx/make-package";

jest.setTimeout(300_000);

const SAMPLE = "杨嘉桥镇2023年度.xlsx";
const offices: readonly (readonly [string, () => Uint8Array])[] = [
  [SAMPLE, () => new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", SAMPLE)))],
  [SECOND_FILE, () => createDrawn(secondOfficeSheets)],
];

async function outputsOf(file: string, bytes: Uint8Array, ...options: readonly string[]): Promise<{ readonly workbook: Uint8Array; readonly docx: Uint8Array }> {
  const world = pretendWorld({ [file]: bytes });
  await run([file, ...options], world);
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

  it.each(["base-data", "project"])("and so has every formula of the form %s", async (form) => {
    const { workbook } = await outputsOf(file, bytes(), "--form", form);
    const before = formulaValues(opened(workbook));
    const after = formulaValues(opened(await recalculate(workbook)));
    expect([...before].filter(([cell, value]) => !isSame(value, after.get(cell))).map(([cell, value]) => [cell, value, after.get(cell)])).toEqual([]);
    expect([...before.keys()].filter((cell) => /^(?:部门整体支出绩效评价基础数据表（自动生成）|部门整体支出绩效评价基础数据表|项目支出绩效自评表)!/.test(cell)).length).toBeGreaterThan(3);
  });

  it("prints, and so does its report", async () => {
    const { workbook, docx } = await outputsOf(file, bytes());
    for (const pdf of [await toPdf(workbook), await toPdf(docx, "docx")]) expect(Buffer.from(pdf.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
  });
});

it("blank forms of the office's, filled in place, are recalculated to what was written in them", async () => {
  const drawn = [...office, blankEvaluation, blankBaseData, blankOverview].map(({ name, rows, merges = [] }) => plainSheet(name, rows.map((row) => row.map(plain)), { merges: merges.map((area) => parseArea(area)!) }));
  const { workbook } = await outputsOf("空表.xlsx", createXlsx(drawn));
  const before = formulaValues(opened(workbook));
  const after = formulaValues(opened(await recalculate(workbook)));
  expect([...before.keys()].filter((cell) => cell.startsWith(blankEvaluation.name)).length).toBeGreaterThan(8);
  expect([...before].filter(([cell, value]) => !isSame(value, after.get(cell))).map(([cell, value]) => [cell, value, after.get(cell)])).toEqual([]);
});

const plain = (cell: DrawnCell): Parameters<typeof plainSheet>[1][number][number] => {
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell !== "object" || cell === null) return cell;
  return cell.v === null ? null : { value: Number(cell.v), format: cell.format ?? "General" };
};
