import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Review } from "../jobs/review";
import { type FindingView, viewFindings, viewScores, viewTables } from "../render/pane-view";
import type { PaneTexts } from "./pane-texts";

type Cells = FindingView["cells"];

export interface ReviewPartProps {
  readonly review: Review;
  readonly texts: PaneTexts;
  readonly onShow: (cells: Cells) => void;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  line: { display: "block" },
});

const COLOURS = { error: "danger", warning: "warning", note: "informative" } as const;

/** What the review found: tables, findings with a jump to their cells, score. */
export function ReviewPart({ review, texts, onShow }: ReviewPartProps): ReactElement {
  const styles = useStyles();
  const findings = viewFindings(review.findings);
  const scores = viewScores(review.evaluation);
  return (
    <div className={styles.part}>
      <Text as="h2" size={400} weight="semibold">{texts.tables}</Text>
      <ul className={styles.list}>{viewTables(review.records).map((line) => <li key={line}><Text size={200}>{line}</Text></li>)}</ul>
      <Text as="h2" size={400} weight="semibold">{texts.findings}</Text>
      {findings.length === 0 && <Text>{texts.noFindings}</Text>}
      <ol className={styles.list}>
        {findings.map((finding) => <li key={finding.key} className={styles.card}><FindingCard finding={finding} onShow={onShow} /></li>)}
      </ol>
      <Text as="h2" size={400} weight="semibold">{texts.scores}</Text>
      {scores.map((line) => <Text key={line} className={styles.line}>{line}</Text>)}
    </div>
  );
}

function FindingCard({ finding, onShow }: { readonly finding: FindingView; readonly onShow: (cells: Cells) => void }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Badge appearance="tint" color={COLOURS[finding.severity]}>{finding.level}</Badge>
      <Text className={styles.line}>{finding.message}</Text>
      {finding.causes.map((cause) => <Text key={cause} className={styles.line} size={200}>{cause}</Text>)}
      {finding.cells.length > 0 && <Link onClick={() => onShow(finding.cells)}>{finding.place}</Link>}
    </>
  );
}
