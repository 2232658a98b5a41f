import type { AmountUnit } from "../number";
import { BUDGET_TABLE_NAMES, TABLE_NAMES, TABLE_VOCABULARY, type TableKind, type TableVariant } from "../standards";
import { type Area, cellText, type Sheet, type Workbook } from "../workbook";
import { statedDecimals } from "./amount-precision";
import { besides } from "./beside";
import { type Body, readBody } from "./body-rows";
import { type Caption, readCaption, unitIn } from "./caption";
import { findHeader, type FoundHeader } from "./header/find-header";
import { formKind, hasLabels, missingLabels } from "./form-tables";
import { joinPages } from "./join-pages";
import { matchHeader } from "./header/match-header";
import { type RowsOfTable, sectionsOf } from "./sections";
import { stackedIn } from "./stacked-tables";
import type { Table, TableColumn, TableRow, Unrecognised } from "./table";

/** All tables of a workbook, sheet by sheet, and the sheets in which none was found. Sheets in `except` (our own) are passed over. */
export function readTables(workbook: Workbook, except: ReadonlySet<string> = new Set()): { tables: readonly Table[]; unrecognised: readonly Unrecognised[] } {
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    if (except.has(sheet.name) || sheet.lastRow === 0) continue;
    for (const part of besides(sheet)) {
      const read = readSheet(part);
      tables.push(...read.tables);
      unrecognised.push(...read.unrecognised);
    }
  }
  return { tables, unrecognised };
}

const CAPTION_ROWS = 8;

/** The tables of a sheet; of its sections without one those that a title says should be one, else the sheet as a whole. */
function readSheet(sheet: Sheet): { tables: readonly Table[]; unrecognised: readonly Unrecognised[] } {
  const sections = joinPages(sheet, sectionsOf(sheet)).flatMap((rows) => readStacked(sheet, stackedIn(sheet, rows)));
  const tables = sections.flatMap(({ table }) => table ?? []);
  const failed = sections.filter(({ table }) => table === undefined);
  if (tables.length > 0) return { tables, unrecognised: failed.filter(({ isTitled }) => isTitled).map((one) => notRecognised(sheet, one, one.rows)) };
  const near = failed.find(({ isTitled }) => isTitled) ?? failed.find(({ nearest }) => nearest !== undefined) ?? failed[0];
  return { tables, unrecognised: near === undefined ? [] : [notRecognised(sheet, near)] };
}

/** Tables below each other without titles: what the first says of the unit holds for those that say nothing. */
function readStacked(sheet: Sheet, parts: readonly RowsOfTable[]): readonly (SectionRead & { readonly rows: RowsOfTable })[] {
  const read: (SectionRead & { readonly rows: RowsOfTable })[] = [];
  for (const rows of parts) {
    const first = read[0]?.table;
    read.push({ rows, ...readSection(sheet, rows, first?.isUnitStated === true ? first.amountUnit : "元") });
  }
  return read;
}

interface SectionRead {
  readonly table?: Table;
  readonly nearest?: TableKind;
  readonly missing: readonly string[];
  /** Whether a title names a kind and something stands below it. */
  readonly isTitled: boolean;
}

function notRecognised(sheet: Sheet, { nearest, missing }: SectionRead, rows?: RowsOfTable): Unrecognised {
  const area = rows === undefined ? {} : { area: { sheet: sheet.name, top: rows.from, left: 1, bottom: rows.to, right: sheet.lastColumn } };
  return { sheet: sheet.name, ...(nearest === undefined ? {} : { nearest }), missing, ...area };
}

