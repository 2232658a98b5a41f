import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus back to what opened a field once the field is gone. Whoever has gone on to something else meanwhile is left there. */
export function useFocusBack(isOpen: boolean, opener: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, opener]);
}
