import type { Figure } from "../../figure";
import { type ProseDate, type ProseQuantity, type ProseRange, readProse, type Span } from "../../number";
import type { CellAddress } from "../../workbook";
import type { KnownText } from "./known-text";
import { type KeyedSentence, keyedSentences } from "./sentence-key";

/** A number of a known sentence, and what it rests on. Without cells it is the office's own word and confirms nothing. */
export interface KnownNumber {
  readonly number: ProseQuantity | ProseRange;
  readonly cells: readonly CellAddress[];
  /** Set where the number alone is said by a figure. */
  readonly figure?: Figure;
}

/** A date of a known sentence, and what it rests on. */
export interface KnownDate {
  readonly date: ProseDate;
  readonly cells: readonly CellAddress[];
}

/** A sentence whose numbers are known. */
export interface KnownSentence extends KeyedSentence {
  readonly known: readonly KnownNumber[];
  readonly knownDates: readonly KnownDate[];
  readonly isDraft: boolean;
}

/** The sentences of known texts, in order; what several of them say alike is known once, by the first. */
export function knownSentences(texts: readonly KnownText[]): readonly KnownSentence[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const sentences = keyedSentences(text.text, readProse(text.text), text.heading);
    const fresh = text.isDraft ? sentences : sentences.filter(({ exact, numbers, dates }) => numbers.length + dates.length > 0 && !seen.has(exact));
    for (const { exact } of fresh) seen.add(exact);
    return fresh.map((sentence) => ({ ...sentence, known: sentence.numbers.map((number) => knownNumber(text, number)), knownDates: sentence.dates.map((date) => ({ date, cells: spanOf(text, date)?.cells ?? [] })), isDraft: text.isDraft }));
  });
}

function knownNumber(text: KnownText, number: ProseQuantity | ProseRange): KnownNumber {
  const span = spanOf(text, number);
  const isWhole = span !== undefined && span.start <= number.start && number.end <= span.end;
  return { number, cells: span?.cells ?? [], ...(isWhole && span.figure !== undefined ? { figure: span.figure } : {}) };
}

const spanOf = ({ spans }: KnownText, { start: from, end: to }: Span): KnownText["spans"][number] | undefined => spans.find(({ start, end }) => start < to && from < end);
