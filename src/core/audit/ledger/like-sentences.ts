import type { KnownSentence } from "./known-sentences";
import type { KeyedSentence } from "./sentence-key";

const SHINGLE = 3;
/** A run of signs that so many known sentences share tells none of them. */
const MOST_SHARED = 12;
const LEAST_ALIKE = 0.55;
const LONGEST = 2000;

/** For sentences left over the known one not yet used that shares most of their runs of three signs, at least half of both; each known one once, the most alike first. */
export function findLike(said: readonly KeyedSentence[], known: readonly KnownSentence[], open: readonly number[], used: ReadonlySet<number>): readonly { readonly index: number; readonly at: number }[] {
  const places = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  known.forEach((sentence, at) => {
    if (used.has(at) || sentence.numbers.length === 0) return;
    const runs = runsOf(sentence.blank);
    sizes.set(at, runs.size);
    for (const run of runs) {
      const list = places.get(run);
      if (list === undefined) places.set(run, [at]);
      else list.push(at);
    }
  });
  const ways = sizes.size === 0 ? [] : open.flatMap((index) => mostAlike(said[index], places, sizes).map((way) => ({ index, ...way })));
  ways.sort((a, b) => b.alike - a.alike || a.index - b.index || a.at - b.at);
  const [taken, gone] = [new Set<number>(), new Set<number>()];
  return ways.filter(({ index, at }) => {
    const isFree = !taken.has(index) && !gone.has(at);
    if (isFree) {
      taken.add(index);
      gone.add(at);
    }
    return isFree;
  });
}

const MOST_WAYS = 3;

function mostAlike(sentence: KeyedSentence | undefined, places: ReadonlyMap<string, readonly number[]>, sizes: ReadonlyMap<number, number>): readonly { readonly at: number; readonly alike: number }[] {
  if (sentence === undefined) return [];
  const [runs, votes] = [runsOf(sentence.blank), new Map<number, number>()];
  for (const run of runs) {
    const list = places.get(run) ?? [];
    if (list.length <= MOST_SHARED) for (const at of list) votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  return [...votes]
    .map(([at, shared]) => ({ at, alike: (2 * shared) / (runs.size + (sizes.get(at) ?? 0)) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .slice(0, MOST_WAYS);
}

function runsOf(words: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE <= Math.min(words.length, LONGEST); at += 1) runs.add(words.slice(at, at + SHINGLE));
  return runs;
}
