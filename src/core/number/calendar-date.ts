/** A day as a calendar names it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial numbers of dates Excel keeps for 1990 to 2100; a smaller number is a day or a month, a larger one a date such as 20230105. */
export const FIRST_SERIAL = 32_874;
export const LAST_SERIAL = 73_415;
const DAYS_1904 = 1462;
const EPOCH = 25_569; // 1970-01-01

/** The calendar date of a serial number of a workbook, by the civil-from-days rule: no clock and no time zone; undefined outside 1990 to 2100. */
export function calendarDate(serial: number, date1904: boolean): CalendarDate | undefined {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL) return undefined;
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0) - EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
