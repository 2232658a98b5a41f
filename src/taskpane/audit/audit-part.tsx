import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { Problem } from "../../jobs/ports";
import type { PlaceLink } from "../../render/pane/place-links";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { AuditResult } from "./audit-result";
import { ReportInput } from "./report-input";
import type { Audited, Auditing } from "./use-audit";

export interface AuditPartProps {
  readonly auditing: Auditing;
  /** The review that stands; without one the text is held against itself only. */
  readonly review: ReviewedWorkbook | undefined;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly copy: (html: string, text: string) => Promise<boolean>;
  /** Gives the user a file; without it no download is offered. */
  readonly save?: (name: string, bytes: Uint8Array) => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  /** Reviews the workbook first; not there where that was done. */
  readonly onReview?: () => void;
}

const useStyles = makeStyles({
  part: { outlineStyle: "none" },
  working: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** 审核已有报告: the text comes in, is audited, and is shown with what was found. */
export function AuditPart({ auditing, review, texts: all, isBusy, copy, save, onShow, onReview }: AuditPartProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { audit: texts } = all;
  const { text, source, state, type, open, start, stop, edit, putIn, undo, opinion } = auditing;
  const give = async (to: NonNullable<AuditPartProps["save"]>): Promise<string | Problem> => {
    const made = await opinion();
    if (!made.ok) return made.problem;
    to(made.value.name, made.value.bytes);
    return made.value.name;
  };
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with what it stood in: the focus goes to what came of it.
    if (document.activeElement === document.body && text !== "") part.current?.focus();
  }, [state.kind]); // when one kind of state follows another
  return (
    <div ref={part} tabIndex={-1} className={mergeClasses(panel.part, styles.part)}>
      {state.kind === "writing" && (
        <>
          <Text className={panel.quiet}>{review === undefined ? texts.alone : texts.against(review.file)}</Text>
          {onReview !== undefined && <div><Button size="small" onClick={onReview}>{texts.toReview}</Button></div>}
          <ReportInput {...{ text, source, type, start, texts, isBusy }} told={state.told} {...(open === undefined ? {} : { open })} />
        </>
      )}
      {(state.kind === "auditing" || state.kind === "opening") && <Working doing={state.kind === "auditing" ? texts.working : texts.opening(state.name)} stop={texts.stop} onStop={stop} />}
      {state.kind === "audited" && (
        <AuditResult
          audited={state.audited} outdated={outdated(state.audited, review, texts)} texts={all} isBusy={isBusy || state.isWorking} {...{ copy, onShow }}
          onAgain={start} onEdit={edit} onPutIn={putIn} {...(undo === undefined ? {} : { onUndo: undo })} {...(save === undefined ? {} : { onSave: () => give(save) })}
        />
      )}
      <div role="status" className={styles.unseen}>{state.kind === "audited" ? (state.isWorking ? texts.working : state.notice) : ""}</div>
    </div>
  );
}

/** Why an audit should be made again. While the workbook is being reviewed, nothing is known. */
function outdated({ review: before }: Audited, now: ReviewedWorkbook | undefined, texts: PaneTexts["audit"]): string | undefined {
  if (now === undefined || now.fingerprint === before?.fingerprint) return undefined;
  return before === undefined ? texts.nowReviewed : texts.outdated;
}

function Working({ doing, stop, onStop }: { readonly doing: string; readonly stop: string; readonly onStop: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.working} role="status">
      <div className={styles.bar}><Text size={200}>{doing}</Text><ProgressBar aria-label={doing} /></div>
      <Button size="small" onClick={onStop}>{stop}</Button>
    </div>
  );
}
