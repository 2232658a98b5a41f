import type { KnownSentence } from "./known-sentences";
import { findLike } from "./like-sentences";
import type { KeyedSentence } from "./sentence-key";

/** A sentence of the text and the known one it is. */
export interface PairedSentence {
  readonly said: KeyedSentence;
  readonly known: KnownSentence;
  /** Place of the known one. */
  readonly at: number;
  /** `same` word for word, `numbers` the same words with other numbers or directions, `edited` much the same words. */
  readonly how: "same" | "numbers" | "edited";
}

/**
 * Sentences of a text paired with known ones: word for word first, then those that differ in numbers and directions alone, then those that share most of their words.
 * A known sentence is used once; where several would do, the one that follows on from the sentence before.
 */
export function pairSentences(said: readonly KeyedSentence[], known: readonly KnownSentence[]): readonly (PairedSentence | undefined)[] {
  const pairs = new Array<PairedSentence | undefined>(said.length);
  const used = new Set<number>();
  const pair = (index: number, at: number, how: PairedSentence["how"]): void => {
    const [one, other] = [said[index], known[at]];
    if (one === undefined || other === undefined) return;
    pairs[index] = { said: one, known: other, at, how };
    used.add(at);
  };
  const open = (): readonly number[] => said.flatMap((_, index) => (pairs[index] === undefined ? [index] : []));
  pairByKey(said, known, { key: ({ exact }) => exact, open, pairs, used, pair: (index, at) => pair(index, at, "same") });
  pairByKey(said, known, { key: ({ blank, numbers }) => `${String(numbers.length)} ${blank}`, open, pairs, used, pair: (index, at) => pair(index, at, "numbers") });
  const again = new Map(known.map(({ exact }, at) => [exact, at]));
  for (const index of open()) {
    const at = again.get(said[index]?.exact ?? "");
    if (at !== undefined) pair(index, at, "same");
  }
  for (const { index, at } of findLike(said, known, open().filter((index) => (said[index]?.numbers.length ?? 0) > 0), used)) pair(index, at, "edited");
  return pairs;
}

interface Pairing {
  readonly key: (sentence: KeyedSentence) => string;
  readonly open: () => readonly number[];
  readonly pairs: readonly (PairedSentence | undefined)[];
  readonly used: ReadonlySet<number>;
  readonly pair: (index: number, at: number) => void;
}

/** Keys that both sides have once are paired first: they tell where the others stand. */
function pairByKey(said: readonly KeyedSentence[], known: readonly KnownSentence[], { key, open, pairs, used, pair }: Pairing): void {
  const places = groupBy(known.map((_, at) => at).filter((at) => !used.has(at)), (at) => keyAt(known, at, key));
  const asked = groupBy(open(), (index) => keyAt(said, index, key));
  const doubtful: (readonly [readonly number[], readonly number[]])[] = [];
  for (const [name, indexes] of asked) {
    const ats = places.get(name);
    if (ats === undefined) continue;
    if (indexes.length === ats.length) indexes.forEach((index, nth) => pair(index, ats[nth] ?? -1));
    else doubtful.push([indexes, ats]);
  }
  for (const [indexes, ats] of doubtful) pairNearest(indexes.slice(0, MOST_ALIKE), ats.slice(0, MOST_ALIKE), pairs, pair);
}

const MOST_ALIKE = 60;

/** Of sentences alike those are paired whose neighbours stand nearest to each other. */
function pairNearest(indexes: readonly number[], ats: readonly number[], pairs: readonly (PairedSentence | undefined)[], pair: (index: number, at: number) => void): void {
  const ways = indexes.flatMap((index) => ats.map((at) => ({ index, at, far: Math.min(farFrom(pairs[index - 1], at, 1), farFrom(pairs[index + 1], at, -1)) })));
  ways.sort((a, b) => a.far - b.far || a.index - b.index || a.at - b.at);
  const [taken, gone] = [new Set<number>(), new Set<number>()];
  for (const { index, at } of ways) {
    if (taken.has(index) || gone.has(at)) continue;
    taken.add(index);
    gone.add(at);
    pair(index, at);
  }
}

const farFrom = (neighbour: PairedSentence | undefined, at: number, step: number): number => (neighbour === undefined ? 1e9 : Math.abs(neighbour.at + step - at));

const keyAt = (sentences: readonly KeyedSentence[], at: number, key: (sentence: KeyedSentence) => string): string => {
  const sentence = sentences[at];
  return sentence === undefined ? "" : key(sentence);
};

function groupBy(items: readonly number[], key: (item: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
