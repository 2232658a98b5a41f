import { plainDecimal } from "../read-amount";
import { endOfDigits, isDigit } from "./fold-in-place";

/** A number in digits: where it ends, and its plain decimal notation; none where it is too long or dotted (1.2.3) to be an amount. */
export interface Digits {
  readonly end: number;
  readonly decimal?: string;
  readonly isGrouped: boolean;
}

/** Longer runs are numbers of cards and files. */
const MOST_DIGITS = 20;
const LONGEST_GROUPS = 24;

/** The digits that begin at `at`, with separators in threes and decimals. */
export function scanDigits(text: string, at: number): Digits {
  const first = endOfDigits(text, at);
  let end = first - at <= 3 ? endOfGroups(text, first) : first;
  const isGrouped = end > first;
  if (text[end] === "." && isDigit(text[end + 1])) end = endOfDigits(text, end + 1);
  if (text[end] === "." && isDigit(text[end + 1])) return { end: endOfDotted(text, end), isGrouped };
  if (end - at > MOST_DIGITS) return { end, isGrouped };
  const decimal = plainDecimal(text.slice(at, end).replaceAll("，", ","));
  return decimal === undefined ? { end, isGrouped } : { end, decimal, isGrouped };
}

/** Where groups of a separator and just three digits end. A full-width comma separates only where decimals or an amount's unit follow. */
function endOfGroups(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_GROUPS && (text[end] === "," || text[end] === "，") && isDigit(text[end + 1]) && isDigit(text[end + 2]) && isDigit(text[end + 3]) && !isDigit(text[end + 4])) end += 4;
  const isDoubtful = text.slice(from, end).includes("，") && !(text[end] === "." && isDigit(text[end + 1])) && !/^[元万亿]/.test(text.slice(end, end + 1));
  return isDoubtful ? from : end;
}

function endOfDotted(text: string, from: number): number {
  let end = from;
  while (text[end] === "." && isDigit(text[end + 1])) end = endOfDigits(text, end + 1);
  return end;
}
