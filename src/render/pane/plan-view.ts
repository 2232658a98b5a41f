import type { PlannedCell, PlannedContent, PlannedSheet, WritePlan } from "../../core/forms";
import { cellName, cellText, isCellError, type Sheet, type Workbook } from "../../core/workbook";

/** A cell that will be written. */
export interface PlannedCellView {
  readonly cell: string;
  /** Empty where nothing is there yet. */
  readonly before: string;
  readonly after: string;
  /** The formula that keeps it live; empty for a text or a plain number. */
  readonly formula: string;
  readonly isChanged: boolean;
}

export interface PlannedSheetView {
  readonly name: string;
  /** A sheet of a former run of ours that this one takes the place of. */
  readonly isReplacing: boolean;
  /** Cells with a number or formula, in reading order. */
  readonly figures: readonly PlannedCellView[];
  /** Headings, names and sentences. */
  readonly texts: readonly PlannedCellView[];
  readonly formulas: number;
  readonly changed: number;
}

/** What a plan would write, cell by cell, beside what stands there now: a planned sheet never has the name of one of the office's. */
export function viewPlan(plan: WritePlan, workbook: Workbook): PlannedSheetView[] {
  return plan.sheets.map((sheet) => viewSheet(sheet, workbook.sheets.find(({ name }) => name === sheet.name)));
}

function viewSheet({ name, cells }: PlannedSheet, old: Sheet | undefined): PlannedSheetView {
  const written = cells.filter(({ content }) => content.kind !== "empty").sort((a, b) => a.row - b.row || a.column - b.column);
  const isText = ({ content }: PlannedCell): boolean => content.kind === "text";
  const views = written.map((cell) => ({ view: viewCell(cell, old), isText: isText(cell) }));
  return {
    name,
    isReplacing: old !== undefined,
    figures: views.filter((one) => !one.isText).map(({ view }) => view),
    texts: views.filter((one) => one.isText).map(({ view }) => view),
    formulas: written.filter(({ content }) => content.kind === "formula").length,
    changed: views.filter(({ view }) => view.isChanged).length,
  };
}

function viewCell({ row, column, content, style }: PlannedCell, old: Sheet | undefined): PlannedCellView {
  const after = shown(content, style.format);
  const value = old?.value(row, column) ?? null;
  const before = typeof value === "number" ? formatted(value, style.format) : isCellError(value) ? value.error : cellText(value);
  return { cell: cellName({ row, column }), before, after, formula: content.kind === "formula" ? `=${content.formula}` : "", isChanged: before !== after.trim() };
}

function shown(content: PlannedContent, format: string): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return formatted(content.value, format);
    case "formula":
      return typeof content.cached === "number" ? formatted(content.cached, format) : content.cached;
    case "empty":
      return "";
  }
}

/** A number as our own few formats show it: `0.00`, `#,##0.00"万元"`, `0.00%`. */
function formatted(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const isPercent = format.includes("%");
  const scaled = isPercent ? value * 100 : value;
  const digits = decimals === undefined ? (format === "General" ? String(scaled) : scaled.toFixed(0)) : scaled.toFixed(decimals);
  const suffix = /"([^"]*)"/.exec(format)?.[1] ?? "";
  return (format.includes("#,##") ? grouped(digits) : digits) + (isPercent ? "%" : "") + suffix;
}

function grouped(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3) groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  return sign + groups.join(",") + (decimals === undefined ? "" : `.${decimals}`);
}
