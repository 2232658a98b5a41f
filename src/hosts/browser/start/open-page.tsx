import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Mark } from "../mark";
import { FileButton } from "./file-button";
import { OpeningTold, type OpeningToldProps } from "./opening-told";

export interface OpenPageProps extends OpeningToldProps {
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  /** Leads to the audit of a report, which needs no workbook. */
  readonly onAudit: () => void;
}

const useStyles = makeStyles({
  page: { minHeight: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", alignItems: "center", padding: `min(10vh, 72px) ${tokens.spacingHorizontalL} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2 },
  inside: { width: "100%", maxWidth: "560px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: "clamp(20px, 5vw, 28px)", lineHeight: 1.3, fontWeight: tokens.fontWeightSemibold },
  ground: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1, border: `1.5px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge,
  },
  over: { border: `1.5px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  other: {
    display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge,
  },
  words: { flexGrow: 1, flexBasis: "240px" },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalM },
});

/** The first page: drop or choose a workbook, open the sample, or audit a report without one. */
export function OpenPage({ onFile, onSample, onAudit, ...told }: OpenPageProps): ReactElement {
  const styles = useStyles();
  const { texts, isOpening } = told;
  const [isOver, setOver] = useState(false);
  return (
    <main
      className={styles.page}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}><Mark size={44} /><h1 className={styles.title}>{texts.title}</h1></div>
        <Text size={400}>{texts.lead}</Text>
        <div className={mergeClasses(styles.ground, isOver && styles.over)}>
          <div className={styles.buttons}>
            <FileButton appearance="primary" size="large" disabledFocusable={isOpening} label={texts.choose} onFile={onFile} />
            <Button size="large" disabled={isOpening} onClick={onSample}>{texts.sample}</Button>
          </div>
          <Text className={styles.quiet}>{texts.drop}</Text>
        </div>
        <OpeningTold {...told} />
        <div className={styles.other}>
          <Text className={styles.words}>{texts.auditLead}</Text>
          <Button disabled={isOpening} onClick={onAudit}>{texts.audit}</Button>
        </div>
        <Text size={200} className={styles.quiet}>{texts.promise}</Text>
      </div>
    </main>
  );
}
