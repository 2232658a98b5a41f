import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { chooseForms } from "../jobs/choose-forms";
import { draft } from "../jobs/draft-report";
import { planFill } from "../jobs/plan-fill";
import type { Problem, WorkbookHost } from "../jobs/ports";
import type { Review } from "../jobs/review";
import { reviewWorkbook } from "../jobs/review-workbook";
import type { PaneTexts } from "./pane-texts";
import { ReviewPart } from "./review-part";
import { ReportPart } from "./report-part";

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly texts: PaneTexts;
  /** Puts a report on the clipboard; false where the host of the page does not allow it. Called inside the user's click. */
  readonly copy: (html: string, text: string) => boolean;
  /** Called after the forms were written; the browser edition offers the file then. */
  readonly onFilled?: () => void;
}

type PaneState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly doing: string; readonly share: number | undefined }
  | { readonly kind: "reviewed"; readonly review: Review; readonly filled: readonly string[] }
  | { readonly kind: "stopped"; readonly problem: Problem };

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The task pane: review, fill, draft. Knows no Office; everything of the workbook goes through the host. */
export function Pane({ host, texts, copy, onFilled }: PaneProps): ReactElement {
  const styles = useStyles();
  const [state, setState] = useState<PaneState>({ kind: "idle" });
  const stop = useRef<AbortController | undefined>(undefined);

  const review = async (): Promise<void> => {
    stop.current = new AbortController();
    setState({ kind: "busy", doing: texts.review, share: undefined });
    const show = (done: number, whole: number, doing: string): void => setState({ kind: "busy", doing, share: done / Math.max(1, whole) });
    const result = await reviewWorkbook(host, {}, show, stop.current.signal);
    setState(result.ok ? { kind: "reviewed", review: result.value, filled: [] } : { kind: "stopped", problem: result.problem });
  };

  const fill = async (reviewed: Review): Promise<void> => {
    setState({ kind: "busy", doing: texts.fill, share: undefined });
    const forms = chooseForms(reviewed);
    if (!forms.ok) return setState({ kind: "stopped", problem: forms.problem });
    const plan = planFill(reviewed, draft(reviewed), forms.value);
    const written = await host.write(plan);
    if (!written.ok) return setState({ kind: "stopped", problem: written.problem });
    onFilled?.();
    setState({ kind: "reviewed", review: reviewed, filled: plan.sheets.map(({ name }) => name) });
  };

  const reviewed = state.kind === "reviewed" ? state.review : undefined;
  return (
    <main className={styles.pane}>
      <Text as="h1" size={500} weight="semibold">{texts.title}</Text>
      {state.kind === "idle" && <Text>{texts.intro}</Text>}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={state.kind === "busy"} onClick={() => void review()}>{texts.review}</Button>
        {reviewed !== undefined && <Button onClick={() => void fill(reviewed)}>{texts.fill}</Button>}
        {state.kind === "busy" && <Button onClick={() => stop.current?.abort()}>{texts.cancel}</Button>}
      </div>
      <div aria-live="polite">
        {state.kind === "busy" && <Working doing={state.doing} share={state.share} />}
        {state.kind === "stopped" && <Stopped problem={state.problem} />}
        {state.kind === "reviewed" && state.filled.length > 0 && <MessageBar intent="success"><MessageBarBody>{texts.filled + state.filled.join("、")}</MessageBarBody></MessageBar>}
      </div>
      {reviewed !== undefined && <ReviewPart review={reviewed} texts={texts} onShow={(cells) => void host.show(cells)} />}
      {reviewed !== undefined && <ReportPart review={reviewed} texts={texts} copy={copy} />}
    </main>
  );
}

function Working({ doing, share }: { readonly doing: string; readonly share: number | undefined }): ReactElement {
  return (
    <div>
      <Text>{doing}</Text>
      <ProgressBar {...(share === undefined ? {} : { value: share })} aria-label={doing} />
    </div>
  );
}

function Stopped({ problem }: { readonly problem: Problem }): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><MessageBarTitle>{problem.what}</MessageBarTitle>{problem.advice}</MessageBarBody>
    </MessageBar>
  );
}
