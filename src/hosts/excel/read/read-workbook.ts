import { parseArea, quoteSheet, SheetGrid, type Workbook } from "../../../core/workbook";
import { type Block, type BlockRows, readInBlocks, stopIfCancelled, type Watch } from "./blocks";
import { bytesOf, cellValue, formulaOf, readsAsError } from "./cell-value";
import { Digest } from "./digest";
import { findHiddenLines } from "./hidden-lines";
import { type Survey, type SurveyedSheet, surveyWorkbook } from "./survey";

/** The open workbook as a snapshot: names and used ranges first, then blocks of cells. */
export async function readExcelWorkbook(context: Excel.RequestContext, watch: Watch = {}): Promise<Workbook> {
  stopIfCancelled(watch);
  const survey = await surveyWorkbook(context);
  const grids = survey.sheets.map(gridOf);
  const digest = digestOf(survey);
  const merged = mergedAreas(survey.sheets);
  const doubtful: Block[] = [];
  await readInBlocks(context, survey.sheets, {
    ...watch, load: "values,formulas,numberFormat", alongside: merged.ask,
    take: (rows, range) => {
      const { block, from, to } = rows;
      if (doubtful.at(-1) !== block && range.values.slice(from, to).some((line: readonly unknown[]) => line.some(readsAsError))) doubtful.push(block);
      return takeRows(rows, range, grids[block.index], digest);
    },
  });
  await tellErrorsFromTexts(context, doubtful, grids);
  merged.addTo(grids);
  await findHiddenLines(context, survey.sheets, (sheet, kind, line) => {
    const grid = grids[survey.sheets.indexOf(sheet)];
    (kind === "row" ? grid?.hiddenRows : grid?.hiddenColumns)?.add(line);
  }, watch);
  const { file, names, memory, date1904 } = survey;
  return { file, sheets: grids, names, date1904, fingerprint: digest.toString(), ...(memory === undefined ? {} : { memory }) };
}

function gridOf({ name, visibility, isProtected }: SurveyedSheet): SheetGrid {
  const grid = new SheetGrid(name, visibility);
  grid.isProtected = isProtected;
  return grid;
}

/** The digest of what the survey knows; cells are still to be added. */
export function digestOf({ sheets, memory }: Survey): Digest {
  const digest = new Digest();
  sheets.forEach(({ name, visibility }, index) => digest.sheet(index, name, visibility));
  digest.memory(memory ?? "");
  return digest;
}

function takeRows({ block, from, to }: BlockRows, range: Excel.Range, grid: SheetGrid | undefined, digest: Digest): number {
  const { values, formulas, numberFormat } = range;
  let bytes = 0;
  for (let r = from; r < to; r++) {
    for (let c = 0; c < block.columns; c++) {
      const raw: unknown = values[r]?.[c];
      const content: unknown = formulas[r]?.[c];
      const format: unknown = numberFormat[r]?.[c];
      digest.cell(block.index, block.row + r, block.column + c, content);
      grid?.put(block.row + r + 1, block.column + c + 1, {
        value: cellValue(raw), formula: formulaOf(content, raw), format: typeof format === "string" && format !== "General" ? format : undefined,
      });
      bytes += bytesOf(raw) + bytesOf(content) + bytesOf(format);
    }
  }
  return bytes;
}

/** Where a value reads like an error, its type says whether it is one or a text. Few workbooks need it, so it is not asked for with every cell. */
async function tellErrorsFromTexts(context: Excel.RequestContext, blocks: readonly Block[], grids: readonly SheetGrid[]): Promise<void> {
  for (const block of blocks) await readTypes(context, block, grids[block.index]);
}

async function readTypes(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Block, grid: SheetGrid | undefined): Promise<void> {
  const range = sheet.sheet.getRangeByIndexes(row, column, rows, columns).load("values,valueTypes");
  await context.sync();
  range.values.forEach((line: readonly unknown[], r) => line.forEach((raw, c) => {
    if (readsAsError(raw) && String(range.valueTypes[r]?.[c]) === "String") grid?.put(row + r + 1, column + c + 1, { value: cellValue(raw, "String") });
  }));
}

/** Merged areas of all sheets, asked for together with the first cells; of whole sheets, since empty cells are merged too. */
function mergedAreas(sheets: readonly SurveyedSheet[]): { readonly ask: () => void; readonly addTo: (grids: readonly SheetGrid[]) => void } {
  let asked: readonly Excel.RangeAreas[] = [];
  return {
    ask: () => (asked = sheets.map(({ sheet }) => sheet.getRange().getMergedAreasOrNullObject().load("address"))),
    addTo: (grids) => {
      asked.forEach((areas, index) => {
        const grid = grids[index];
        if (grid === undefined || areas.isNullObject) return;
        for (const text of withoutSheet(areas.address, grid.name)) {
          const area = parseArea(text);
          if (area !== undefined) grid.merges.push({ sheet: grid.name, ...area });
        }
      });
    },
  };
}

/** `表!A1:B2,表!D1:E1` as its areas. A sheet's name may itself hold commas and exclamation marks, so it is cut out whole. */
function withoutSheet(address: string, sheet: string): string[] {
  const prefix = [`'${sheet.replaceAll("'", "''")}'!`, `${sheet}!`, `${quoteSheet(sheet)}!`].find((candidate) => address.startsWith(candidate)) ?? "";
  const bare = prefix === "" ? address : address.replaceAll(prefix, "");
  return bare.split(",").map((piece) => piece.trim());
}
