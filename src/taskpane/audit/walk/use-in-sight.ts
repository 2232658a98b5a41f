import { type RefObject, useContext, useEffect } from "react";
import { ScrollArea } from "../../frame/scroll-area";
import type { Stop } from "./audit-stops";

export interface InSight {
  readonly current: Stop | undefined;
  readonly moves: number;
  /** What covers the top of the area while it is scrolled. */
  readonly strip: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
  /** The focus goes to the mark as well; asked at each move. */
  readonly takesFocus: () => boolean;
}

/** Air above and below what is brought into sight, in pixels. */
const AIR = 12;

/** Brings the mark the user was taken to into sight, and what was found there as far as there is room. */
export function useInSight({ current, moves, strip, card, takesFocus }: InSight): void {
  const area = useContext(ScrollArea);
  useEffect(() => {
    if (current === undefined) return undefined;
    const mark = (): HTMLElement | null => area.current?.querySelector<HTMLElement>(`[data-run="${String(current.run)}"]`) ?? null;
    const look = (): void => bringIntoSight(area.current, mark(), card.current, strip.current);
    look();
    if (takesFocus()) mark()?.focus({ preventScroll: true });
    return whileItMoves(area.current, mark()?.closest("ol") ?? null, look);
  }, [moves, current]); // when the user is taken somewhere
}

/** What the user does to go elsewhere himself. */
const OWN_WAYS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Looks again whenever the list changes its height: paragraphs drawn only now are measured first, and then the place has moved.
 * Gives what ends it; it ends by itself once the user moves in the area.
 */
function whileItMoves(area: HTMLElement | null, list: HTMLElement | null, look: () => void): (() => void) | undefined {
  if (area === null || list === null || typeof ResizeObserver === "undefined") return undefined;
  const observer = new ResizeObserver(look);
  const end = (): void => {
    observer.disconnect();
    for (const way of OWN_WAYS) area.removeEventListener(way, end);
  };
  for (const way of OWN_WAYS) area.addEventListener(way, end, { passive: true });
  observer.observe(list);
  return end;
}

function bringIntoSight(area: HTMLElement | null, mark: HTMLElement | null, card: HTMLElement | null, strip: HTMLElement | null): void {
  if (area === null || mark === null) return;
  const { top, bottom } = area.getBoundingClientRect();
  const from = top + (strip?.offsetHeight ?? 0) + AIR;
  const seen = mark.getBoundingClientRect();
  const low = (card ?? mark).getBoundingClientRect().bottom;
  const above = seen.top - from;
  const below = low - (bottom - AIR);
  if (above < 0) area.scrollTop += above;
  else if (below > 0) area.scrollTop += Math.min(below, above);
}
