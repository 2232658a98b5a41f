import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { draft } from "../jobs/draft-report";
import type { Review } from "../jobs/review";
import { renderHtmlBlock } from "../render/html";
import { viewReport } from "../render/report-view";
import { renderText } from "../render/text";
import type { PaneTexts } from "./pane-texts";

export interface ReportPartProps {
  readonly review: Review;
  readonly texts: PaneTexts;
  readonly copy: (html: string, text: string) => boolean;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  box: { width: "100%", boxSizing: "border-box" },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase400 },
});

/** The drafted report, with a button that copies it for Word and a selected box where copying is refused. */
export function ReportPart({ review, texts, copy }: ReportPartProps): ReactElement {
  const styles = useStyles();
  const view = useMemo(() => viewReport(draft(review), review.evaluation), [review]);
  const text = useMemo(() => renderText(view), [view]);
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied === false) box.current?.select();
  }, [copied]);
  return (
    <section className={styles.part}>
      <Text as="h2" size={400} weight="semibold">{texts.report}</Text>
      <Button onClick={() => setCopied(copy(renderHtmlBlock(view), text))}>{texts.copy}</Button>
      <div aria-live="polite">{copied !== undefined && <Text>{copied ? texts.copied : texts.copyByHand}</Text>}</div>
      {copied === false ? <textarea ref={box} className={styles.box} readOnly value={text} rows={14} aria-label={texts.report} /> : <div className={styles.text}>{text}</div>}
    </section>
  );
}
