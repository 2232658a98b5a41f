import { endOfNumeral, isNumeralSign } from "./chinese-numeral";
import { endOfDigits, isDigit, isLatin } from "./fold-in-place";
import { nameAt } from "./names";
import type { NoQuantity } from "./prose-number";

/** Numerals that state no amount, and where they end. */
export type NoParts = Pick<NoQuantity, "kind" | "end">;

const LABELS = ["附件", "附表", "指标", "步骤", "附录", "表", "图", "组别"];

/** Numerals at `at` that are part of a name, a code, a document number or an order. */
export function scanNoQuantity(text: string, at: number): NoParts | undefined {
  const name = nameAt(text, at);
  if (name !== undefined) return { kind: "name", end: at + name.length };
  if (text[at - 1] === "第") return { kind: "ordinal", end: endOfOrdinals(text, at) };
  return isDigit(text[at]) ? (documentNumber(text, at) ?? label(text, at) ?? rowNumber(text, at) ?? code(text, at)) : undefined;
}

/** 第一、二、三季度 is one order of three; after digits only the number itself is. */
function endOfOrdinals(text: string, at: number): number {
  if (isDigit(text[at])) return endOfDigits(text, at);
  let end = endOfNumeral(text, at);
  while (/^[、和至]$/.test(text.charAt(end)) && isNumeralSign(text[end + 1])) {
    const next = endOfNumeral(text, end + 1);
    if (!/^[、和至季批期产]$/.test(text.charAt(next))) break;
    end = next;
  }
  return Math.max(end, at + 1);
}

/** 2020〕10号, with the bracket before it; 10号 alone. */
function documentNumber(text: string, at: number): NoParts | undefined {
  const end = endOfDigits(text, at);
  if (text[end] === "号" && text[end + 1] !== "召") return { kind: "document", end: end + 1 };
  if (end - at !== 4 || !/^[〔[(【]$/.test(text.charAt(at - 1)) || !/^[〕\])】]$/.test(text.charAt(end))) return undefined;
  const from = text[end + 1] === "第" ? end + 2 : end + 1;
  const last = endOfDigits(text, from);
  return last > from && text[last] === "号" ? { kind: "document", end: last + 1 } : undefined;
}

/** 附件1, 指标2, 3季度. */
function label(text: string, at: number): NoParts | undefined {
  const end = endOfDigits(text, at);
  if (text.startsWith("季度", end)) return { kind: "ordinal", end: end + 2 };
  const isLabel = end - at <= 2 && text[end] !== "." && LABELS.some((word) => text.startsWith(word, at - word.length));
  return isLabel ? { kind: "ordinal", end } : undefined;
}

/** A row of a table begins with its number; words follow in the next cell that is not empty. */
const ROW_GOES_ON = /^ ?[|\t][ |\t]{0,6}[\d.,]{0,12}[^\d\s|.,%‰-]/;

function rowNumber(text: string, at: number): NoParts | undefined {
  const end = endOfDigits(text, at);
  if (end - at > 3 || !/^[\n\r]?$/.test(text.charAt(at - 1))) return undefined;
  return ROW_GOES_ON.test(text.slice(end, end + 22)) ? { kind: "ordinal", end } : undefined;
}

/** 510000_0013zp, P1.5, 219001-某镇, 0731-5550000: numbers that name something. */
function code(text: string, at: number): NoParts | undefined {
  const end = endOfDigits(text, at);
  if (isLatin(text[at - 1])) return { kind: "code", end: endOfCode(text, text[end] === "." && isDigit(text[end + 1]) ? end + 1 : end) };
  if (text[end] === "_") return { kind: "code", end: endOfCode(text, end) };
  if (text[at] === "0" && end - at > 1 && !/^[年月日]$/.test(text.charAt(end))) return { kind: "code", end: text[end] === "-" ? endOfDigits(text, end + 1) : end };
  if (text[at - 1] === "/" || (text[at - 1] === "=" && isLatin(text[at - 2])) || (text[end] === "/" && isDigit(text[end + 1]))) return { kind: "code", end };
  const isNumbered = end - at >= 3 && text[end] === "-" && /^[\u4e00-\u9fff]$/.test(text.charAt(end + 1));
  return isNumbered ? { kind: "code", end } : undefined;
}

function endOfCode(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end]) || isLatin(text[end])) end += 1;
  return end;
}
