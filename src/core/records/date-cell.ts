import { calendarDate, type Moment } from "../number";
import type { CellValue } from "../workbook";

/** A date in a cell: what it says of the year, and as a reader sees it. */
export interface DateCell {
  readonly reading: Moment;
  readonly shown: string;
}

/** The date a number cell shows, as far as its format shows it: a cell that shows 2023年10月 names no day. Undefined where it shows none. */
export function readDateCell(value: CellValue, format: string, date1904: boolean): DateCell | undefined {
  const shows = partsShown(format);
  const date = typeof value === "number" && shows.month ? calendarDate(value, date1904) : undefined;
  if (date === undefined) return undefined;
  const [year, month, day] = [shows.year ? { year: date.year } : {}, date.month, shows.day ? { day: date.day } : {}];
  const shown = [...(shows.year ? [`${String(date.year)}年`] : []), `${String(month)}月`, ...(shows.day ? [`${String(date.day)}日`] : [])].join("");
  return { reading: { kind: "moment", ...year, month, ...day, isBefore: false }, shown };
}

/** Which parts of a date a number format shows. Literals, colours and conditions are no parts; `m` beside hours or seconds means minutes. */
function partsShown(format: string): { readonly year: boolean; readonly month: boolean; readonly day: boolean } {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (bare === "general" || bare.includes("@")) return { year: false, month: false, day: false };
  const [year, day] = [bare.includes("y") || bare.includes("e"), bare.includes("d")];
  return { year, month: bare.includes("m") && (year || day || !/[hs0#?]/.test(bare)), day };
}
