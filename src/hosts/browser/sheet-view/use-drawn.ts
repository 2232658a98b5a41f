import { type RefObject, useLayoutEffect, useState } from "react";
import type { Drawn } from "./draw-rows";
import { columnAt, HEAD_HEIGHT, ROW_HEAD_WIDTH, ROW_HEIGHT, type SheetLayout } from "./sheet-layout";

const BEYOND_ROWS = 6;
const BEYOND_COLUMNS = 2;

/** The part of the sheet to draw, kept up as the area is scrolled or changes its size. */
export function useDrawn(area: RefObject<HTMLElement | null>, layout: SheetLayout): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ firstPlace: 0, lastPlace: 40, firstColumn: 1, lastColumn: Math.min(20, layout.columns) });
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const look = (): void => {
      const next = drawnOf(element, layout);
      // Most steps of a scroll move inside the same rows and columns: nothing is drawn anew then.
      setDrawn((now) => (isSame(now, next) ? now : next));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(look);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [area, layout]);
  return drawn;
}

function drawnOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement, layout: SheetLayout): Drawn {
  const [height, width] = [Math.max(clientHeight, 300) - HEAD_HEIGHT, Math.max(clientWidth, 300) - ROW_HEAD_WIDTH];
  return {
    firstPlace: Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - BEYOND_ROWS),
    lastPlace: Math.min(layout.rows.length - 1, Math.ceil((scrollTop + height) / ROW_HEIGHT) + BEYOND_ROWS),
    firstColumn: Math.max(1, columnAt(layout, scrollLeft) - BEYOND_COLUMNS),
    lastColumn: Math.min(layout.columns, columnAt(layout, scrollLeft + width) + BEYOND_COLUMNS),
  };
}

const isSame = (a: Drawn, b: Drawn): boolean =>
  a.firstPlace === b.firstPlace && a.lastPlace === b.lastPlace && a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
