import { numeralDigit, scanNumeral } from "./chinese-numeral";
import { endOfDigits, isDigit, skipSpaces } from "./fold-in-place";
import type { ProseDate } from "./prose-number";

/** What a date states, and where it ends. */
export type DateParts = Omit<ProseDate, "kind" | "start" | "text">;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
const isYear = (value: number): boolean => value >= EARLIEST_YEAR && value <= LATEST_YEAR;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** The date that begins at `at`: 2023年, 2023年6月18日, 6月, 18日, 2023-12-31, 2021—2023年, 二〇二三年. */
export function scanDate(text: string, at: number): DateParts | undefined {
  if (!isDigit(text[at])) return spelledYear(text, at);
  const end = endOfDigits(text, at);
  const value = Number(text.slice(at, Math.min(end, at + 5)));
  if (end - at === 4 && isYear(value)) return withYear(text, end, value);
  if (end - at > 2) return undefined;
  return monthAndDay(text, at) ?? months(text, at);
}

function withYear(text: string, end: number, year: number): DateParts | undefined {
  const sign = skipSpaces(text, end);
  if (text[sign] === "年") {
    const rest = monthAndDay(text, skipSpaces(text, sign + 1));
    return rest === undefined ? { end: sign + 1, year } : { ...rest, year };
  }
  return separated(text, end, year) ?? yearSpan(text, end, year) ?? bareYear(text, end, year);
}

/** 某中心2018绩效评价报告, (2023): a year of our time that counts nothing and stands in words. */
function bareYear(text: string, end: number, year: number): DateParts | undefined {
  const [before, after] = [text.charAt(end - 5), text.charAt(end)];
  const isInWords = /^[\u4e00-\u9fff(]$/.test(before) && /^[绩部预决财整项目单)]$/.test(after);
  return isInWords && year > 2000 && year < 2050 ? { end, year } : undefined;
}

/** 2023-12-31, 2023.12.31, 2023/12/31. */
function separated(text: string, end: number, year: number): DateParts | undefined {
  const separator = text[end];
  if (separator !== "-" && separator !== "." && separator !== "/") return undefined;
  const afterMonth = endOfDigits(text, end + 1);
  const month = Number(text.slice(end + 1, Math.min(afterMonth, end + 4)));
  if (text[afterMonth] !== separator || !isMonth(month)) return undefined;
  const afterDay = endOfDigits(text, afterMonth + 1);
  const day = Number(text.slice(afterMonth + 1, Math.min(afterDay, afterMonth + 4)));
  return isDay(day) ? { end: afterDay, year, month, day } : undefined;
}

/** 2021-2023年, 2021至2023年. */
function yearSpan(text: string, end: number, year: number): DateParts | undefined {
  const from = afterDash(text, end);
  if (from === undefined) return undefined;
  const to = endOfDigits(text, from);
  const last = Number(text.slice(from, Math.min(to, from + 5)));
  return to - from === 4 && isYear(last) && text[to] === "年" ? { end: to + 1, year, toYear: last } : undefined;
}

/** Where the second of two joined numbers begins. */
export function afterDash(text: string, at: number): number | undefined {
  let end = at;
  while (end < at + 2 && /^[-—–~至]$/.test(text.charAt(end))) end += 1;
  return end > at && isDigit(text[end]) ? end : undefined;
}

function monthAndDay(text: string, at: number): DateParts | undefined {
  const end = endOfDigits(text, at);
  const value = Number(text.slice(at, Math.min(end, at + 3)));
  if (end === at || end - at > 2) return undefined;
  if (text[end] === "日" && isDay(value) && text[end + 1] !== "均") return { end: end + 1, day: value };
  if (text[end] !== "月" || !isMonth(value)) return undefined;
  const afterDay = endOfDigits(text, end + 1);
  const day = Number(text.slice(end + 1, Math.min(afterDay, end + 4)));
  const isWhole = afterDay > end + 1 && isDay(day) && /^[日号]$/.test(text.charAt(afterDay));
  return isWhole ? { end: afterDay + 1, month: value, day } : { end: end + (text[end + 1] === "份" ? 2 : 1), month: value };
}

/** 1-6月, 3、4月: the first month and the end of the last. */
function months(text: string, at: number): DateParts | undefined {
  const end = endOfDigits(text, at);
  const next = afterDash(text, end) ?? (text[end] === "、" ? end + 1 : undefined);
  const last = next === undefined ? undefined : monthAndDay(text, next);
  const month = Number(text.slice(at, end));
  return last?.month !== undefined && isMonth(month) ? { end: last.end, month } : undefined;
}

function spelledYear(text: string, at: number): DateParts | undefined {
  if (numeralDigit(text[at]) === undefined) return undefined;
  const numeral = scanNumeral(text, at);
  if (numeral?.isSpelled !== true || numeral.end - at !== 4 || text[numeral.end] !== "年" || !isYear(Number(numeral.value))) return undefined;
  return { end: numeral.end + 1, year: Number(numeral.value) };
}
