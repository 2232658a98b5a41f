import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";

export interface ExpanderProps {
  readonly summary: string;
  /** Made only when opened. */
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  summary: {
    cursor: "pointer", color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, width: "fit-content", borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inside: { paddingTop: tokens.spacingVerticalXS },
});

/** A line that opens to show more. */
export function Expander({ summary, children }: ExpanderProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
