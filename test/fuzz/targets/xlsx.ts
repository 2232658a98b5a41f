import { strToU8, zipSync } from "fflate";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { writeXlsx } from "../../../src/hosts/xlsx";
import { LIMITS } from "../../../src/hosts/xlsx/limits";
import { attempt } from "../../../src/hosts/xlsx/problems";
import { openXlsx, readingSteps } from "../../../src/hosts/xlsx/read/open-xlsx";
import { inflateEntry } from "../../../src/hosts/xlsx/zip/inflate-entry";
import type { Result } from "../../../src/jobs/ports";
import { oneSheetParts, type Parts } from "../../support/xlsx/make-package";
import { PLAIN_STYLE, plainSheet } from "../../support/xlsx/plain-sheet";
import { richParts } from "../../support/xlsx/rich-package";
import { anyNumeral, anyWorkbook } from "../making/any-workbook";
import { wornBytes, wornXml, wornZip } from "../making/mutate";
import type { Random } from "../random";
import { must, type Target } from "../target";

const FORMULAS = oneSheetParts(
  `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1</f><v>2</v></c></row>` +
    `<row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c t="inlineStr"><is><r><t>甲</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
  { "xl/sharedStrings.xml": "<sst><si><t>合计</t></si></sst>", "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>` },
);
const BASES: readonly Parts[] = [oneSheetParts(`<sheetData><row r="1"><c r="A1"><v>12.5</v></c></row></sheetData>`), FORMULAS, FORMULAS, richParts()];

const zipped = (parts: Parts, level: 0 | 1): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])), { mtime: new Date(1990, 4, 5), level });
const PACKAGES = BASES.flatMap((parts) => [zipped(parts, 0), zipped(parts, 1)]);

/** A package as a hostile or honest stranger may send it: a result or a problem, the cells the file states and no others, however it is cut in pieces. */
export const xlsxTarget: Target = {
  name: "xlsx",
  run(random) {
    switch (random.below(8)) {
      case 0:
      case 1:
        return readBack(random);
      case 2:
        return cellByType(random);
      case 3:
        return `bytes ${outcome(random, wornBytes(random, random.pick(PACKAGES)))}`;
      case 4:
        return `zip ${outcome(random, wornZip(random, random.pick(PACKAGES)))}`;
      default: {
        const parts: Record<string, string | Uint8Array> = { ...random.pick(BASES) };
        for (let turn = random.between(1, 2); turn > 0; turn--) {
          const name = random.pick(Object.keys(parts));
          const part = parts[name];
          if (typeof part === "string") parts[name] = wornXml(random, part);
        }
        return `xml ${outcome(random, zipped(parts, 0))}`;
      }
    }
  },
};

function outcome(random: Random, bytes: Uint8Array): string {
  const before = random.once(16) ? bytes.slice() : undefined;
  const read = openXlsx(bytes, "x.xlsx");
  if (before !== undefined) must(before.every((byte, at) => byte === bytes[at]), "reading changes nothing");
  if (random.once(4)) inPieces(random, bytes, read);
  if (!read.ok) {
    must(/[\u4e00-\u9fff]/.test(read.problem.what) && read.problem.advice !== "", "a problem is a sentence", () => read.problem);
    return read.problem.code;
  }
  for (const sheet of read.value.sheets) soundSheet(read.value, sheet.name);
  if (random.once(8)) written(bytes, read.value);
  return "read";
}

/** Whatever pieces the large parts come in, the reading is the same. */
function inPieces(random: Random, bytes: Uint8Array, whole: Result<Workbook>): void {
  const pieced = attempt(() => {
    const steps = readingSteps(bytes, "x.xlsx");
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const { stream } = step.value;
      let isFirst = true;
      for (const inflated of inflateEntry(bytes, stream.entry, LIMITS.streamBytes)) {
        for (let at = 0; at < inflated.length; ) {
          const end = at + random.between(isFirst ? 4 : 1, random.pick([4, 7, 60]));
          isFirst = false;
          stream.take(inflated.slice(at, end));
          at = end;
        }
      }
    }
  });
  must(pieced.ok === whole.ok, "pieces make no difference to what is refused", () => [pieced.ok ? "read" : pieced.problem, whole.ok ? "read" : whole.problem]);
  if (pieced.ok && whole.ok) must(told(pieced.value) === told(whole.value), "pieces make no difference to what is read", () => firstDifference(told(pieced.value), told(whole.value)));
}

function firstDifference(a: string, b: string): unknown {
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 60));
}

