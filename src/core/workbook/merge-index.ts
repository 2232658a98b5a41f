import type { Area } from "./address";

/** Merges that are looked through one by one are no more than these. */
const FEW = 16;
/** A merge of more rows is kept apart: there are few, and they would be met from everywhere. */
const TALL = 64;

/** Merges so that those at a row are found without looking at all of them. */
interface MergeIndex {
  readonly count: number;
  readonly tall: readonly Area[];
  /** Downwards by their first row. */
  readonly low: readonly Area[];
}

const INDICES = new WeakMap<readonly Area[], MergeIndex>();

/** The merge that covers a place, or undefined. Of two that overlap, which no program writes, either may be given. */
export function findMerge(merges: readonly Area[], row: number, column: number): Area | undefined {
  const covers = ({ top, bottom, left, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;
  if (merges.length <= FEW) return merges.find(covers);
  const { tall, low } = indexOf(merges);
  for (let at = firstFrom(low, row - TALL + 1); at < low.length; at++) {
    const area = low[at];
    if (area === undefined || area.top > row) break;
    if (covers(area)) return area;
  }
  return tall.find(covers);
}

/** The index of a list, made anew once the list has grown. */
function indexOf(merges: readonly Area[]): MergeIndex {
  const known = INDICES.get(merges);
  if (known?.count === merges.length) return known;
  const isTall = ({ top, bottom }: Area): boolean => bottom - top >= TALL;
  const index = { count: merges.length, tall: merges.filter(isTall), low: merges.filter((area) => !isTall(area)).sort((a, b) => a.top - b.top) };
  INDICES.set(merges, index);
  return index;
}

/** Place of the first merge that begins at or below a row. */
function firstFrom(low: readonly Area[], row: number): number {
  let [from, to] = [0, low.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((low[middle]?.top ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
