import { fold } from "../../number";
import type { Located, Workbook } from "../../workbook";

/** The year of a date cell and the date as a reader sees it; undefined where the cell names no year or is no date. */
export function yearOfDate({ value, at }: Located<string>, { sheets, date1904 }: Workbook): { readonly year: number; readonly seen: string } | undefined {
  const raw = sheets.find(({ name }) => name === at.sheet)?.value(at.row, at.column);
  if (typeof raw === "number" && raw < LAST_SERIAL) return raw < FIRST_SERIAL ? undefined : ofSerial(raw + (date1904 ? DAYS_1904 : 0));
  const text = fold(value);
  const match = /^(\d{4})(?:年|[-/.])\d{1,2}(?:月|[-/.]|$)/.exec(text) ?? /^(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.exec(text);
  const year = Number(match?.[1]);
  return year >= 1990 && year <= 2100 ? { year, seen: value.trim() } : undefined;
}

/** Serial numbers of dates Excel keeps for 1990 to 2100; a smaller number is a day or a month, a larger one a date such as 20230105. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;
const DAYS_1904 = 1462;
const EPOCH = 25_569; // 1970-01-01

/** Calendar date of a serial number, by the civil-from-days rule: no clock and no time zone. */
function ofSerial(serial: number): { readonly year: number; readonly seen: string } {
  const days = Math.floor(serial) - EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, seen: `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}