/** The table of a section, or what came near one. */
function readSection(sheet: Sheet, rows: RowsOfTable, unit: AmountUnit): SectionRead {
  const form = readForm(sheet, rows);
  if (form !== undefined) return { table: form, missing: [], isTitled: true };
  const { found, near } = findHeader(sheet, rows.from, { to: rows.to });
  if (found !== undefined) return { table: gridTable(sheet, rows, found, unit), missing: [], isTitled: found.isTitled };
  const { kind: titled, title } = captionOf(sheet, rows);
  const labels = titled === undefined ? undefined : missingLabels(sheet, titled, rows);
  if (titled !== undefined && title !== undefined && labels !== undefined) {
    // A heading such as 一、部门概况 may stand above words, and these above any table.
    const below = { from: title.at.row + 1, to: rows.to };
    const { found: other } = findHeader(sheet, below.from, { to: below.to });
    if (other !== undefined) return { table: gridTable(sheet, below, other, unit), missing: [], isTitled: false };
    return { nearest: titled, missing: labels, isTitled: hasLabels(sheet, titled, rows) };
  }
  return { missing: near?.missing ?? [], ...(near === undefined ? {} : { nearest: near.kind }), isTitled: titled !== undefined && near?.kind === titled };
}

/** The table in rows `from` to `to` read as the kind the user says it is, whatever its title says; without it, what its header lacks for that. */
export function readTableAs(sheet: Sheet, kind: TableKind, rows: RowsOfTable): { table?: Table; missing: readonly string[] } {
  const { missing, found, isForm } = fitOf(sheet, kind, rows);
  if (isForm && missing.length === 0) return { table: formTable(sheet, kind, rows), missing };
  return found === undefined ? { missing } : { table: gridTable(sheet, rows, found, "元"), missing };
}

/** How well rows fit a kind: its header as found there, or what is missing for it. */
export function fitOf(sheet: Sheet, kind: TableKind, { from, to }: RowsOfTable): { readonly isForm: boolean; readonly found?: FoundHeader; readonly missing: readonly string[] } {
  const labels = missingLabels(sheet, kind, { from, to });
  if (labels !== undefined) return { isForm: true, missing: labels };
  const { found, near } = findHeader(sheet, from, { kind, to });
  return found === undefined ? { isForm: false, missing: near?.missing ?? requiredWords(kind) } : { isForm: false, found, missing: [] };
}

/** The columns a kind cannot do without, where nothing like its header is there at all. */
function requiredWords(kind: TableKind): readonly string[] {
  const [variant] = TABLE_VOCABULARY.find((words) => words.kind === kind)?.variants ?? [];
  return variant === undefined ? [] : matchHeader([], variant).missing;
}

function readForm(sheet: Sheet, rows: RowsOfTable): Table | undefined {
  const kind = formKind(sheet, captionOf(sheet, rows).kind, rows);
  return kind === undefined ? undefined : formTable(sheet, kind, rows);
}

/** What stands in the first rows of a section; those that are empty before it are none of them. */
function captionOf(sheet: Sheet, { from, to }: RowsOfTable): Caption {
  let top = from;
  while (top < to && isEmptyRow(sheet, top)) top += 1;
  return readCaption(sheet, top, Math.min(top + CAPTION_ROWS - 1, to));
}

function formTable(sheet: Sheet, kind: TableKind, { from, to }: RowsOfTable): Table {
  const caption = captionOf(sheet, { from, to });
  const filled = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((row) => !isEmptyRow(sheet, row));
  const top = filled[0] ?? from;
  const area = { sheet: sheet.name, top: from, left: 1, bottom: filled.at(-1) ?? to, right: sheet.lastColumn };
  const rows: TableRow[] = filled.filter((row) => row > top).map((row) => ({ row, isHidden: sheet.hiddenRows.has(row) }));
  return {
    kind, sheet: sheet.name, area, header: { ...area, top, bottom: top }, columns: [], rows, leftOut: [], decimals: 2,
    ...captionParts(caption), ...unitOf(caption, unitInLabels(sheet, area), "万元"),
    confidence: caption.kind === kind ? "sure" : "likely",
  };
}

