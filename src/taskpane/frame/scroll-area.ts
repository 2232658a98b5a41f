import { createContext, type RefObject } from "react";

/** The element that scrolls the step on show; long lists draw only what it lets be seen. */
export const ScrollArea = createContext<RefObject<HTMLElement | null>>({ current: null });
