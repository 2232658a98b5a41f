import { type CellValue, type DefinedName, parseArea, SheetGrid, type Visibility, type Workbook } from "../../core/workbook";
import { type Progress, refuse, type Result, succeed } from "../../jobs/ports";
import { digestOf } from "./digest";
import { MEMORY_NAMESPACE } from "../../core/memory";

/** Cells in one block: values, formulas and formats of so many stay well below the 5 MB a response may have on the web. */
const BLOCK_CELLS = 12_000;

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly grid: SheetGrid;
}

/** The open workbook as a snapshot: names and used ranges first, then blocks of rows. */
export async function readExcelWorkbook(context: Excel.RequestContext, progress?: Progress, signal?: AbortSignal): Promise<Result<Workbook>> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const remembered = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).getOnlyItemOrNullObject();
  await context.sync();
  const parts = sheets.items.map((sheet): Part => ({
    sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"), grid: new SheetGrid(sheet.name, visibilityOf(sheet.visibility)),
  }));
  const marks = sheets.items.map((sheet) => sheet.names.load("items/name,items/formula"));
  const memory = remembered.isNullObject ? undefined : remembered.getXml();
  await context.sync();
  for (const [index, part] of parts.entries()) {
    if (signal?.aborted === true) return refuse({ code: "cancelled", what: "已按您的要求停止。", advice: "需要时可以重新开始。" });
    progress?.(index, parts.length, `读取“${part.grid.name}”`);
    if (!part.used.isNullObject) await readUsedRange(context, part);
  }
  const grids = parts.map(({ grid }) => grid);
  return succeed({
    file: workbook.name, sheets: grids, names: marks.flatMap(({ items }, index) => items.map(({ name, formula }) => localName(name, formula, sheets.items[index]?.name))), date1904: false, fingerprint: digestOf(grids),
    ...(memory === undefined ? {} : { memory: memory.value }),
  });
}

/** Names local to a sheet; the formula of a name may come back as a value. */
const localName = (name: string, formula: unknown, sheet: string | undefined): DefinedName => ({
  name, refersTo: typeof formula === "string" ? formula.replace(/^=/, "") : "", ...(sheet === undefined ? {} : { sheet }),
});

function visibilityOf(visibility: string): Visibility {
  return visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "very-hidden";
}

async function readUsedRange(context: Excel.RequestContext, { sheet, used, grid }: Part): Promise<void> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const merged = used.getMergedAreasOrNullObject().load("address");
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / columnCount));
  for (let from = 0; from < rowCount; from += rows) {
    await readBlock(context, grid, sheet.getRangeByIndexes(rowIndex + from, columnIndex, Math.min(rows, rowCount - from), columnCount), { top: rowIndex + from + 1, left: columnIndex + 1 });
  }
  if (merged.isNullObject) return;
  for (const address of merged.address.split(",")) {
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
    if (area !== undefined) grid.merges.push({ sheet: grid.name, ...area });
  }
}

/** One round trip a block, never one a cell. */
async function readBlock(context: Excel.RequestContext, grid: SheetGrid, range: Excel.Range, { top, left }: { readonly top: number; readonly left: number }): Promise<void> {
  const block = range.load("values,formulas,numberFormat");
  await context.sync();
  block.values.forEach((row: readonly unknown[], r) => {
    row.forEach((raw, c) => {
      const formula: unknown = block.formulas[r]?.[c];
      const format: unknown = block.numberFormat[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== raw;
      grid.put(top + r, left + c, { value: cellValue(raw), formula: isFormula ? formula.slice(1) : undefined, format: typeof format === "string" ? format : undefined });
    });
  });
}

function cellValue(raw: unknown): CellValue {
  if (raw === "" || raw === null || raw === undefined) return null;
  if (typeof raw === "string") return /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(raw) ? { error: raw } : raw;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : JSON.stringify(raw);
}
