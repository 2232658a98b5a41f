import type { CellValue } from "../../../core/workbook";
import type { TagBytes } from "../xml/tag-bytes";
import { decodeEscapes } from "../xml/xml-text";

const DAY = 86_400_000;

const TYPES: ReadonlySet<string> = new Set(["n", "s", "str", "inlineStr", "b", "e", "d"]);

/** Type of a cell; one that nobody knows is read as a number, like none. */
export function typeOfCell(tag: TagBytes): string {
  const type = tag.word("t") ?? "n";
  if (TYPES.has(type)) return type;
  const decoded = tag.attribute("t") ?? "n";
  return TYPES.has(decoded) ? decoded : "n";
}

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
    case undefined:
    default:
      return readNumber(text);
  }
}

/** A number, or the text itself where it is none: what cannot be read must not turn into a number. */
function readNumber(text: string): number | string | null {
  const value = Number(text);
  if (text.trim() === "") return null;
  return Number.isFinite(value) && !/^\s*0[xob]/i.test(text) ? value : text;
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/** Serial number of an ISO date, in the date system of the workbook; undefined where the text is no date. */
function readIsoDate(text: string, date1904: boolean): number | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0"] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (date1904) return Math.round((midnight - Date.UTC(1904, 0, 1)) / DAY) + time;
  const days = Math.round((midnight - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
