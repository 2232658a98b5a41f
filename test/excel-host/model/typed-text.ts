import { refuse } from "../excel-error";
import { type Cell, ERROR_VALUES, type Scalar } from "./cell";

/** What a cell becomes when something is entered; `format` only where entering changes it. */
export type Entered = Pick<Cell, "value"> & { readonly formula?: string; readonly isError?: boolean; readonly format?: string };

const DAY = 86_400_000;

/**
 * What Excel makes of an entered value, as at the keyboard: `001` is 1, `=…` a formula, an apostrophe makes text, a date is a number.
 * In a cell of format `@` everything is text.
 */
export function interpretEntered(raw: Scalar, format: string, year: number): Entered {
  if (format === "@") return { value: typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw) };
  if (typeof raw !== "string") return { value: raw };
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  const typed = raw.normalize("NFKC").trim();
  if (/^=./.test(typed)) return { value: "", formula: raw.trimStart().slice(1) };
  if (typed.startsWith("@")) refuse("InvalidArgument", `${raw} is taken for a function`);
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true" };
  if (ERROR_VALUES.includes(typed.toUpperCase())) return { value: typed.toUpperCase(), isError: true };
  const entered = numberIn(typed) ?? dateIn(typed, year);
  if (entered !== undefined) return { value: entered.value, ...(format === "General" && entered.format !== undefined ? { format: entered.format } : {}) };
  if (/^[+-]./.test(typed)) return { value: "", formula: raw.trimStart() };
  return { value: raw };
}

interface Numeric {
  readonly value: number;
  readonly format?: string;
}

const NUMBER = /^([+-]?)(\(?)([¥$]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)(\)?)$/;

function numberIn(text: string): Numeric | undefined {
  const fraction = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction !== null && Number(fraction[3]) > 0) return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), format: "# ?/?" };
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign = "", open = "", currency = "", whole = "", decimals = "", exponent, percent = "", close = ""] = match;
  if (!/\d/.test(whole + decimals) || (open === "") !== (close === "")) return undefined;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${decimals === "." ? "" : decimals}${exponent === undefined ? "" : `e${exponent}`}`);
  const value = (percent === "" ? size : size / 100) * (sign === "-" || open !== "" ? -1 : 1);
  const places = decimals.length > 1 ? ".00" : "";
  if (percent !== "") return { value, format: `0${places}%` };
  if (currency !== "") return { value, format: `"${currency}"#,##0${places}` };
  if (whole.includes(",")) return { value, format: `#,##0${places}` };
  return exponent === undefined ? { value } : { value, format: "0.00E+00" };
}

const DATES: readonly (readonly [pattern: RegExp, order: readonly ("y" | "m" | "d")[], format: string])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ["y", "m", "d"], "yyyy/m/d"],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ["y", "m", "d"], 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})[-/](\d{1,2})$/, ["y", "m"], "mmm-yy"],
  [/^(\d{4})年(\d{1,2})月$/, ["y", "m"], 'yyyy"年"m"月"'],
  [/^(\d{1,2})[-/](\d{1,2})$/, ["m", "d"], 'm"月"d"日"'],
  [/^(\d{1,2})月(\d{1,2})日$/, ["m", "d"], 'm"月"d"日"'],
];

/** Serial number of a typed date or time, or undefined where the text is none. `year` is this year, for dates that name none. */
function dateIn(text: string, year: number): Numeric | undefined {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (time !== null) return { value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
  for (const [pattern, order, format] of DATES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: "y" | "m" | "d", missing: number): number => (order.includes(name) ? Number(match[order.indexOf(name) + 1]) : missing);
    const date = new Date(Date.UTC(part("y", year), part("m", 1) - 1, part("d", 1)));
    const isReal = date.getUTCMonth() === part("m", 1) - 1 && date.getUTCDate() === part("d", 1);
    if (isReal && date.getUTCFullYear() >= 1900) return { value: (date.getTime() - Date.UTC(1899, 11, 30)) / DAY, format };
  }
  return undefined;
}
