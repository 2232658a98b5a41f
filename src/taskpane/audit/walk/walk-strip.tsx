import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { PaneTexts } from "../../texts/pane-texts";
import { isSameStop, nextStop, type Stop } from "./audit-stops";

export interface WalkStripProps {
  readonly stops: readonly Stop[];
  readonly current: Stop | undefined;
  readonly texts: PaneTexts["audit"];
  readonly strip: Ref<HTMLDivElement>;
  readonly onStep: (way: 1 | -1) => void;
}

const useStyles = makeStyles({
  strip: {
    position: "sticky", top: `calc(-1 * ${tokens.spacingHorizontalM})`, zIndex: 1, display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { textAlign: "center", fontVariantNumeric: "tabular-nums" },
  button: { minWidth: 0, flexShrink: 0 },
});

/** 上一处 and 下一处, and how far the user is; it stays in sight while the text is scrolled. */
export function WalkStrip({ stops, current, texts, strip, onStep }: WalkStripProps): ReactElement {
  const styles = useStyles();
  const at = stops.findIndex((stop) => isSameStop(stop, current));
  const button = (way: 1 | -1, label: string): ReactElement => (
    <Button className={styles.button} size="small" {...(way === 1 ? { appearance: "primary" } : {})} disabledFocusable={nextStop(stops, current, way) === undefined} onClick={() => onStep(way)}>{label}</Button>
  );
  return (
    <div ref={strip} className={styles.strip} role="group" aria-label={texts.walkLabel}>
      {button(-1, texts.previous)}
      <Text size={200} className={styles.place}>{at < 0 ? texts.count(stops.length) : texts.place(at + 1, stops.length)}</Text>
      {button(1, texts.next)}
    </div>
  );
}
