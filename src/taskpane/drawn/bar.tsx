import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface BarProps {
  /** Length of the filled part, 0 to 1. */
  readonly share: number;
  /** Length of the outlined part behind it, 0 to 1. */
  readonly behind?: number;
  readonly height?: number;
}

const useStyles = makeStyles({
  ground: { position: "relative", width: "100%", borderRadius: tokens.borderRadiusSmall },
  behind: {
    position: "absolute", left: 0, top: 0, bottom: 0, boxSizing: "border-box", backgroundColor: tokens.colorNeutralBackground5, border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  filled: { position: "absolute", left: 0, top: 0, bottom: 0, minWidth: "2px", backgroundColor: tokens.colorCompoundBrandStroke, borderRadius: tokens.borderRadiusSmall, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
});

const percent = (share: number): string => `${String(Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10)}%`;

/** A drawn length. What it says is always written beside it, so it is hidden from readers. */
export function Bar({ share, behind, height = 10 }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.ground} style={{ height }} aria-hidden="true">
      {behind !== undefined && <div className={styles.behind} style={{ width: percent(behind) }} />}
      <div className={styles.filled} style={{ width: percent(share) }} />
    </div>
  );
}
