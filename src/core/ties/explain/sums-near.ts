/** Most steps one search may take. */
const MOST_STEPS = 2_000_000;

/**
 * The sets of so many numbers whose sum is the target within the slack, as positions in the list; at most `most` of them.
 * Undefined where the search would take too long. The list must be in ascending order.
 */
export function sumsNear(ascending: readonly number[], target: number, { size, slack, most }: { size: number; slack: number; most: number }): readonly (readonly number[])[] | undefined {
  if (size > ascending.length || ascending.length ** Math.max(1, size - 1) > MOST_STEPS) return size > ascending.length ? [] : undefined;
  const found: (readonly number[])[] = [];
  const search = (from: number, left: number, rest: number, chosen: readonly number[]): void => {
    if (left === 1) ones(from, rest, chosen);
    else if (left === 2) pairs(from, rest, chosen);
    else for (let i = from; i + left <= ascending.length && found.length < most; i++) search(i + 1, left - 1, rest - (ascending[i] ?? 0), [...chosen, i]);
  };
  const ones = (from: number, rest: number, chosen: readonly number[]): void => {
    for (let i = from; i < ascending.length && found.length < most; i++) if (Math.abs((ascending[i] ?? 0) - rest) <= slack) found.push([...chosen, i]);
  };
  /** From both ends towards the middle; at every first number, all second ones inside the slack. */
  const pairs = (from: number, rest: number, chosen: readonly number[]): void => {
    let high = ascending.length - 1;
    for (let low = from; low < high && found.length < most; low++) {
      const first = ascending[low] ?? 0;
      while (high > low && first + (ascending[high] ?? 0) > rest + slack) high--;
      for (let j = high; j > low && first + (ascending[j] ?? 0) >= rest - slack && found.length < most; j--) found.push([...chosen, low, j]);
    }
  };
  search(0, size, target, []);
  return found;
}
