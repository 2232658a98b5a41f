import { type CellValue, isCellError, type Sheet } from "../../../core/workbook";

/** A cell as a plain sheet view shows it, and whether it is a number. Formats that are not understood show the bare value. */
export function shownValue(sheet: Sheet, row: number, column: number): { readonly text: string; readonly isNumber: boolean } {
  const value = sheet.value(row, column);
  if (typeof value === "number") return { text: shownNumber(value, sheet.format(row, column)), isNumber: true };
  return { text: plainValue(value), isNumber: false };
}

function plainValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function shownNumber(value: number, format: string): string {
  const section = format.split(";")[0] ?? "";
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (/[ymd]/i.test(bare) && !/[#0]/.test(bare)) return shownDate(value) ?? general(value);
  if (!/[#0]/.test(bare)) return general(value);
  const isPercent = bare.includes("%");
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const digits = (isPercent ? value * 100 : value).toFixed(Math.min(decimals, 10));
  const [whole = "", after] = digits.split(".");
  const grouped = /[#0],[#0]/.test(bare) ? whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,") : whole;
  const suffix = [...section.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "").join("");
  return grouped + (after === undefined ? "" : `.${after}`) + (isPercent ? "%" : "") + suffix;
}

/** At most eleven digits, as Excel shows a cell without a format. */
const general = (value: number): string => String(Number(value.toPrecision(11)));

/** Serial days from 1899-12-30, as `2023-12-31`. */
function shownDate(serial: number): string | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
