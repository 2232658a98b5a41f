import { useEffect, useState } from "react";

/** What `prepare` makes of a source, made once per source and outside of rendering; undefined until it is there. `prepare` must not change between renders. */
export function usePrepared<Source, View>(source: Source, prepare: (source: Source) => View): View | undefined {
  const [prepared, setPrepared] = useState<{ readonly source: Source; readonly view: View } | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setPrepared({ source, view: prepare(source) }), 0);
    return () => clearTimeout(timer);
  }, [source, prepare]);
  // The view of the source before stays in sight until the new one is there.
  return prepared?.view;
}
