import type { Question } from "./question";
import { choose, countSums } from "./sums-near";
import type { Weighed } from "./weigh";

/** An explanation is offered only while fewer chance hits than this are to be expected. */
export const MOST_BY_CHANCE = 0.05;

/** Digits, and rows that were not counted, are worth a look while fewer than so many look like the cause by chance; they are never said to be the only one then. */
export const WORTH_A_LOOK = 0.2;

/** How far around the difference candidates are counted, as parts of it: where they lie thickest decides. */
const REACHES = [1, 1 / 4, 1 / 16] as const;

/** Wrong digits are counted between a third and three times the difference: below it they crowd. */
const AROUND = 3;

/** A window narrower than so many times what counts as a hit tells nothing about how thick candidates lie. */
const LEAST_WIDTH = 100;

/** From so many different amounts on, what divides them all is no accident. */
const FEWEST_OF_A_KIND = 5;

/** Amounts of one roundness: those that the grain divides. */
interface Lattice {
  readonly grain: number;
  readonly amounts: readonly number[];
}

/**
 * The amounts by how round they are, as far as the difference is that round too: round amounts meet by chance far more often than odd
 * ones. Of grains that divide the same amounts only the coarsest is kept.
 */
export function latticesOf(gap: number, amounts: readonly number[]): readonly Lattice[] {
  const found: Lattice[] = [];
  for (const grain of grainsOf(gap, amounts)) {
    const round = amounts.filter((fen) => fen % grain === 0);
    if (round.length === 0) continue;
    if (found.at(-1)?.amounts.length === round.length) found.pop();
    found.push({ grain, amounts: round });
  }
  return found;
}

/** 1, 2, 5, 10, 20 … 分 as far as they divide the difference, and what divides it and all amounts. */
function grainsOf(gap: number, amounts: readonly number[]): readonly number[] {
  const grains = [1];
  for (let power = 1; power <= Math.abs(gap); power *= 10) {
    for (const grain of [power * 2, power * 5, power * 10]) if (gap % grain === 0) grains.push(grain);
  }
  const distinct = new Set(amounts);
  // Of a few amounts a common divisor says nothing.
  if (distinct.size >= FEWEST_OF_A_KIND) grains.push([...distinct].reduce(divisorOf, Math.abs(gap)));
  return [...new Set(grains)].sort((a, b) => a - b);
}

function divisorOf(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * How many of the effects would fit the difference if it had nothing to do with them. One of them is the cause that is being looked for;
 * those of one amount count once, for whether they are the only ones is told otherwise.
 */
export function expectedByChance(question: Question, effects: readonly number[], half = 0): number {
  const { gap, slack } = question;
  const size = Math.abs(gap);
  const worst = latticesOf(gap, [...new Set(effects.filter((effect) => effect !== 0))]).map(({ grain, amounts }) => {
    const hit = 2 * (slack + half) + grain;
    return Math.max(...widthsFor(size, hit).map((reach) => (others(amounts, gap, reach) * hit) / (2 * reach)));
  });
  return Math.max(0, ...worst);
}

/** The half widths of the windows around a difference that are wide enough to tell how thick candidates lie. */
function widthsFor(size: number, hit: number): readonly number[] {
  const [widest, ...narrower] = REACHES.map((part) => size * part);
  return [Math.max(widest ?? size, hit), ...narrower.filter((reach) => 2 * reach >= LEAST_WIDTH * hit)];
}

const others = (amounts: readonly number[], gap: number, reach: number): number => Math.max(0, amounts.filter((effect) => Math.abs(effect - gap) <= reach).length - 1);

type Crowd = Pick<Question, "gap" | "slack"> & { readonly rows: readonly Pick<Weighed, "fen" | "half">[] };

/**
 * How many wrong digits would fit by chance. A wrong digit makes a round difference by itself, so roundness speaks against it only
 * as far as the rows themselves are that round.
 */
export function expectedDigitsByChance({ gap, slack, rows }: Crowd, effects: Iterable<number>): number {
  const size = Math.abs(gap);
  const width = size * (AROUND - 1 / AROUND);
  let near = 0;
  for (const effect of effects) if (effect * gap > 0 && Math.abs(effect) * AROUND >= size && Math.abs(effect) <= size * AROUND) near += 1;
  let grain = 1;
  while (size >= grain * 10 && gap % (grain * 10) === 0) grain *= 10;
  const round = rows.filter(({ fen }) => fen !== 0 && fen % grain === 0).length / Math.max(1, rows.length);
  const fine = rows.reduce((most, { half }) => Math.max(most, 2 * half), 1);
  return Math.max((near * (2 * slack + fine)) / width, grain > fine ? round * Math.min(1, (near * grain) / width) : 0);
}

/**
 * How many sets of so many rows would have the difference as their sum, either way, if it had nothing to do with them: all sets over
 * their whole range, and those around the difference over the windows they are counted in, whichever is more. Undefined where the
 * steps do not suffice to count them.
 */
export function expectedSubsetsByChance({ gap, slack, loose, steps }: Question, size: number): number | undefined {
  let most = 0;
  for (const { grain, amounts } of latticesOf(gap, loose.map(({ fen }) => fen))) {
    const ascending = [...amounts].sort((a, b) => a - b);
    const hit = 2 * slack + grain;
    most = Math.max(most, (2 * choose(ascending.length, size) * hit) / Math.max(hit, rangeOf(ascending, size)));
    if (most >= MOST_BY_CHANCE) return most;
    for (const reach of widthsFor(Math.abs(gap), hit)) {
      for (const target of [gap, -gap]) {
        const count = countSums(ascending, size, { low: target - reach, high: target + reach, steps });
        if (count === undefined) return undefined;
        // One of them may be the cause itself.
        most = Math.max(most, (2 * Math.max(0, count - 1) * hit) / (2 * reach));
      }
    }
  }
  return most;
}

/** From the smallest sum of so many numbers to the largest. */
function rangeOf(ascending: readonly number[], size: number): number {
  const sum = (part: readonly number[]): number => part.reduce((total, fen) => total + fen, 0);
  return sum(ascending.slice(-size)) - Math.min(0, sum(ascending.slice(0, size)));
}
