import type { Steps } from "./steps";

export interface Near {
  readonly size: number;
  readonly slack: number;
  /** At most so many are given. */
  readonly most: number;
  readonly steps: Steps;
}

/**
 * The sets of so many numbers whose sum is the target within the slack, as positions in the list.
 * Undefined where the steps do not suffice to see them all. The list must be in ascending order.
 */
export function sumsNear(ascending: readonly number[], target: number, { size, slack, most, steps }: Near): readonly (readonly number[])[] | undefined {
  const found: (readonly number[])[] = [];
  const search = (from: number, left: number, rest: number, chosen: readonly number[]): void => {
    if (left === 1) ones(from, rest, chosen);
    else if (left === 2) pairs(from, rest, chosen);
    else for (let i = from; i + left <= ascending.length && found.length < most && !steps.isSpent; i++) search(i + 1, left - 1, rest - (ascending[i] ?? 0), [...chosen, i]);
  };
  const ones = (from: number, rest: number, chosen: readonly number[]): void => {
    steps.take(ascending.length - from);
    for (let i = from; i < ascending.length && found.length < most; i++) if (Math.abs((ascending[i] ?? 0) - rest) <= slack) found.push([...chosen, i]);
  };
  /** From both ends towards the middle; at every first number, all second ones inside the slack. */
  const pairs = (from: number, rest: number, chosen: readonly number[]): void => {
    let high = ascending.length - 1;
    steps.take(high - from + 1);
    for (let low = from; low < high && found.length < most; low++) {
      const first = ascending[low] ?? 0;
      while (high > low && first + (ascending[high] ?? 0) > rest + slack) high--;
      for (let j = high; j > low && first + (ascending[j] ?? 0) >= rest - slack && found.length < most; j--) found.push([...chosen, low, j]);
    }
  };
  if (size <= ascending.length) search(0, size, target, []);
  return steps.isSpent ? undefined : found;
}

/** How many sets of so many numbers have a sum between two bounds, both included. Undefined where the steps do not suffice. The list must be in ascending order. */
export function countSums(ascending: readonly number[], size: number, { low, high, steps }: { readonly low: number; readonly high: number; readonly steps: Steps }): number | undefined {
  const before = [0];
  for (const amount of ascending) before.push((before.at(-1) ?? 0) + amount);
  const sumOf = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  /** Sets from a position on whose sum is at most so much; all or none of them without looking where that is plain. */
  const upTo = (from: number, left: number, most: number): number => {
    if (from + left > ascending.length || sumOf(from, from + left) > most) return 0;
    if (sumOf(ascending.length - left, ascending.length) <= most) return choose(ascending.length - from, left);
    if (left > 2) {
      let count = 0;
      for (let i = from; i + left <= ascending.length && !steps.isSpent; i++) count += upTo(i + 1, left - 1, most - (ascending[i] ?? 0));
      return count;
    }
    steps.take(ascending.length - from);
    return left === 1 ? ones(from, most) : pairs(from, most);
  };
  const ones = (from: number, most: number): number => {
    let end = ascending.length;
    while (end > from && (ascending[end - 1] ?? 0) > most) end--;
    return end - from;
  };
  const pairs = (from: number, most: number): number => {
    let count = 0;
    for (let i = from, j = ascending.length - 1; i < j; i++) {
      while (j > i && (ascending[i] ?? 0) + (ascending[j] ?? 0) > most) j--;
      count += Math.max(0, j - i);
    }
    return count;
  };
  if (size > ascending.length) return 0;
  const count = upTo(0, size, high) - upTo(0, size, low - 1);
  return steps.isSpent ? undefined : count;
}

/** How many sets of so many there are. */
export function choose(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return Math.max(0, count);
}
