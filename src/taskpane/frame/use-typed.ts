import { useMemo, useState } from "react";

/** What the user is typing and has not saved, by what it is typed for. Kept above the steps: neither another step nor a write that fails loses any of it. */
export interface Typed {
  /** What is typed for this; undefined where nothing is. */
  readonly of: (key: string) => string | undefined;
  /** Undefined gives it up. */
  readonly set: (key: string, text: string | undefined) => void;
}

/** Nothing typed yet. */
export function useTyped(): Typed {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  return useMemo(() => ({ of: (key) => texts.get(key), set: (key, text) => setTexts((now) => withText(now, key, text)) }), [texts]);
}

function withText(texts: ReadonlyMap<string, string>, key: string, text: string | undefined): ReadonlyMap<string, string> {
  const others = [...texts].filter(([other]) => other !== key);
  return new Map(text === undefined ? others : [...others, [key, text]]);
}
