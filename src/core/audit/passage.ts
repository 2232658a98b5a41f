import { foldInPlace, isQuantity, type ProseNumber, type ProseQuantity, readProse, type Span } from "../number";
import type { AuditSettings, NumberRemark, WordingRemark } from "./audit";

/** A stretch of text between full stops, line ends or cell borders, with its quantities. */
export interface Sentence extends Span {
  readonly quantities: readonly ProseQuantity[];
}

/** A text made ready for the rules. `folded` has half-width signs at the same places. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
  readonly numbers: readonly ProseNumber[];
  readonly quantities: readonly ProseQuantity[];
  readonly sentences: readonly Sentence[];
  readonly year?: number;
  readonly office?: string;
}

/** One question put to a text; it neither formats nor throws for what it finds there. */
export type NumberCheck = (passage: Passage) => readonly NumberRemark[];
export type WordingCheck = (passage: Passage) => readonly WordingRemark[];

/** The text read once: its numbers, its sentences, the year and the office it is about. */
export function readPassage(text: string, settings: AuditSettings = {}): Passage {
  const numbers = readProse(text);
  const quantities = numbers.filter(isQuantity);
  const year = settings.year ?? titleYear(text)?.year;
  return { text, folded: foldInPlace(text), numbers, quantities, sentences: cut(text, quantities, /[。！？!?\n\r|]/g), ...(year === undefined ? {} : { year }), ...(settings.office === undefined ? {} : { office: settings.office }) };
}

/** Where a sign of a kind stands in a text, and its end. `border` is global. */
export const bordersIn = (text: string, border: RegExp): readonly number[] => [...Array.from(text.matchAll(border), ({ index }) => index), text.length];

/** The parts of a sentence between semicolons. */
export const segmentsOf = (sentence: Sentence): readonly Sentence[] => {
  const { start, text, quantities } = sentence;
  return /[；;]/.test(text) ? cut(text, quantities, /[；;]/g, start) : [sentence];
};

function cut(text: string, quantities: readonly ProseQuantity[], border: RegExp, shift = 0): readonly Sentence[] {
  const parts: Sentence[] = [];
  let [start, next] = [0, 0];
  for (const at of bordersIn(text, border)) {
    const own: ProseQuantity[] = [];
    for (let quantity = quantities[next]; quantity !== undefined && quantity.start < at + shift; quantity = quantities[next]) {
      own.push(quantity);
      next += 1;
    }
    if (at > start) parts.push({ start: start + shift, end: at + shift, text: text.slice(start, at), quantities: own });
    start = at + 1;
  }
  return parts;
}

const TITLE_LENGTH = 400;

/** The year the title states: the first 2023年度 or 2023年 in the opening that 绩效, 自评, 决算 or 报告 stand behind. */
export function titleYear(text: string): (Span & { readonly year: number }) | undefined {
  const opening = foldInPlace(text.slice(0, TITLE_LENGTH));
  for (const match of opening.matchAll(/(20\d\d)\s?年?度?/g)) {
    if (/^[^。\n]{0,30}(?:绩效|自评|决算|报告)/.test(opening.slice(match.index + match[0].length)) || opening.slice(match.index + match[0].length).startsWith(")")) {
      const end = match.index + match[0].length;
      return { year: Number(match[1]), start: match.index, end, text: text.slice(match.index, end) };
    }
  }
  return undefined;
}