/** `unit` is taken where nothing says one and there are amounts. */
function gridTable(sheet: Sheet, { from, to }: RowsOfTable, found: FoundHeader, unit: AmountUnit): Table {
  const caption = readCaption(sheet, from, found.bottom);
  const body = readBody(sheet, { from, to }, found);
  const columns = found.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const stated = unitOf(caption, unitOfMost(found.columns) ?? unitInNotes(sheet, body), wordsOf(found.variant).some(({ type }) => type === "amount") ? unit : "元");
  const decimalsIn = (own: AmountUnit, of: readonly TableColumn[]): number => statedDecimals(sheet, own, of, body.rows, wordsOf(found.variant));
  const withDecimals = (column: TableColumn): TableColumn =>
    column.unit === undefined || column.unit === stated.amountUnit ? column : { ...column, decimals: decimalsIn(column.unit, found.columns.filter((other) => other.unit === column.unit)) };
  return {
    kind: found.kind, ...(found.basis === undefined ? {} : { basis: found.basis }), sheet: sheet.name, ...captionParts(caption), ...stated,
    area: { sheet: sheet.name, top: caption.title?.at.row ?? found.top, left, bottom: Math.max(body.end, found.bottom), right },
    header: { sheet: sheet.name, top: found.top, left, bottom: found.bottom, right },
    decimals: decimalsIn(stated.amountUnit, found.columns), columns: found.columns.map(withDecimals), rows: body.rows, leftOut: body.leftOut,
    ...confidenceIn(found),
  };
}

/** The unit a note below the table names. */
function unitInNotes(sheet: Sheet, { leftOut }: Body): AmountUnit | undefined {
  const notes = leftOut.flatMap(({ reason, cells: [at] }) => (reason === "注释" && at !== undefined ? cellText(sheet.value(at.row, at.column)) : []));
  return notes.map(unitIn).find((unit) => unit !== undefined);
}

/** The unit most columns name, the first of equals. */
function unitOfMost(columns: readonly TableColumn[]): Table["amountUnit"] | undefined {
  const named = columns.flatMap(({ unit }) => unit ?? []);
  const count = (unit: Table["amountUnit"]): number => named.filter((other) => other === unit).length;
  return named.reduce<Table["amountUnit"] | undefined>((best, unit) => (best === undefined || count(unit) > count(best) ? unit : best), undefined);
}

const wordsOf = (variant: TableVariant): TableVariant["columns"] => variant.columns;

/** Without a title, tables of different kinds can have the same columns: 支出决算表 and 一般公共预算财政拨款支出决算表. */
function confidenceIn({ isTitled, rivals }: FoundHeader): Pick<Table, "confidence" | "alternatives"> {
  if (isTitled) return { confidence: "sure" };
  return rivals.length === 0 ? { confidence: "likely" } : { confidence: "doubtful", alternatives: rivals };
}

const captionParts = ({ title, year, office }: Caption): Pick<Table, "title" | "year" | "office"> => ({
  ...(title === undefined ? {} : { title }),
  ...(year === undefined ? {} : { year }),
  ...(office === undefined ? {} : { office }),
});

function unitOf(caption: Caption, inHeader: Table["amountUnit"] | undefined, otherwise: Table["amountUnit"]): Pick<Table, "amountUnit" | "isUnitStated" | "unitAt"> {
  const stated = caption.unit?.value ?? inHeader;
  return { amountUnit: stated ?? otherwise, isUnitStated: stated !== undefined, ...(caption.unit === undefined ? {} : { unitAt: caption.unit.at }) };
}

/** The unit a form names inside a label, as `经费控制情况（万元）` does. */
function unitInLabels(sheet: Sheet, { top, bottom, right }: Area): Table["amountUnit"] | undefined {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= right; column += 1) {
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

/** What a clerk calls a table: 部门支出总表（预算） where it is one of the budget. */
export const tableName = ({ kind, basis }: Pick<Table, "kind" | "basis">): string => (basis === undefined ? undefined : BUDGET_TABLE_NAMES[kind]) ?? TABLE_NAMES[kind];

/** How a table is spoken of: its sheet, and its kind where the sheet's name does not say it. */
export function tableLabel(table: Pick<Table, "sheet" | "kind" | "basis">): string {
  const name = tableName(table);
  return table.sheet === name ? table.sheet : `${table.sheet}（${name}）`;
}
