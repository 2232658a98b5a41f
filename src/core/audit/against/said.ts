import { isQuantity, type ProseNumber } from "../../number";
import { SCOPE_WORDS, type SubjectRole, type SubjectScope } from "../../standards";
import type { Sentence } from "../passage";
import type { Base } from "./ask-of-number";
import type { Topic } from "./topic";

/** What has been said in a sentence before a number. */
export interface Said {
  readonly sentence: Sentence;
  /** Where the number before ends. */
  from: number;
  year?: number;
  /** What was spoken of last, and whether its words named it wholly. */
  topics?: readonly Topic[];
  isTopicSure: boolean;
  role?: SubjectRole;
  base?: Base | undefined;
  hasNumber: boolean;
  /** All that follows is a part of something that is not the whole. */
  isInPart: boolean;
  /** A month, a quarter or a plan was spoken of: not the whole year, or not what was done. */
  isOfOtherTime: boolean;
  /** The moneys spoken of, the heading's first. */
  readonly scopes: Set<SubjectScope>;
  /** How far the sentence was read for these. */
  read: number;
}

export const beginSentence = (sentence: Sentence, heading: string): Said => ({
  sentence, from: sentence.start, isTopicSure: false, hasNumber: false, isInPart: false, isOfOtherTime: false, scopes: new Set(scopesIn(heading)), read: sentence.start,
});

const OTHER_TIME = /上半年|下半年|季度|截至|截止|预计|计划|力争|下一步|下年/;
const LONGEST_WORD = 6;

/** Reads on to where the words about a number begin: what is said there of time and money holds for it and all after. */
export function readOn(said: Said, folded: string, to: number): void {
  if (to <= said.read) return;
  const text = folded.slice(Math.max(said.sentence.start, said.read - LONGEST_WORD), to);
  if (OTHER_TIME.test(text)) said.isOfOtherTime = true;
  for (const scope of scopesIn(text)) said.scopes.add(scope);
  said.read = to;
}

const scopesIn = (text: string): readonly SubjectScope[] => SCOPE_WORDS.filter(([, word]) => text.includes(word)).map(([scope]) => scope);

/** What a number, a date or a mark leaves behind for the numbers after it. */
export function follow(number: ProseNumber, said: Said, folded: string): void {
  if (number.kind === "date") {
    const isCompared = /[比较与由从]/.test(folded.charAt(number.start - 1));
    if (number.year !== undefined && !isCompared) said.year = number.year;
    if (number.month !== undefined && number.month !== 12) said.isOfOtherTime = true;
  } else if (number.kind === "list" || isQuantity(number) || number.kind === "range") {
    said.from = number.end;
    said.hasNumber ||= number.kind !== "list";
  }
}

/** Nothing is spoken of any more. */
export function forget(said: Said): void {
  delete said.topics;
  delete said.role;
  delete said.base;
  said.isTopicSure = false;
}
