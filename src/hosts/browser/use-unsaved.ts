import { useEffect, useState, useSyncExternalStore } from "react";
import type { OpenFile } from "./file/open-file";

/** Whether the open file has changes that were not downloaded, and what tells that they were. Leaving the page is asked about while there are. */
export function useUnsaved(open: Pick<OpenFile, "bytes" | "subscribe">): { readonly isUnsaved: boolean; readonly markSaved: () => void } {
  const bytes = useSyncExternalStore(open.subscribe, open.bytes);
  const [saved, setSaved] = useState({ open, bytes });
  // Another file is as it was opened.
  if (saved.open !== open) setSaved({ open, bytes });
  const isUnsaved = saved.open === open && saved.bytes !== bytes;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  return { isUnsaved, markSaved: () => setSaved({ open, bytes }) };
}
