import type { ProseQuantity, ProseRange } from "../../number";
import type { SheetRemark } from "../against/sheet-remark";
import type { AuditedNumber, DroppedNumber, LedgerState } from "../audit";
import type { Passage } from "../passage";
import { changedDates } from "./changed-dates";
import { isSameNumber, judgeKnown } from "./judge-known";
import { type KnownNumber, type KnownSentence, knownSentences } from "./known-sentences";
import type { KnownText } from "./known-text";
import { inOrder } from "./in-order";
import { type PairedNumber, pairNumbers } from "./pair-numbers";
import { type PairedSentence, pairSentences } from "./pair-sentences";
import { keyedSentences } from "./sentence-key";

/** `isQuoted` where the number stands in words of a cell and is no cell of its own: a cell that states it outweighs them. */
export type KnownRemark = SheetRemark & { readonly isQuoted: boolean };

/** What sentences that are known say of the numbers of a text. */
export interface KnownRemarks {
  readonly remarks: ReadonlyMap<ProseQuantity | ProseRange, KnownRemark>;
  /** What became of the numbers of our draft; empty where the text is no edition of it. */
  readonly states: ReadonlyMap<ProseQuantity | ProseRange, LedgerState>;
  readonly dropped: readonly DroppedNumber[];
  /** Dates that are others than the cells they rest on say. */
  readonly dates: readonly AuditedNumber[];
}

/** A text is taken for an edition of our draft once it holds such a part of the draft's sentences with numbers. */
const LEAST_KEPT = 1 / 3;

/** Every number of a text that stands in a known sentence with what is known of it; and what became of the numbers of our draft. */
export function againstKnown({ text, numbers }: Passage, texts: readonly KnownText[]): KnownRemarks {
  const [said, known] = [keyedSentences(text, numbers), knownSentences(texts)];
  const pairs = pairSentences(said, known).filter((pair) => pair !== undefined);
  const remarks = new Map<ProseQuantity | ProseRange, KnownRemark>();
  const states = new Map<ProseQuantity | ProseRange, LedgerState>();
  const lost: DroppedNumber[] = [];
  const paired = new Set<ProseQuantity | ProseRange>();
  const moved = movedPairs(pairs);
  const isTold = tellsApart(known);
  for (const pair of pairs) {
    const told = pairNumbers(pair);
    for (const one of told.pairs) {
      paired.add(one.number);
      const remark = isTold(pair) || isUnchanged(one) ? judgeKnown(one) : undefined;
      if (remark !== undefined) remarks.set(one.number, { ...remark, isQuoted: one.known.figure === undefined });
      if (pair.known.isDraft) states.set(one.number, isUnchanged(one) ? (moved.has(pair) ? "moved" : "unchanged") : "changed");
    }
    if (pair.known.isDraft) lost.push(...droppedFrom(pair.known, told.dropped));
  }
  const dates = pairs.filter(isTold).flatMap(changedDates);
  if (!isEdition(pairs, known)) return { remarks, states: new Map(), dropped: [], dates };
  for (const number of said.flatMap((sentence) => sentence.numbers)) if (!paired.has(number)) states.set(number, "new");
  const used = new Set(pairs.map((pair) => pair.known));
  const gone = known.filter((sentence) => sentence.isDraft && !used.has(sentence));
  const dropped = gone.flatMap((sentence) => droppedFrom(sentence, sentence.known));
  return { remarks, states, dropped: [...lost, ...dropped], dates };
}

/** Numbers a text no longer has; of a bare sentence nobody can say that it is not there. */
const droppedFrom = ({ text, isBare }: KnownSentence, numbers: readonly KnownNumber[]): readonly DroppedNumber[] =>
  isBare ? [] : numbers.map(({ number, cells }) => ({ text: number.text, cells, sentence: text }));

const isUnchanged = ({ number, known, turned }: PairedNumber): boolean => turned === undefined && isSameNumber(number, known.number);

/** Whether a pair can contradict: our draft can; words of a cell only where no others are like them and the text has just these words. */
function tellsApart(known: readonly KnownSentence[]): (pair: PairedSentence) => boolean {
  const counts = new Map<string, number>();
  for (const { isDraft, blank } of known) if (!isDraft) counts.set(blank, (counts.get(blank) ?? 0) + 1);
  return ({ known: { isDraft, blank }, how }) => isDraft || (how === "numbers" && counts.get(blank) === 1);
}

function isEdition(pairs: readonly PairedSentence[], known: readonly KnownSentence[]): boolean {
  const counted = known.filter(({ isDraft, numbers }) => isDraft && numbers.length > 0).length;
  return counted > 0 && pairs.filter((pair) => pair.known.isDraft && pair.known.numbers.length > 0).length >= counted * LEAST_KEPT;
}

/** The pairs that stand elsewhere than in the draft: those out of the longest run that keeps its order. */
function movedPairs(pairs: readonly PairedSentence[]): ReadonlySet<PairedSentence> {
  const drafted = pairs.filter(({ known }) => known.isDraft);
  const kept = new Set(inOrder(drafted.map(({ at }) => at)));
  return new Set(drafted.filter((_, index) => !kept.has(index)));
}
