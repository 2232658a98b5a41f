import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import type { TextDesk } from "../../../jobs/desk";
import type { StartThread } from "../../../jobs/desk/line";
import { textDeskBy } from "../file/text-desk-by";
import { Mark } from "../mark";
import { FileButton } from "./file-button";
import { OpeningTold, type OpeningToldProps } from "./opening-told";

export interface AuditPageProps extends OpeningToldProps {
  /** Starts the worker that reads and audits. */
  readonly start: StartThread;
  /** The audit of a report over a desk for texts. */
  readonly renderAudit: (desk: TextDesk) => ReactNode;
  /** A workbook was chosen, or a file dropped. */
  readonly onFile: (file: File) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** A report audited with no workbook open, and the way to one: the text goes along. */
export function AuditPage({ start, renderAudit, onFile, onBack, ...told }: AuditPageProps): ReactElement {
  const styles = useStyles();
  const { texts, isOpening } = told;
  const [{ desk, close }] = useState(() => textDeskBy(start));
  useEffect(() => close, [close]);
  return (
    <main
      className={styles.page}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <header className={styles.head}>
        <Mark size={20} />
        <h1 className={styles.title}>{texts.audit}</h1>
        <div className={styles.buttons}>
          <FileButton size="small" disabledFocusable={isOpening} label={texts.withWorkbook} onFile={onFile} />
          <Button size="small" disabledFocusable={isOpening} onClick={onBack}>{texts.back}</Button>
        </div>
      </header>
      <OpeningTold {...told} />
      {renderAudit(desk)}
    </main>
  );
}
