import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useContext, useMemo, useState } from "react";
import { ScrollArea } from "./scroll-area";
import { useWindow } from "./use-window";

export interface WindowedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Usual height of an item in pixels, its distance to the next included. */
  readonly estimate: number;
  /** Key of an item that is drawn wherever the list is scrolled to. */
  readonly kept?: string | undefined;
  readonly children: (item: Item) => ReactNode;
}

/** Lists up to this length are drawn whole. */
const DRAWN_WHOLE = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  item: { paddingBottom: tokens.spacingVerticalS },
  placed: { position: "absolute", left: 0, right: 0 },
});

/** A list that draws only the items in sight once it is long. */
export function WindowedList<Item>(props: WindowedListProps<Item>): ReactElement {
  const styles = useStyles();
  const { items, keyOf, children, label } = props;
  if (items.length > DRAWN_WHOLE) return <LongList {...props} />;
  return <ol className={styles.list} aria-label={label}>{items.map((item) => <li key={keyOf(item)} className={styles.item}>{children(item)}</li>)}</ol>;
}

function LongList<Item>({ label, items, keyOf, estimate, kept, children }: WindowedListProps<Item>): ReactElement {
  const styles = useStyles();
  const scroller = useContext(ScrollArea);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { tops, first, last, list, measure } = useWindow(keys, estimate, scroller);
  const [held, setHeld] = useState<string | undefined>(undefined);
  // The item that holds the focus is drawn wherever it is: otherwise scrolling would lose the user's place.
  const drawn = items.flatMap((item, index) => ((index >= first && index <= last) || keys[index] === held || keys[index] === kept ? [{ item, index, key: keys[index] ?? "" }] : []));
  return (
    <ol ref={list} className={styles.list} style={{ height: tops.at(-1) }} aria-label={label} onBlur={() => setHeld(undefined)}>
      {drawn.map(({ item, index, key }) => (
        <li
          key={key}
          ref={(element) => measure(key, element)}
          className={mergeClasses(styles.item, styles.placed)}
          style={{ top: tops[index] }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          onFocus={() => setHeld(key)}
        >
          {children(item)}
        </li>
      ))}
    </ol>
  );
}
