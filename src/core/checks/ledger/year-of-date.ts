import { calendarDate, type CalendarDate, fold, LAST_SERIAL } from "../../number";
import type { Located, Workbook } from "../../workbook";

/** The year of a date cell and the date as a reader sees it; undefined where the cell names no year or is no date. */
export function yearOfDate({ value, at }: Located<string>, { sheets, date1904 }: Workbook): { readonly year: number; readonly seen: string } | undefined {
  const raw = sheets.find(({ name }) => name === at.sheet)?.value(at.row, at.column);
  if (typeof raw === "number" && raw < LAST_SERIAL) {
    const date = calendarDate(raw, date1904);
    return date && { year: date.year, seen: isoDate(date) };
  }
  const text = fold(value);
  const match = /^(\d{4})(?:年|[-/.])\d{1,2}(?:月|[-/.]|$)/.exec(text) ?? /^(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.exec(text);
  const year = Number(match?.[1]);
  return year >= 1990 && year <= 2100 ? { year, seen: value.trim() } : undefined;
}

const isoDate = ({ year, month, day }: CalendarDate): string => `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
