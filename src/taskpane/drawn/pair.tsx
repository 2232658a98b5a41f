import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PairBars } from "../../render/pane/pair-bars";

export interface PairSide {
  readonly label: string;
  readonly text: string;
}

export interface PairProps {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly bars?: PairBars;
  /** Written under the bars: the difference and what is known of it. */
  readonly difference?: PairSide;
  readonly note?: string;
  /** The difference is more than rounding: it stands out. */
  readonly isWrong: boolean;
}

const useStyles = makeStyles({
  pair: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  words: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, rowGap: "3px", flexWrap: "wrap" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", marginLeft: "auto", textAlign: "right", fontSize: tokens.fontSizeBase300 },
  wrong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  drawn: { flexBasis: "100%", margin: 0 },
  bar: { display: "block", width: "100%", height: "8px" },
  same: { fill: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { fill: "CanvasText" } },
  gap: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 2", "@media (forced-colors: active)": { stroke: "Highlight" } },
  wrongGap: { stroke: tokens.colorPaletteRedForeground1 },
});

/** Two values that should agree: as text, and as two bars with the gap dashed. */
export function Pair({ left, right, bars, difference, note, isWrong }: PairProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dl className={styles.pair}>
        <Side side={left} isWrong={isWrong} {...(bars === undefined ? {} : { share: bars.left })} />
        <Side side={right} isWrong={isWrong} {...(bars === undefined ? {} : { share: bars.right })} />
        {difference !== undefined && (
          <div className={styles.words}><dt className={styles.label}>{difference.label}</dt><dd className={mergeClasses(styles.value, isWrong && styles.wrong)}>{difference.text}</dd></div>
        )}
      </dl>
      {note !== undefined && <Text size={100} className={styles.note}>{note}</Text>}
    </div>
  );
}

function Side({ side, share, isWrong }: { readonly side: PairSide; readonly share?: number; readonly isWrong: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.words}>
      <dt className={styles.label}>{side.label}</dt>
      <dd className={styles.value}>{side.text}</dd>
      {share !== undefined && (
        <dd className={styles.drawn} aria-hidden="true">
          <svg className={styles.bar} viewBox="0 0 300 8" preserveAspectRatio="none">
            <rect className={styles.same} x="0" y="0" width={share * 300} height="8" rx="2" />
            {share < 1 && <rect className={mergeClasses(styles.gap, isWrong && styles.wrongGap)} x={share * 300 + 1} y="0.5" width={Math.max(0, (1 - share) * 300 - 2)} height="7" vectorEffect="non-scaling-stroke" />}
          </svg>
        </dd>
      )}
    </div>
  );
}
