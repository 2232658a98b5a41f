import { makeStyles, tokens } from "@fluentui/react-components";

/** Widest line that is still easily read; a pane that has more room leaves it at both sides. */
const MEASURE = "760px";

/** Padding at both sides that keeps what is inside to the measure, `least` where there is no room to spare. */
export const inMeasure = (least: string): string => `max(${least}, calc((100% - ${MEASURE}) / 2))`;

/** Looks that all steps share. */
export const usePanelStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  spread: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, flexWrap: "wrap" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
