import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inMeasure } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import type { Notice, PaneState } from "./pane-state";

export interface StatusLineProps {
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  told: { padding: `${tokens.spacingVerticalS} ${inMeasure(tokens.spacingHorizontalM)} 0` },
  working: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalS} ${inMeasure(tokens.spacingHorizontalM)}` },
  bar: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** What is going on, and what came of it; read out as it changes. */
export function StatusLine({ state, texts, onStop, onDismiss }: StatusLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {state.kind === "reviewing" && (
        <div className={styles.working}>
          <Working doing={state.doing} {...(state.share === undefined ? {} : { share: state.share })} />
          <Button size="small" onClick={onStop}>{texts.actions.cancel}</Button>
        </div>
      )}
      {state.kind === "reviewed" && <Told notice={state.notice} texts={texts} onDismiss={onDismiss} />}
      {state.kind === "reviewed" && state.notice.kind === "none" && (
        <span className={styles.unseen}>{texts.status.reviewed(state.review.tables, state.review.findings, state.review.accepted)}</span>
      )}
    </div>
  );
}

function Told({ notice, texts, onDismiss }: { readonly notice: Notice; readonly texts: PaneTexts; readonly onDismiss: () => void }): ReactElement | null {
  const styles = useStyles();
  const close = <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={texts.actions.dismiss} onClick={onDismiss}>✕</Button>} />;
  switch (notice.kind) {
    case "none":
      return null;
    case "working":
      return <div className={styles.working}><Working doing={notice.doing} /></div>;
    case "done":
      return <div className={styles.told}><MessageBar intent="success" layout="multiline"><MessageBarBody>{notice.text}</MessageBarBody>{close}</MessageBar></div>;
    case "refused":
      return (
        <div className={styles.told}>
          <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{notice.problem.what}</MessageBarTitle>{notice.problem.advice}</MessageBarBody>{close}</MessageBar>
        </div>
      );
  }
}

function Working({ doing, share }: { readonly doing: string; readonly share?: number }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Text size={200}>{doing}</Text>
      <ProgressBar {...(share === undefined ? {} : { value: share })} aria-label={doing} />
    </div>
  );
}
