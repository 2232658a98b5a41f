import { TABLE_NAMES, TABLE_VOCABULARY, type TableKind, type TableVariant } from "../standards";
import { cellText, type Sheet, type Workbook } from "../workbook";
import { statedDecimals } from "./amount-precision";
import { type Body, readBody } from "./body-rows";
import { type Caption, readCaption, unitIn } from "./caption";
import { findHeader, type FoundHeader } from "./find-header";
import { formKind } from "./form-tables";
import type { Table, TableRow, Unrecognised } from "./table";

/** All tables of a workbook, sheet by sheet, and the sheets in which none was found. Sheets in `except` (our own) are passed over. */
export function readTables(workbook: Workbook, except: ReadonlySet<string> = new Set()): { tables: readonly Table[]; unrecognised: readonly Unrecognised[] } {
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    if (except.has(sheet.name) || sheet.lastRow === 0) continue;
    const read = readSheet(sheet);
    tables.push(...read.tables);
    if (read.unrecognised !== undefined) unrecognised.push(read.unrecognised);
  }
  return { tables, unrecognised };
}

const CAPTION_ROWS = 8;

function readSheet(sheet: Sheet): { tables: Table[]; unrecognised?: Unrecognised } {
  const form = readForm(sheet);
  if (form !== undefined) return { tables: [form] };
  const tables: Table[] = [];
  let from = 1;
  while (from <= sheet.lastRow) {
    const { found, near } = findHeader(sheet, from);
    if (found === undefined) {
      if (tables.length > 0) break;
      const titled = readCaption(sheet, 1, Math.min(CAPTION_ROWS, sheet.lastRow)).kind;
      const nearest = near?.kind ?? (titled !== undefined && isUnread(titled) ? titled : undefined);
      return { tables, unrecognised: { sheet: sheet.name, ...(nearest === undefined ? {} : { nearest }), missing: near?.missing ?? [] } };
    }
    const body = readBody(sheet, found.bottom + 1, found.columns);
    tables.push(gridTable(sheet, from, found, body));
    from = Math.max(body.end, found.bottom) + 1;
  }
  return { tables };
}

/** Kinds that are known by name and not read yet. */
const isUnread = (kind: TableKind): boolean => TABLE_VOCABULARY.some((words) => words.kind === kind && words.variants.length === 0);

function readForm(sheet: Sheet): Table | undefined {
  const caption = readCaption(sheet, 1, Math.min(CAPTION_ROWS, sheet.lastRow));
  const kind = formKind(sheet, caption.kind);
  if (kind === undefined) return undefined;
  const filled = Array.from({ length: sheet.lastRow }, (_, index) => index + 1).filter((row) => !isEmptyRow(sheet, row));
  const top = filled[0] ?? 1;
  const area = { sheet: sheet.name, top: 1, left: 1, bottom: sheet.lastRow, right: sheet.lastColumn };
  const rows: TableRow[] = filled.filter((row) => row > top).map((row) => ({ row, isHidden: sheet.hiddenRows.has(row) }));
  return {
    kind, sheet: sheet.name, area, header: { ...area, top, bottom: top }, columns: [], rows, leftOut: [], decimals: 2,
    ...captionParts(caption), ...unitOf(caption, unitInLabels(sheet), "万元"),
    confidence: caption.kind === kind ? "sure" : "likely",
  };
}

function gridTable(sheet: Sheet, from: number, found: FoundHeader, body: Body): Table {
  const caption = readCaption(sheet, from, found.bottom);
  const columns = found.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const stated = unitOf(caption, found.columns.find(({ unit }) => unit !== undefined)?.unit, "元");
  return {
    kind: found.kind, sheet: sheet.name, ...captionParts(caption), ...stated,
    area: { sheet: sheet.name, top: caption.title?.at.row ?? found.top, left, bottom: Math.max(body.end, found.bottom), right },
    header: { sheet: sheet.name, top: found.top, left, bottom: found.bottom, right },
    decimals: statedDecimals(sheet, stated.amountUnit, found.columns, body.rows, wordsOf(found.variant)),
    columns: found.columns, rows: body.rows, leftOut: body.leftOut,
    confidence: found.isTitled ? "sure" : isDistinct(found) ? "likely" : "doubtful",
  };
}

const wordsOf = (variant: TableVariant): TableVariant["columns"] => variant.columns;

/** Without a title, 支出决算表 and 一般公共预算财政拨款支出决算表 can have the same columns. */
const isDistinct = ({ kind, columns }: FoundHeader): boolean =>
  (kind !== "expenditure" && kind !== "general-budget") || columns.some(({ meaning }) => meaning === "upward" || meaning === "subsidy");

const captionParts = ({ title, year, office }: Caption): Pick<Table, "title" | "year" | "office"> => ({
  ...(title === undefined ? {} : { title }),
  ...(year === undefined ? {} : { year }),
  ...(office === undefined ? {} : { office }),
});

function unitOf(caption: Caption, inHeader: Table["amountUnit"] | undefined, otherwise: Table["amountUnit"]): Pick<Table, "amountUnit" | "isUnitStated"> {
  const stated = caption.unit?.value ?? inHeader;
  return { amountUnit: stated ?? otherwise, isUnitStated: stated !== undefined };
}

/** The unit a form names inside a label, as `经费控制情况（万元）` does. */
function unitInLabels(sheet: Sheet): Table["amountUnit"] | undefined {
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const text = cellText(sheet.value(row, column)).normalize("NFKC");
      const inBrackets = /\((亿元|万元|千元|元)\)/.exec(text)?.[1];
      const unit = inBrackets === undefined ? undefined : unitIn(inBrackets);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

function isEmptyRow(sheet: Sheet, row: number): boolean {
  for (let column = 1; column <= sheet.lastColumn; column += 1) if (sheet.value(row, column) !== null) return false;
  return true;
}

/** How a table is spoken of: its sheet, and its kind where the sheet's name does not say it. */
export function tableLabel({ sheet, kind }: Pick<Table, "sheet" | "kind">): string {
  return sheet === TABLE_NAMES[kind] ? sheet : `${sheet}（${TABLE_NAMES[kind]}）`;
}
