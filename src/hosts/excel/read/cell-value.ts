import type { CellValue } from "../../../core/workbook";

const ERRORS: ReadonlySet<string> = new Set([
  "#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#GETTING_DATA", "#EXTERNAL!", "#PYTHON!",
]);

/** A value as Excel hands it out. A text may read like an error: `type` tells them apart where it was asked for. */
export function cellValue(raw: unknown, type?: unknown): CellValue {
  if (raw === "" || raw === null || raw === undefined) return null;
  if (typeof raw === "string") return readsAsError(raw) && type !== "String" ? { error: raw } : raw;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : JSON.stringify(raw);
}

/** Whether only the type of the value can tell if this is an error or a text. */
export const readsAsError = (raw: unknown): boolean => typeof raw === "string" && ERRORS.has(raw);

/** The formula without `=`, or undefined where the cell holds a constant: Excel then hands out the same for both. */
export function formulaOf(formula: unknown, raw: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== raw ? formula.slice(1) : undefined;
}

/** Bytes of a value in an answer, roughly: a Chinese character takes three. */
export const bytesOf = (raw: unknown): number => (typeof raw === "string" ? 3 * raw.length + 3 : 12);
