import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  title: { margin: 0 },
});

/** Heading of a part of a step, with what can be done there at its right. */
export function Heading({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.line}><Text as="h2" className={styles.title} size={400} weight="semibold">{text}</Text>{children}</div>;
}
