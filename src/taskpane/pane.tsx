import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Desk, ReviewedWorkbook } from "../jobs/desk";
import { AuditPart } from "./audit/audit-part";
import { type ReportPart, ReportParts } from "./audit/report-parts";
import { type KeptReport, useAudit } from "./audit/use-audit";
import { inMeasure } from "./drawn/panel-styles";
import { FindingsStep } from "./findings/findings-step";
import { type Deciding, type Decisions, useDecisions } from "./findings/use-decisions";
import { FormStep } from "./form/form-step";
import { isBusy, type Step } from "./frame/pane-state";
import { LeftoversBar } from "./frame/leftovers-bar";
import { ScrollArea } from "./frame/scroll-area";
import { StartScreen } from "./frame/start-screen";
import { StatusLine } from "./frame/status-line";
import { PANEL_ID, StepTabs, tabId } from "./frame/step-tabs";
import { type Typed, useTyped } from "./frame/use-typed";
import { type ChangeWords, type Session, useSession } from "./frame/use-session";
import { ReportStep } from "./report/report-step";
import { TablesStep } from "./tables/tables-step";
import type { PaneTexts } from "./texts/pane-texts";

export interface PaneProps {
  readonly desk: Desk;
  readonly texts: PaneTexts;
  /** Puts words on the clipboard; false where the page may not. Called inside the user's click. */
  readonly copy: (html: string, text: string) => Promise<boolean>;
  /** Gives the user a file; without it no download is offered. */
  readonly save?: (name: string, bytes: Uint8Array) => void;
  /** Called after the forms were written; the browser edition offers the file then. */
  readonly onFilled?: () => void;
  /** The step a ribbon button asked for, or the audit of a report that is at hand; the review starts by itself then, and the audit after it. */
  readonly opening?: Step | "audit";
  /** The report to be audited, where the page keeps it beyond this pane. */
  readonly report?: RefObject<KeptReport>;
  /** A report file that was dropped beside the pane. */
  readonly dropped?: File | undefined;
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  step: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingHorizontalM} ${inMeasure(tokens.spacingHorizontalM)}`, outlineStyle: "none" },
});

/** The task pane: recognise, review, fill, draft. Knows no Office; everything of the workbook goes through the desk. */
export function Pane({ desk, texts, copy, save, onFilled, opening, report, dropped }: PaneProps): ReactElement {
  const styles = useStyles();
  const session = useSession(desk, texts, onFilled);
  const { state } = session;
  const decisions = useDecisions(decidingBy(session, texts));
  const typed = useTyped();
  const review = state.kind === "reviewed" ? state.review : undefined;
  const auditing = useAudit(desk, review, texts, report);
  const [part, setPart] = useState<ReportPart>(opening === "audit" ? "audit" : "draft");
  const [wished, setWished] = useState<readonly string[] | undefined>(undefined);
  const [step, setStep] = useState<Step>(opening === "audit" ? "report" : (opening ?? "tables"));
  const area = useRef<HTMLDivElement>(null);
  const start = async (): Promise<void> => {
    await session.review();
    setStep((now) => (now === "tables" ? "findings" : now));
  };
  const openStep = (next: Step): void => {
    setStep(next);
    // What was told belongs to the step it was told in.
    if (state.kind === "reviewed" && state.notice.kind === "done") session.tell({ kind: "none" });
    if (area.current !== null) area.current.scrollTop = 0;
  };
  const openAudit = (): void => {
    setPart("audit");
    openStep("report");
    // The button that was pressed is gone with the screen it stood on.
    area.current?.focus();
  };
  useStartOnce(opening !== undefined, () => void start());
  useStartOnce(opening === "audit" && review !== undefined && auditing.text !== "", auditing.start);
  useEffect(() => {
    if (dropped === undefined) return;
    openAudit();
    auditing.open?.(dropped);
  }, [dropped]); // each file once
  useFocusKept(state.kind, area);
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{texts.title}</h1>
      <StepTabs step={step} texts={texts} onStep={openStep} />
      <StatusLine state={state} texts={texts} onStop={session.stop} onDismiss={() => session.tell({ kind: "none" })} />
      {state.kind === "reviewed" && (
        <LeftoversBar
          sheets={state.review.leftovers} texts={texts} isBusy={isBusy(state)}
          onCleanUp={() => void session.change("clean-up", state.review, { doing: texts.leftovers.cleaning, done: () => texts.leftovers.cleaned })}
        />
      )}
      <ScrollArea value={area}>
        <div ref={area} id={PANEL_ID} className={styles.step} role="tabpanel" tabIndex={-1} aria-labelledby={tabId(step)}>
          <PartOf step={step} part={part} texts={texts} onPart={setPart} audit={<AuditPart {...{ auditing, review, texts, copy }} {...(save === undefined ? {} : { save })} isBusy={isBusy(state)} onShow={session.show} {...(review === undefined && !isBusy(state) ? { onReview: () => void start() } : {})} />}>
            {state.kind === "idle" && <StartScreen texts={texts} isFirst={step === "tables"} onStart={() => void start()} {...(step === "tables" ? { onAudit: openAudit } : {})} />}
            {state.kind === "stopped" && <StartScreen texts={texts} isFirst={false} problem={state.problem} onStart={() => void start()} />}
            {state.kind === "reviewed" && <StepOf key={step} {...{ step, session, decisions, texts, copy, save, typed, wished }} onWish={setWished} review={state.review} isBusy={isBusy(state)} />}
          </PartOf>
        </div>
      </ScrollArea>
    </main>
  );
}

interface PartOfProps {
  readonly step: Step;
  readonly part: ReportPart;
  readonly texts: PaneTexts;
  readonly onPart: (part: ReportPart) => void;
  readonly audit: ReactNode;
  readonly children: ReactNode;
}

/** The step; 报告 has two parts, and auditing a report needs no review. */
function PartOf({ step, part, texts, onPart, audit, children }: PartOfProps): ReactNode {
  return step === "report" ? <ReportParts part={part} texts={texts.audit} onPart={onPart}>{part === "audit" ? audit : children}</ReportParts> : children;
}

interface StepOfProps {
  readonly step: Step;
  readonly review: ReviewedWorkbook;
  readonly session: Session;
  readonly decisions: Decisions;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly copy: PaneProps["copy"];
  readonly save: PaneProps["save"] | undefined;
  readonly typed: Typed;
  readonly wished: readonly string[] | undefined;
  readonly onWish: (forms: readonly string[]) => void;
}

function StepOf({ step, review, session, decisions, texts, isBusy: busy, copy, save, typed, wished, onWish }: StepOfProps): ReactElement {
  switch (step) {
    case "tables":
      return (
        <TablesStep
          review={review} texts={texts} isBusy={busy} onShow={session.show}
          onChoose={(subject, kind) => void session.change("choose-table", review, choosing(texts), { ...subject, kind })}
          onForget={(subject) => void session.change("forget-choice", review, forgetting(texts), subject)}
        />
      );
    case "findings":
      return <FindingsStep {...{ review, texts, copy, decisions }} isBusy={busy} onShow={session.show} onAgain={() => void session.review()} />;
    case "form":
      return (
        <FormStep
          {...{ review, texts, typed, wished, onWish }} isBusy={busy} onSet={(settings) => session.change("set", review, setting(texts), settings)} onShow={session.show} onFill={() => void session.change("fill", review, filling(texts), ...(wished === undefined ? [] : [wished] as const))}
          {...(review.isRestorable ? { onRestore: () => void session.change("restore", review, restoring(texts)) } : {})}
        />
      );
    case "report":
      return (
        <ReportStep
          {...{ review, texts, copy, typed }} isBusy={busy} onShow={session.show} {...(save === undefined ? {} : { save })}
          onAnswer={(answers) => session.change("answer", review, answering(texts), answers)} onEdit={(edits) => session.change("edit", review, answering(texts), edits)}
          onSet={(settings) => session.change("set", review, setting(texts), settings)}
        />
      );
  }
}

/** Decisions are carried out on the review that stands. */
function decidingBy({ state, change }: Session, { acceptance: { saving, saved, withdrawing, withdrawn } }: PaneTexts): Deciding {
  const isNone = Promise.resolve(false);
  return {
    accept: (finding, reason) => (state.kind === "reviewed" ? change("accept", state.review, { doing: saving, done: () => saved }, { index: finding.index, topic: finding.topic }, reason) : isNone),
    withdraw: ({ index, topic }) => (state.kind === "reviewed" ? change("withdraw-acceptance", state.review, { doing: withdrawing, done: () => withdrawn }, { index, topic }) : isNone),
  };
}

const filling = ({ status }: PaneTexts): ChangeWords => ({ doing: status.filling, done: ({ sheets }) => status.filled(sheets.length) });
const answering = ({ report }: PaneTexts): ChangeWords => ({ doing: report.saving, done: () => report.saved });
const setting = ({ settings }: PaneTexts): ChangeWords => ({ doing: settings.saving, done: () => settings.saved });
const choosing = ({ choice }: PaneTexts): ChangeWords => ({ doing: choice.choosing, done: () => choice.remembered });
const forgetting = ({ choice }: PaneTexts): ChangeWords => ({ doing: choice.choosing, done: () => choice.forgotten });
const restoring = ({ status }: PaneTexts): ChangeWords => ({ doing: status.restoring, done: () => status.restored });

/** A wish is carried out once, however often the pane is drawn. */
function useStartOnce(isWished: boolean, start: () => void): void {
  const isStarted = useRef(false);
  useEffect(() => {
    if (!isWished || isStarted.current) return;
    isStarted.current = true;
    start();
  });
}

/** When the button that was pressed goes away with the state it stood in, the focus goes to what came of it, not to the top of the page. */
function useFocusKept(kind: string, area: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (kind !== "idle" && kind !== "reviewing" && document.activeElement === document.body) area.current?.focus();
  }, [kind, area]);
}
