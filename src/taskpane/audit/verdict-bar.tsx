import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AuditView, NUMBER_MARKS } from "../../render/audit-view";

export interface VerdictBarProps {
  readonly counts: AuditView["counts"];
}

/** Slanting lines: the kinds stay apart where colours are not. */
const slanted = (colour: string, angle: string): string => `repeating-linear-gradient(${angle}, ${colour} 0 3px, transparent 3px 6px)`;

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "12px" },
  part: { minWidth: "4px", flexBasis: 0, borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box", border: "1px solid transparent", forcedColorAdjust: "none" },
  differs: { backgroundColor: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  inconsistent: { backgroundImage: slanted(tokens.colorPaletteRedForeground1, "45deg"), borderTopColor: tokens.colorPaletteRedForeground1, borderRightColor: tokens.colorPaletteRedForeground1, borderBottomColor: tokens.colorPaletteRedForeground1, borderLeftColor: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { backgroundImage: slanted("CanvasText", "45deg"), border: "1px solid CanvasText" } },
  untraced: { border: `1px dashed ${tokens.colorNeutralForeground3}`, "@media (forced-colors: active)": { border: "1px dashed CanvasText" } },
  rounding: { backgroundImage: slanted(tokens.colorPaletteGreenForeground1, "90deg"), "@media (forced-colors: active)": { backgroundImage: slanted("CanvasText", "90deg") } },
  agrees: { backgroundColor: tokens.colorPaletteGreenForeground1, "@media (forced-colors: active)": { backgroundColor: "GrayText" } },
});

/** How many numbers there are of each verdict, as lengths side by side. The counts are written beside it, so it is hidden from readers. */
export function VerdictBar({ counts }: VerdictBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {NUMBER_MARKS.filter((mark) => counts[mark] > 0).map((mark) => <div key={mark} className={mergeClasses(styles.part, styles[mark])} style={{ flexGrow: counts[mark] }} />)}
    </div>
  );
}
