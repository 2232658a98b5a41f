import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../jobs/ports";
import type { PaneTexts } from "../texts/pane-texts";

export interface StartScreenProps {
  readonly texts: PaneTexts;
  /** The first step explains the program; the others only say that nothing was reviewed yet. */
  readonly isFirst: boolean;
  readonly problem?: Problem;
  readonly onStart: () => void;
  /** Leads to the audit of a report, which needs no review. */
  readonly onAudit?: () => void;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalL },
  promise: { color: tokens.colorNeutralForeground3 },
  problem: { width: "100%" },
});

/** What the pane shows before a review, or when one could not be made. */
export function StartScreen({ texts, isFirst, problem, onStart, onAudit }: StartScreenProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      {isFirst && <Text size={600} weight="semibold" aria-hidden="true">{texts.title}</Text>}
      {problem === undefined
        ? <Text size={400}>{isFirst ? texts.intro : texts.notYet}</Text>
        : <Stopped problem={problem} texts={texts} />}
      <Button appearance="primary" size="large" onClick={onStart}>{problem === undefined ? texts.actions.review : texts.actions.again}</Button>
      {onAudit !== undefined && <Button onClick={onAudit}>{texts.audit.wish}</Button>}
      <Text size={200} className={styles.promise}>{texts.promise}</Text>
    </div>
  );
}

function Stopped({ problem, texts }: { readonly problem: Problem; readonly texts: PaneTexts }): ReactElement {
  const styles = useStyles();
  const isCancelled = problem.code === "cancelled";
  return (
    <div role="alert" className={styles.problem}>
      <MessageBar intent={isCancelled ? "info" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{isCancelled ? texts.status.cancelled : problem.what}</MessageBarTitle>
          {isCancelled ? texts.status.cancelledAdvice : problem.advice}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
