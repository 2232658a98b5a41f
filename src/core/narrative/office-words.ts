import { fold, isNothing } from "../number";
import { state, type Statement, type WordsFact, words } from "../statement";
import type { Located } from "../workbook";

/** Punctuation that may not stand twice or be followed by other such: the first is kept. */
const DOUBLED = /([。，；、：！？,;])[\s。，；、：,;]*[。，；、：,;]/g;
const LEADING = /^[\s。，；、：！？,;:!?]+/;
const TRAILING = /[\s。，；、,;]+$/;
const CLOSING = /[\s。，；、：！？,;:!?]+$/;

/** An office's own text on one line, without doubled, leading or trailing punctuation; otherwise as it stands. */
export function tidy(text: string): string {
  const line = text.split(/\r?\n/).map((part) => part.trim()).filter((part) => part !== "").join("；");
  return line.replace(DOUBLED, "$1").replace(LEADING, "").replace(TRAILING, "").replace(/([\u4e00-\u9fff])\.$/, "$1");
}

/** A tidy text without any punctuation at its end, for use inside a sentence. */
export const inside = (text: string): string => tidy(text).replace(CLOSING, "");

/** The office's own text as a fact with its cell, for use inside a sentence; undefined where it says nothing. */
export function ownWords(text: Located<string> | undefined): WordsFact | undefined {
  const said = inside(text?.value ?? "");
  return text === undefined || isNothing(fold(said)) ? undefined : words(said, [text.at]);
}

/** A text of the office as a sentence of its own; one that ends in ： ！ or ？ keeps its end. */
export function ownSentence(text: Located<string>): Statement | undefined {
  const fact = ownWords(text);
  const said = tidy(text.value);
  if (fact === undefined) return undefined;
  return /[：！？:!?]$/.test(said) ? state("{text}", { text: { ...fact, text: said } }) : state("{text}。", { text: fact });
}

/** A stated reason without the words that introduce it, for use after 主要原因是. */
export function ownReason(text: Located<string> | undefined): WordsFact | undefined {
  const fact = ownWords(text);
  const bare = inside((fact?.text ?? "").replace(/^(?:主要)?原因(?:分析)?(?:是|为|[：:])/, "").replace(/^(?:由于|因为)/, ""));
  return fact === undefined || isNothing(fold(bare)) ? undefined : { ...fact, text: bare };
}

/** Paragraphs of a topic, line by line, each with its cell; lines that say nothing (无, dashes) are left out. */
export function ownLines(texts: readonly Located<string>[] | undefined): readonly Located<string>[] {
  return (texts ?? [])
    .flatMap(({ value, at }) => value.split(/\r?\n/).map((line) => ({ value: line.trim(), at })))
    .filter((line) => ownWords(line) !== undefined);
}

const MARK = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}(?:[、．]|[.](?!\d)))\s*/;

/** Whether a line begins with a number of its own: `1、`, `（二）`, `三、`. */
export const isNumbered = (line: string): boolean => MARK.test(line.trim());

/** A text without the number in front of it. */
export const unnumbered = (text: Located<string>): Located<string> => ({ ...text, value: text.value.trim().replace(MARK, "") });
