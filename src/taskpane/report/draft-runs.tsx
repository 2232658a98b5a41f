import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftRun } from "../../render/pane/draft-view";
import type { PlaceLink } from "../../render/pane/place-links";

export interface DraftRunsProps {
  readonly runs: readonly DraftRun[];
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  /** What leads from a gap to its field. */
  readonly gapLabel: (needs: string) => string;
  readonly onGap: (needs: string) => void;
}

const useStyles = makeStyles({
  figure: {
    font: "inherit", color: "inherit", background: "none", border: "none", padding: 0, textIndent: 0, textAlign: "left", cursor: "pointer", display: "inline", textDecorationLine: "underline", textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: "3px", borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLink }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  gap: {
    backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, paddingInline: "2px", borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground1 }, "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** Words of the draft; every figure leads to its cells, every gap to its field. */
export function DraftRuns({ runs, onShow, gapLabel, onGap }: DraftRunsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {runs.map(({ kind, text, cells, needs }, index) => {
        switch (kind) {
          case "words":
            return text;
          case "figure":
            return <button key={index} type="button" className={styles.figure} onClick={() => onShow(cells)}>{text}</button>;
          case "gap":
            if (needs === undefined) return <mark key={index} className={styles.gap}>{text}</mark>;
            return <button key={index} type="button" className={mergeClasses(styles.figure, styles.gap)} title={gapLabel(needs)} onClick={() => onGap(needs)}>{text}</button>;
        }
      })}
    </>
  );
}