const told = ({ sheets, names, date1904 }: Workbook): string =>
  JSON.stringify([sheets.map((sheet) => [sheet.name, sheet.visibility, [...sheet.lines()], sheet.merges, [...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.lastRow, sheet.lastColumn]), names, date1904]);

function soundSheet({ sheets }: Workbook, name: string): void {
  const sheet = sheets.find((one) => one.name === name)!;
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, values, formulas } of sheet.lines()) {
    for (let column = 1; column < Math.max(values.length, formulas?.length ?? 0); column++) {
      const value: CellValue = values[column] ?? null;
      must(sameValue(sheet.value(row, column), value), "a line is its cells", () => [row, column, value]);
      must(typeof value !== "number" || Number.isFinite(value), "a number is finite", () => [row, column, value]);
      must(value !== "", "an empty text is an empty cell", () => [row, column]);
      if (value === null && formulas?.[column] === undefined) continue;
      [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
    }
  }
  must(sheet.lastRow === lastRow && sheet.lastColumn === lastColumn, "the last cell is the last one that holds anything", () => [sheet.lastRow, lastRow, sheet.lastColumn, lastColumn]);
}

const PLAN_SHEET = plainSheet("填报", [["=1", -5, { formula: "1+1", cached: 2 }]]);

/** What was read can be written into, or is refused; the office's cells are as they were. */
function written(bytes: Uint8Array, { fingerprint, sheets }: Workbook): void {
  const result = writeXlsx(bytes, { fingerprint, removes: [], sheets: [{ ...PLAN_SHEET, cells: PLAN_SHEET.cells.map((cell) => ({ ...cell, style: PLAIN_STYLE })) }], memory: "" });
  if (!result.ok) {
    must(result.problem.what.length > 5, "a problem is a sentence", () => result.problem);
    return;
  }
  const again = openXlsx(result.value, "x.xlsx");
  must(again.ok, "what we wrote can be read", () => (again.ok ? "" : again.problem));
  must(again.value.sheets.length === sheets.length + 1, "one sheet more", () => again.value.sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries()) must(JSON.stringify([...sheet.lines()]) === JSON.stringify([...again.value.sheets[index]!.lines()]), "the office's cells are as they were", () => sheet.name);
}

/** Cells written in any spelling are read as what they mean. */
function readBack(random: Random): string {
  const { parts, cells } = anyWorkbook(random);
  const bytes = zipped(parts, 0);
  const read = openXlsx(bytes, "x.xlsx");
  must(read.ok, "an honest workbook is read", () => [read.ok ? "" : read.problem, parts["xl/worksheets/sheet1.xml"]]);
  const [sheet] = read.value.sheets;
  for (const { row, column, value, formula } of cells) {
    must(sameValue(sheet!.value(row, column), value), "a cell is read as what it states", () => [row, column, value, sheet!.value(row, column), parts["xl/worksheets/sheet1.xml"], parts["xl/sharedStrings.xml"]]);
    must(sheet!.formula(row, column) === formula, "a formula is read as it stands", () => [row, column, formula, sheet!.formula(row, column), parts["xl/worksheets/sheet1.xml"]]);
  }
  soundSheet(read.value, sheet!.name);
  inPieces(random, bytes, read);
  return "honest";
}

const ODD_NUMERALS = ["12,5", "0x1F", "0b1", "0o7", "Infinity", "-Infinity", "NaN", "1e400", "-1e400", "1e-400", "--5", "5-", ".", "-", "+", "1.2.3", "１２", "五", "1 2", "\u00a05", "1_000", "e5", ".5", "5.", "+5", "-.5", "00", "-0", " 7 ", "1\u0000", "&#48;", "TRUE"];

/** One cell whose text may or may not be a number: what is none never becomes one, least of all 0. */
function cellByType(random: Random): string {
  const written = random.once(2) ? anyNumeral(random) : random.once(2) ? random.pick(ODD_NUMERALS) : `${random.pick(ODD_NUMERALS)}${random.pick(["", "x", ".", "0"])}`;
  const type = random.pick([undefined, undefined, "n", "x", ""]);
  const read = openXlsx(zipped(oneSheetParts(`<sheetData><row><c${type === undefined ? "" : ` t="${type}"`}><v>${written}</v></c></row></sheetData>`), 0), "x.xlsx");
  if (!read.ok) return read.problem.code;
  const value = read.value.sheets[0]!.value(1, 1);
  const meant = written === "&#48;" ? "0" : written.replace("&#48;", "0");
  const isNumber = /^[ \u00a0]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \u00a0]*$/.test(meant) && Number.isFinite(Number(meant));
  must(isNumber ? value === Number(meant) || (value === 0 && Number(meant) === 0) : typeof value === "string", "only a number is a number", () => [written, value]);
  return isNumber ? "number" : "text";
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error);
}
