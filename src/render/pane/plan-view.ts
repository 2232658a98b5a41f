import { type CellFill, type PlannedCell, type PlannedContent, type PlannedSheet, type WritePlan } from "../../core/forms";
import { type Area, areaName, areasIn, type CellAddress, cellName, cellText, holdsContent, isCellError, quoteSheet, type Sheet, type Workbook } from "../../core/workbook";
import { shownNumber } from "./shown-number";

/** What a write does to a cell; `gone`: what stands there now is not written again. */
export type CellChange = "new" | "changed" | "same" | "gone";

/** Cells a formula rests on. They are told as one area: a column of a ledger may be long. */
export interface SourceArea {
  /** `支出决算表!C8:C12` */
  readonly label: string;
  readonly area: Area;
}

/** A cell before and after a write. */
export interface PlannedCellView {
  readonly cell: string;
  readonly change: CellChange;
  /** Empty where nothing is there yet. */
  readonly before: string;
  readonly after: string;
  /** The formula that keeps it live; empty for a text or a plain number. */
  readonly formula: string;
  /** The formula that is there now, where it is another. */
  readonly formerFormula: string;
  /** Something was typed over a formula of ours. */
  readonly isTypedOver: boolean;
  readonly sources: readonly SourceArea[];
}

export interface PlannedSheetView {
  readonly name: string;
  /** A sheet of a former run of ours that this one takes the place of. */
  readonly isReplacing: boolean;
  /** A form of the office's own: only the cells told here are filled, in place. */
  readonly isInPlace: boolean;
  /** Cells with a number or formula, in reading order. */
  readonly figures: readonly PlannedCellView[];
  /** Headings, names and sentences. */
  readonly texts: readonly PlannedCellView[];
  readonly formulas: number;
  /** How many cells are not the same. */
  readonly changed: number;
}

/** What a plan would write, cell by cell, beside what stands there now: a planned sheet never has the name of one of the office's. */
export function viewPlan(plan: WritePlan, workbook: Workbook): PlannedSheetView[] {
  const ours = new Set(plan.sheets.map(({ name }) => name));
  const standingSheet = (sheet: string): Sheet | undefined => workbook.sheets.find(({ name }) => name === sheet);
  const theirs = [...new Set((plan.fills ?? []).map(({ sheet }) => sheet))];
  return [
    ...theirs.map((sheet) => viewFilled(sheet, (plan.fills ?? []).filter((fill) => fill.sheet === sheet), standingSheet(sheet))),
    ...plan.sheets.map((sheet) => viewSheet(sheet, standingSheet(sheet.name), ours)),
  ];
}

/** A form of the office's own and its cells that are filled; one that is given back holds nothing afterwards. */
function viewFilled(name: string, fills: readonly CellFill[], old: Sheet | undefined): PlannedSheetView {
  const views = [...fills].sort((a, b) => a.row - b.row || a.column - b.column).map((fill) => {
    const view = viewCell({ ...fill, format: old?.format(fill.row, fill.column) ?? "General" }, old, new Set());
    return { isText: fill.content.kind === "text", view: fill.content.kind === "empty" ? { ...view, change: "gone" as const } : view };
  });
  return { ...counted(views), name, isReplacing: true, isInPlace: true };
}

function counted(views: readonly { readonly isText: boolean; readonly view: PlannedCellView }[]): Pick<PlannedSheetView, "figures" | "texts" | "formulas" | "changed"> {
  return {
    figures: views.filter((one) => !one.isText).map(({ view }) => view),
    texts: views.filter((one) => one.isText).map(({ view }) => view),
    formulas: views.filter(({ view }) => view.formula !== "").length,
    changed: views.filter(({ view }) => view.change !== "same").length,
  };
}

function viewSheet({ name, cells }: PlannedSheet, old: Sheet | undefined, ours: ReadonlySet<string>): PlannedSheetView {
  const written = cells.filter(({ content }) => content.kind !== "empty");
  const isText = ({ content }: PlannedCell): boolean => content.kind === "text";
  const planned = written.map((cell) => ({ row: cell.row, column: cell.column, view: viewCell({ ...cell, format: cell.style.format }, old, ours), isText: isText(cell) }));
  const views = [...planned, ...goneCells(cells, old)].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...counted(views), name, isReplacing: old !== undefined, isInPlace: false };
}

interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly format: string;
}

function viewCell(cell: CellToWrite, old: Sheet | undefined, ours: ReadonlySet<string>): PlannedCellView {
  const { row, column, content, format } = cell;
  const now = standing(old, cell, format);
  const formula = content.kind === "formula" ? `=${content.formula}` : "";
  const change = old !== undefined && holdsContent(old, cell, content) ? "same" : now.text === "" && now.formula === "" ? "new" : "changed";
  const sources = content.kind === "formula" ? areasIn(content.formula).filter(({ sheet }) => !ours.has(sheet)) : [];
  return {
    cell: cellName({ row, column }), change, before: now.text, after: shown(content, format), formula,
    formerFormula: change === "changed" && now.formula !== formula ? now.formula : "", isTypedOver: change === "changed" && formula !== "" && now.formula === "", sources: sources.map((area) => ({ label: `${quoteSheet(area.sheet)}!${areaName(area)}`, area })),
  };
}

/** What stands in a sheet of ours where nothing is planned any more: typed there by the office, or written by a former run. */
function goneCells(planned: readonly PlannedCell[], old: Sheet | undefined): { row: number; column: number; view: PlannedCellView; isText: boolean }[] {
  if (old === undefined) return [];
  const kept = new Set(planned.flatMap(({ row, column, content }) => (content.kind === "empty" ? [] : [`${String(row)}:${String(column)}`])));
  const gone: ReturnType<typeof goneCells> = [];
  for (let row = 1; row <= old.lastRow; row++) {
    for (let column = 1; column <= old.lastColumn; column++) {
      const { text, formula } = standing(old, { row, column });
      if (kept.has(`${String(row)}:${String(column)}`) || (text === "" && formula === "")) continue;
      const view: PlannedCellView = { cell: cellName({ row, column }), change: "gone", before: text, after: "", formula: "", formerFormula: formula, isTypedOver: false, sources: [] };
      gone.push({ row, column, view, isText: typeof old.value(row, column) === "string" && formula === "" });
    }
  }
  return gone;
}

function standing(sheet: Sheet | undefined, { row, column }: { readonly row: number; readonly column: number }, format = "General"): { readonly text: string; readonly formula: string } {
  const value = sheet?.value(row, column) ?? null;
  const formula = sheet?.formula(row, column);
  const text = typeof value === "number" ? shownNumber(value, format) : isCellError(value) ? value.error : cellText(value);
  return { text, formula: formula === undefined ? "" : `=${formula}` };
}

function shown(content: PlannedContent, format: string): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return shownNumber(content.value, format);
    case "formula":
      return typeof content.cached === "number" ? shownNumber(content.cached, format) : content.cached;
    case "empty":
      return "";
  }
}

/** More cells than a clerk can look at are not shown one by one. */
const MOST_CELLS = 2_000;

/** The cells of these areas, for showing them. */
export function cellsOfSources(sources: readonly SourceArea[]): CellAddress[] {
  const cells: CellAddress[] = [];
  for (const { area: { sheet, top, left, bottom, right } } of sources) {
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom && cells.length < MOST_CELLS; row++) cells.push({ sheet, row, column });
    }
  }
  return cells;
}
