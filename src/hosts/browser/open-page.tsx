import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { Problem } from "../../jobs/ports";
import type { BrowserTexts } from "./browser-texts";
import { Mark } from "./mark";

export interface OpenPageProps {
  readonly texts: BrowserTexts;
  readonly isOpening: boolean;
  readonly problem?: Problem;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
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
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalM },
});

/** The first page: drop or choose a workbook, or open the sample. */
export function OpenPage({ texts, isOpening, problem, onFile, onSample }: OpenPageProps): ReactElement {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
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
            <Button appearance="primary" size="large" disabled={isOpening} onClick={() => input.current?.click()}>{texts.choose}</Button>
            <Button size="large" disabled={isOpening} onClick={onSample}>{texts.sample}</Button>
          </div>
          <input
            ref={input} type="file" accept=".xlsx" hidden aria-label={texts.choose}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onFile(file);
              target.value = ""; // the same file may be chosen again after it was put right
            }}
          />
          <Text className={styles.quiet}>{texts.drop}</Text>
        </div>
        <div aria-live="polite">
          {isOpening && <Spinner size="tiny" label={texts.opening} />}
          {problem !== undefined && (
            <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{problem.what}</MessageBarTitle>{problem.advice}</MessageBarBody></MessageBar>
          )}
        </div>
        <Text size={200} className={styles.quiet}>{texts.promise}</Text>
      </div>
    </main>
  );
}
