import type { Question } from "./question";

/** An explanation is offered only while fewer chance hits than this are to be expected. */
export const MOST_BY_CHANCE = 0.05;

/** Candidates are counted between a third and three times the difference: there they are about evenly spread. */
const AROUND = 3;
const WIDTH = AROUND - 1 / AROUND;

/** The round numbers (1, 10, 100 … 分) that divide the difference: round amounts meet by chance far more often than odd ones. */
export function grainsOf(gap: number): readonly number[] {
  const grains = [1];
  for (let grain = 10; Math.abs(gap) >= grain && gap % grain === 0; grain *= 10) grains.push(grain);
  return grains;
}

/** How many of the effects would fit the difference if it had nothing to do with them. */
export function expectedByChance({ gap, slack }: Question, effects: readonly number[]): number {
  const size = Math.abs(gap);
  const near = effects.filter((effect) => effect * gap > 0 && Math.abs(effect) * AROUND >= size && Math.abs(effect) <= size * AROUND);
  return Math.max(...grainsOf(gap).map((grain) => (near.filter((effect) => effect % grain === 0).length * (2 * slack + grain)) / (size * WIDTH)));
}

/**
 * How many wrong digits would fit by chance. A wrong digit makes a round difference by itself, so roundness speaks against it only
 * as far as the rows themselves are that round.
 */
export function expectedDigitsByChance(question: Question, effects: readonly number[]): number {
  const { gap, slack, rows } = question;
  const size = Math.abs(gap);
  const near = effects.filter((effect) => effect * gap > 0 && Math.abs(effect) * AROUND >= size && Math.abs(effect) <= size * AROUND).length;
  const grain = grainsOf(gap).at(-1) ?? 1;
  const round = rows.filter(({ fen }) => fen !== 0 && fen % grain === 0).length / Math.max(1, rows.length);
  const fine = rows.reduce((most, { half }) => Math.max(most, 2 * half), 1);
  return Math.max((near * (2 * slack + fine)) / (size * WIDTH), grain > fine ? round * Math.min(1, (near * grain) / (size * WIDTH)) : 0);
}

/** How many subsets of so many rows would fit by chance, taken from the rows that are as round as the difference. */
export function expectedSubsetsByChance({ gap, slack, loose }: Question, size: number): number {
  return Math.max(
    ...grainsOf(gap).map((grain) => {
      const rows = loose.filter(({ fen }) => fen % grain === 0).map(({ fen }) => Math.abs(fen));
      const range = rows.sort((a, b) => b - a).slice(0, size).reduce((total, fen) => total + fen, 0);
      return range === 0 ? 0 : (choose(rows.length, size) * (2 * slack + grain)) / range;
    }),
  );
}

function choose(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return Math.max(0, count);
}
