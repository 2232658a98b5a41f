import type { CellValue } from "../../../core/workbook";
import { decodeEscapes } from "../xml/xml-text";

const DAY = 86_400_000;

/** Value of a cell from its `v` text, for every type but shared and inline strings. Empty text is an empty cell, as in Excel's own API. */
export function readCellValue(type: string | undefined, text: string, date1904: boolean): CellValue {
  if (text === "") return null;
  switch (type) {
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "d":
      return readIsoDate(text.trim(), date1904) ?? text;
    case "str":
      return decodeEscapes(text);
    default:
      return readNumber(text);
  }
}

/** A number, or the text itself where it is none: what cannot be read must not turn into a number. */
function readNumber(text: string): number | string | null {
  const value = Number(text);
  if (Number.isFinite(value) && (value !== 0 || text.trim() !== "") && !/^\s*[+-]?0[xob]/i.test(text)) return value;
  return text.trim() === "" ? null : text;
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/** Serial number of an ISO date, in the date system of the workbook; undefined where the text is no date. */
function readIsoDate(text: string, date1904: boolean): number | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return Math.round((midnight - Date.UTC(1904, 0, 1)) / DAY) + time;
  const days = Math.round((midnight - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
