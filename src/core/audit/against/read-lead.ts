import type { ProseQuantity } from "../../number";
import { subjectWords } from "./fields";

/** What stands before a number in its clause, ready to be compared with names. */
export interface Lead {
  /** Where it begins. */
  readonly start: number;
  /** Without years, brackets and quotes. */
  readonly words: string;
  /** The year it names last. */
  readonly year?: number;
  /** What stands before a colon in front of it, as the name of a list does; empty where there is none. */
  readonly title: string;
  /** Nothing stands before the lead in its sentence. */
  readonly isFirst: boolean;
  /** The number is named as a part of what stands before: behind 其中. */
  readonly isPart: boolean;
}

const FURTHEST = 48;
const BORDER = /[，,；;。！？!?:：\n\r\t|]/;
const YEAR = /20(\d\d)年?度?/g;

/** The lead of a number: from the number before it, at most a few words away, to the number itself without its hedge. */
export function readLead(folded: string, number: ProseQuantity, { from, sentence }: { readonly from: number; readonly sentence: number }): Lead {
  const stop = number.start - hedgeLength(folded, number);
  const raw = folded.slice(Math.max(from, stop - FURTHEST), stop).replace(/[\s:：(（“"]+$/, "");
  const between = folded.slice(Math.max(from, stop - FURTHEST), stop);
  let begin = raw.length;
  while (begin > 0 && !BORDER.test(raw.charAt(begin - 1))) begin -= 1;
  const own = raw.slice(begin);
  const years = [...own.matchAll(YEAR)];
  const year = years.at(-1)?.[1];
  const start = Math.max(from, stop - FURTHEST) + begin;
  return {
    start, words: subjectWords(own.replace(YEAR, "")), title: titleBefore(raw, begin), isFirst: start - sentence <= FURTHEST && folded.slice(sentence, start).trim() === "", isPart: /其中|包括/.test(between),
    ...(year === undefined ? {} : { year: 2000 + Number(year) }),
  };
}

/** The words before a colon that ends right where a lead begins. */
function titleBefore(raw: string, begin: number): string {
  if (!/^[:：]$/.test(raw.charAt(begin - 1))) return "";
  let from = begin - 1;
  while (from > 0 && !BORDER.test(raw.charAt(from - 1))) from -= 1;
  return subjectWords(raw.slice(from, begin - 1).replace(YEAR, "").replace(/[(（][^()（）]{0,12}[)）]$/, ""));
}

const hedgeLength = (folded: string, { hedge, start }: ProseQuantity): number => (hedge !== undefined && folded.startsWith(hedge.word, start - hedge.word.length) ? hedge.word.length : 0);
