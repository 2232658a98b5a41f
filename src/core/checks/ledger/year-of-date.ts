import { calendarDate, type CalendarDate, fold, LAST_SERIAL } from "../../number";
import { cellText, type CellValue, type Located, type Workbook } from "../../workbook";

/** The year of a date cell; undefined where the cell names no year or is no date. */
export function yearOfDate(value: CellValue, { date1904 }: Pick<Workbook, "date1904">): number | undefined {
  if (isSerial(value)) return calendarDate(value, date1904)?.year;
  const text = fold(cellText(value));
  const match = /^(\d{4})(?:年|[-/.])\d{1,2}(?:月|[-/.]|$)/.exec(text) ?? /^(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.exec(text);
  const year = Number(match?.[1]);
  return year >= 1990 && year <= 2100 ? year : undefined;
}

/** A date cell as a reader sees it. */
export function dateSeen(cell: Located<string>, workbook: Workbook): string {
  const serial = serialIn(cell, workbook);
  const date = serial === undefined ? undefined : calendarDate(serial, workbook.date1904);
  return date === undefined ? cell.value.trim() : isoDate(date);
}

/** The day a cell holds as a number. A date put together from columns of 月 and 日 is none. */
function serialIn({ at, value }: Located<string>, { sheets }: Workbook): number | undefined {
  const raw = sheets.find(({ name }) => name === at.sheet)?.value(at.row, at.column);
  return isSerial(raw) && cellText(raw) === value ? raw : undefined;
}

const isSerial = (value: CellValue | undefined): value is number => typeof value === "number" && value < LAST_SERIAL;

const isoDate = ({ year, month, day }: CalendarDate): string => `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
