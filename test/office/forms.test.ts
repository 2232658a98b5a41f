import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type FormInput, planForms, type PlannedSheet } from "../../src/core/forms";
import { liveText } from "../../src/core/forms/live/live-text";
import { difference } from "../../src/core/figure";
import { amount, state } from "../../src/core/statement";
import { sayText } from "../../src/render/words";
import { draftReport } from "../../src/core/narrative";
import { cellName, type Workbook } from "../../src/core/workbook";
import { openXlsx, writeXlsx } from "../../src/hosts/xlsx";
import { inputFor, office } from "../core/forms/drawn-office";
import type { DrawnCell, DrawnSheet } from "../support/draw-workbook";
import { recalculate, toPdf } from "../support/libreoffice";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { moneyCell } from "../support/figures";
import { plainSheet } from "../support/xlsx/plain-sheet";

jest.setTimeout(240_000);

const opened = (bytes: Uint8Array): Workbook => {
  const result = openXlsx(bytes, "测试.xlsx");
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

const plain = (cell: DrawnCell): Parameters<typeof plainSheet>[1][number][number] =>
  typeof cell === "object" && cell !== null ? { value: Number(cell.v), format: cell.format ?? "General" } : typeof cell === "boolean" ? String(cell) : cell;

const fileOf = (sheets: readonly DrawnSheet[]): Uint8Array => createXlsx(sheets.map(({ name, rows }) => plainSheet(name, rows.map((row) => row.map(plain)))));

const planned = (workbook: Workbook, draft: typeof inputFor = inputFor): readonly PlannedSheet[] =>
  planForms({ ...draft(workbook), forms: ["xiangtan-overview", "self-evaluation"], ownSheets: [] }).sheets;

/** The workbook with its forms, and the sheets that were planned. */
function filled(bytes: Uint8Array, draft: typeof inputFor = inputFor): { readonly bytes: Uint8Array; readonly sheets: readonly PlannedSheet[] } {
  const workbook = opened(bytes);
  const sheets = planned(workbook, draft);
  const written = writeXlsx(bytes, { fingerprint: workbook.fingerprint, removes: [], sheets, memory: "" });
  if (!written.ok) throw new Error(written.problem.what);
  return { bytes: written.value, sheets };
}

/** The input with the report the program itself drafts. */
function drafted(workbook: Workbook): FormInput {
  const input = inputFor(workbook);
  return { ...input, report: draftReport(input.records, input.evaluation) };
}

/** Cells whose recalculated value is not the cached one. */
function moved(sheets: readonly PlannedSheet[], recalculated: Workbook): readonly string[] {
  return sheets.flatMap((sheet) => {
    const now = recalculated.sheets.find(({ name }) => name === sheet.name);
    return sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== "formula") return [];
      const value = now?.value(row, column);
      const isSame = typeof content.cached === "number" && typeof value === "number" ? Math.abs(value - content.cached) < 1e-9 * Math.max(1, Math.abs(value)) : value === content.cached;
      return isSame ? [] : [`${sheet.name}!${cellName({ row, column })} =${content.formula}: ${JSON.stringify(value)}, not ${JSON.stringify(content.cached)}`];
    });
  });
}

test("LibreOffice calculates in every form cell the value we wrote beside its formula", async () => {
  const { bytes, sheets } = filled(fileOf(office));
  const recalculated = opened(await recalculate(bytes));
  expect(sheets.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === "formula")).length).toBeGreaterThan(60);
  expect(moved(sheets, recalculated)).toEqual([]);
});

test("formulas follow the office's cells: a changed workbook calculates to what would be planned for it", async () => {
  const changed = office.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === 4130.69 ? 4530.71 : cell === 41306923.5 ? 45307100 : cell === 300 ? 290 : cell))) }));
  const later = fileOf(changed);
  const workbook = opened(later);
  const written = writeXlsx(later, { fingerprint: workbook.fingerprint, removes: [], sheets: planned(opened(fileOf(office))), memory: "" });
  if (!written.ok) throw new Error(written.problem.what);
  const own = planned(workbook).map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ column }) => sheet.name === "核对底稿" || column <= sheet.print.area.right) }));
  expect(moved(own, opened(await recalculate(written.value)))).toEqual([]);
  expect(moved(planned(opened(fileOf(office))), opened(await recalculate(written.value))).length).toBeGreaterThan(10);
});

test("a difference that turns is marked in the sentence that was worded by it", async () => {
  const left = difference(moneyCell("A!A1", "50.00", "万元"), moneyCell("A!B1", "20.00", "万元"));
  const content = liveText([state("尚有{left}未支出，比上年减少{less}。", { left: amount(left), less: amount(left, "万元", 0) })], sayText);
  if (content === undefined) throw new Error("no formula");
  const say = async (first: number): Promise<unknown> => {
    const bytes = createXlsx([plainSheet("A", [[first, 20]]), plainSheet("句子", [[{ formula: content.formula, cached: content.cached }]])]);
    return opened(await recalculate(bytes)).sheets[1]?.value(1, 1);
  };
  expect(content.cached).toBe("尚有30.00万元未支出，比上年减少30万元。");
  expect(await say(50)).toBe(content.cached);
  expect(await say(10)).toBe("尚有〔方向已变，请重新起草〕万元未支出，比上年减少〔方向已变，请重新起草〕万元。");
});

test("odd names and odd numbers calculate all the same", async () => {
  const renamed: Readonly<Record<string, string>> = { 支出决算表: "支出'决算\"表 (1)", 绩效指标: "C8" };
  const odd = office.map((sheet) => ({
    ...sheet, name: renamed[sheet.name] ?? sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === 58265428 ? "38,265,428.00元" : cell === 41285000 ? -1.005 : cell === 185 ? 0 : cell === 7 ? 7.125 : cell))),
  }));
  const { bytes, sheets } = filled(fileOf(odd));
  expect(moved(sheets, opened(await recalculate(bytes)))).toEqual([]);
  expect(sheets.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === "formula")).length).toBeGreaterThan(50);
});

test("a planted wrong cached value is noticed", async () => {
  const { bytes, sheets } = filled(fileOf(office));
  const [first, ...rest] = sheets;
  const wrong = first!.cells.map((one) => (one.content.kind === "formula" ? { ...one, content: { ...one.content, cached: "错" } } : one));
  expect(moved([{ ...first!, cells: wrong }, ...rest], opened(await recalculate(bytes))).length).toBeGreaterThan(0);
});

test("the sample's forms calculate to what is written in them, and can be printed", async () => {
  const { bytes, sheets } = filled(await readFile(path.join(__dirname, "../../assets/sample/杨嘉桥镇2023年度.xlsx")), drafted);
  expect(moved(sheets, opened(await recalculate(bytes)))).toEqual([]);
  const pdf = await toPdf(bytes);
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
  // For looking at: the folder is named by whoever runs the test.
  const folder = process.env["FORMS_OUT"];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "forms.xlsx"), bytes);
  await writeFile(path.join(folder, "forms.pdf"), pdf);
});
