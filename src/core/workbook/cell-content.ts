import { canonicalFormula } from "./sheet-mentions";
import type { CellValue, Sheet } from "./workbook";

/** What is put into a cell. Text is text by type whatever it begins with; only `formula` calculates. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `formula` without `=`; `cached` is the value it has now, shown until Excel recalculates. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string }
  | { readonly kind: "empty" };

export interface Comparison {
  /** False where formulas need not have been calculated yet. */
  readonly withCalculated: boolean;
}

/** Whether a cell holds a content: the same formula, the same number within what Excel calculates with, the same text however its lines end. */
export function holdsContent(sheet: Pick<Sheet, "value" | "formula">, { row, column }: { readonly row: number; readonly column: number }, content: CellContent, { withCalculated }: Comparison = { withCalculated: true }): boolean {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (content.kind !== "formula") return formula === undefined && isValue(value, content);
  if (formula === undefined || canonicalFormula(formula) !== canonicalFormula(content.formula)) return false;
  return !withCalculated || (typeof content.cached === "number" ? isClose(value, content.cached) : isText(value, content.cached));
}

function isValue(value: CellValue, content: Exclude<CellContent, { kind: "formula" }>): boolean {
  switch (content.kind) {
    case "empty":
      return value === null;
    case "number":
      return isClose(value, content.value);
    case "text":
      return isText(value, content.text);
  }
}

const isText = (value: CellValue, text: string): boolean => (value ?? "") === text || (typeof value === "string" && oneLineEnd(value) === oneLineEnd(text));
const oneLineEnd = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");

/** Excel calculates with 15 digits, we exactly. */
function isClose(value: CellValue, number: number): boolean {
  return typeof value === "number" && Math.abs(value - number) <= 1e-9 * Math.max(1, Math.abs(number));
}
