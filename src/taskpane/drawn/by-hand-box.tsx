import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";

export interface ByHandBoxProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

const useStyles = makeStyles({
  box: {
    width: "100%", boxSizing: "border-box", fontFamily: tokens.fontFamilyBase, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS,
  },
});

/** Words to be copied by hand: selected, so that Ctrl+C is all there is to do. */
export function ByHandBox({ label, text, rows }: ByHandBoxProps): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return <textarea ref={box} className={styles.box} readOnly value={text} rows={rows} aria-label={label} />;
}
