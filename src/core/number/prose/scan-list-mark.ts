import { endOfNumeral, scanNumeral } from "./chinese-numeral";
import { endOfDigits, isDigit } from "./fold-in-place";
import { isNamed } from "./names";
import type { ListMark, ListStyle } from "./prose-number";

/** A list mark, and where it ends. */
export type MarkParts = Pick<ListMark, "end" | "style" | "position">;

const MOST_SIGNS = 3;

/** The list mark that begins at `at`, where a clause begins: 1. 1、 （1） 1） 一、 （一） 一是. */
export function scanListMark(text: string, at: number): MarkParts | undefined {
  const isBracketed = text[at] === "(";
  const from = isBracketed ? at + 1 : at;
  return isDigit(text[from]) ? ofDigits(text, from, isBracketed) : ofNumeral(text, from, isBracketed);
}

function ofDigits(text: string, from: number, isBracketed: boolean): MarkParts | undefined {
  const end = endOfDigits(text, from);
  if (end - from > 2 || text[from] === "0" || (isDigit(text[end + 1]) && !beginsWithName(text, end + 1))) return undefined;
  const sign = text[end];
  const style: ListStyle | undefined = isBracketed ? (sign === ")" ? "(1)" : undefined) : sign === "." ? "1." : sign === "、" ? "1、" : sign === ")" ? "1)" : undefined;
  return style === undefined ? undefined : { end: end + 1, style, position: Number(text.slice(from, end)) };
}

/** What stands behind the point is a year or a name of its own, not decimals: 13.12345热线, 1.2023年度. */
function beginsWithName(text: string, at: number): boolean {
  const end = endOfDigits(text, at);
  return isNamed(text, text.slice(at, end), end, true) || (end - at === 4 && text.startsWith("20", at) && text[end] === "年");
}

function ofNumeral(text: string, from: number, isBracketed: boolean): MarkParts | undefined {
  const end = endOfNumeral(text, from);
  const sign = text[end];
  if (end - from > MOST_SIGNS || end === from) return undefined;
  const style: ListStyle | undefined = isBracketed ? (sign === ")" ? "(一)" : undefined) : sign === "、" ? "一、" : sign === "是" ? "一是" : undefined;
  const numeral = scanNumeral(text, from);
  if (style === undefined || numeral === undefined || numeral.isSpelled || numeral.value < 1n || numeral.value > 99n) return undefined;
  if (style === "一、" && endOfNumeral(text, end + 1) > end + 1 && text[end + 1] !== "十" && /^[、季批级期]/.test(text.charAt(endOfNumeral(text, end + 1)))) return undefined;
  return { end: end + 1, style, position: Number(numeral.value) };
}
