import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

export interface ListWindow {
  /** Top of each item, and at the end the height of all. */
  readonly tops: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly list: RefObject<HTMLOListElement | null>;
  /** To be given to every item drawn, so that its true height is known. */
  readonly measure: (key: string, element: HTMLElement | null) => (() => void) | undefined;
}

/** Items drawn beyond either edge of the window, so that quick scrolling shows no empty ground. */
const BEYOND = 6;

/** Which items of a long list are in sight. Heights are estimated until an item was drawn. */
export function useWindow(keys: readonly string[], estimate: number, scroller: RefObject<HTMLElement | null>): ListWindow {
  const list = useRef<HTMLOListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const [top, setTop] = useState(0);
  const tops = [0];
  for (const key of keys) tops.push((tops.at(-1) ?? 0) + (heights.current.get(key) ?? estimate));

  useEffect(() => {
    const area = scroller.current;
    if (area === null) return undefined;
    const look = (): void => {
      if (list.current !== null) setTop(area.getBoundingClientRect().top - list.current.getBoundingClientRect().top);
    };
    look();
    area.addEventListener("scroll", look, { passive: true });
    return () => area.removeEventListener("scroll", look);
  }, [scroller, keys]);

  const measure = useCallback((key: string, element: HTMLElement | null): (() => void) | undefined => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      const height = element.offsetHeight;
      const before = heights.current.get(key) ?? estimate;
      if (height === 0 || height === before) return;
      heights.current.set(key, height);
      // What is in sight stays where it is when an item above it turns out taller or shorter.
      if (scroller.current !== null && element.getBoundingClientRect().bottom < scroller.current.getBoundingClientRect().top) scroller.current.scrollTop += height - before;
      redraw((count) => count + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [estimate, scroller]);

  const height = scroller.current?.clientHeight ?? 0;
  return { tops, list, measure, first: Math.max(0, itemAt(tops, top) - BEYOND), last: Math.min(keys.length - 1, itemAt(tops, top + Math.max(height, 600)) + BEYOND) };
}

/** The item at a height, by halving. */
function itemAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
