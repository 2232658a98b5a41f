import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from "react";
import type { ReviewedWorkbook, TextDesk } from "../../jobs/desk";
import type { WordFile } from "../../jobs/desk/questions";
import type { Problem, Result } from "../../jobs/ports";
import type { AuditView } from "../../render/audit-view";
import type { PaneTexts } from "../texts/pane-texts";
import { openedReport } from "./opened-report";

/** Longest text that is audited at once, in characters: many times the longest report. */
export const LONGEST_REPORT = 200_000;

/** Why nothing came of it, and what to do. */
export type Advised = Pick<Problem, "what" | "advice">;

/** An audit that was made: the text, what it was held against, what was found. */
export interface Audited {
  readonly text: string;
  readonly view: AuditView;
  readonly review: ReviewedWorkbook | undefined;
}

export type AuditState =
  | { readonly kind: "writing"; readonly told?: Advised }
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "auditing" }
  | { readonly kind: "audited"; readonly audited: Audited; readonly isWorking: boolean; readonly notice: string };

/** A text, and the file it was taken from. Kept by a page, it outlives the pane: what was audited with no workbook is there when one is opened. */
export interface KeptReport {
  readonly text: string;
  readonly source: ReportSource | undefined;
}

export const NO_REPORT: KeptReport = { text: "", source: undefined };

interface Held extends KeptReport {
  /** Words that others were put in the place of, the latest last. */
  readonly former: readonly string[];
  readonly state: AuditState;
}

/** The file the text was taken from, and what was left out of it. */
export interface ReportSource {
  readonly name: string;
  readonly notes: readonly string[];
}

/** The text of a report on its way through the audit. Kept above the steps: looking something up in another step loses nothing. */
export interface Auditing extends Omit<Held, "former"> {
  readonly type: (text: string) => void;
  /** Takes the text of a file; without it no file can be opened. */
  readonly open?: (file: File) => void;
  readonly start: () => void;
  readonly stop: () => void;
  /** Back to the text. */
  readonly edit: () => void;
  /** Puts other words in and audits them. */
  readonly putIn: (text: string) => void;
  /** 审核意见 of the text as it is. */
  readonly opinion: () => Promise<Result<WordFile>>;
  /** Brings back the words before; not there where nothing was put in. */
  readonly undo?: () => void;
}

const EMPTY: Held = { ...NO_REPORT, former: [], state: { kind: "writing" } };

/** The audit of a text, held against the review that stands, or against itself where none does. */
export function useAudit(desk: TextDesk, review: ReviewedWorkbook | undefined, { audit: texts }: PaneTexts, kept?: RefObject<KeptReport>): Auditing {
  const [{ former, ...held }, setHeld] = useHeld(kept);
  const put = (next: Partial<Held>): void => setHeld((now) => ({ ...now, ...next }));
  const begin = useNewest();
  const write = (told?: Advised, more: Partial<Held> = {}): void => {
    begin();
    put({ ...more, state: writing(told) });
  };
  const audit = async (words: string, notice = ""): Promise<void> => {
    const trouble = troubleWith(words, texts);
    if (trouble !== undefined) {
      write(trouble);
      return;
    }
    const isMine = begin();
    setHeld((now) => ({ ...now, state: now.state.kind === "audited" ? { ...now.state, isWorking: true, notice: "" } : { kind: "auditing" } }));
    await breath();
    const answer = await (review === undefined ? desk.ask("audit", words) : review.ask("audit", words));
    if (isMine()) put({ state: answer.ok ? { kind: "audited", audited: { text: words, view: answer.value, review }, isWorking: false, notice } : writing(answer.problem) });
  };
  const open = async (file: File, read: NonNullable<TextDesk["readReport"]>): Promise<void> => {
    const isMine = begin();
    put({ state: { kind: "opening", name: file.name } });
    const opened = await openedReport(file, read, texts);
    const taken = opened.ok ? { text: opened.value.text, former: [], source: { name: file.name, notes: opened.value.notes } } : {};
    if (isMine()) write(opened.ok ? undefined : opened.problem, taken);
  };
  const replace = (words: string, before: readonly string[], notice: string): void => {
    put({ text: words, former: before });
    void audit(words, notice);
  };
  return {
    ...held, start: () => void audit(held.text), stop: () => write({ what: texts.stopped, advice: texts.stoppedAdvice }), edit: () => write(),
    type: (text) => put({ text, state: writing(), ...(text === "" ? { source: undefined } : {}) }),
    opinion: () => opinionOn(held, review ?? desk),
    putIn: (words) => replace(words, [...former, held.text], texts.hasPutIn),
    ...openBy(desk.readReport, open),
    ...(former.length === 0 ? {} : { undo: () => replace(former.at(-1) ?? "", former.slice(0, -1), texts.undone) }),
  };
}

/** What is held begins with what the page has kept, and is kept there as it changes. */
function useHeld(kept: RefObject<KeptReport> | undefined): [Held, Dispatch<SetStateAction<Held>>] {
  const [held, setHeld] = useState<Held>({ ...EMPTY, ...kept?.current });
  const { text, source } = held;
  useEffect(() => {
    if (kept !== undefined) kept.current = { text, source };
  }, [kept, text, source]);
  return [held, setHeld];
}

function opinionOn({ text, source }: Pick<Held, "text" | "source">, asked: TextDesk | ReviewedWorkbook): Promise<Result<WordFile>> {
  const report = { text, ...(source === undefined ? {} : { file: source.name, notes: source.notes }) };
  return "fingerprint" in asked ? asked.ask("opinion", report) : asked.ask("opinion", report);
}

const openBy = (read: TextDesk["readReport"], open: (file: File, by: NonNullable<TextDesk["readReport"]>) => Promise<void>): Pick<Auditing, "open"> =>
  read === undefined ? {} : { open: (file) => void open(file, read) };

const writing = (told?: Advised): AuditState => ({ kind: "writing", ...(told === undefined ? {} : { told }) });

/** Why a text cannot be audited as it is. */
function troubleWith(text: string, { empty, emptyAdvice, tooLong, tooLongAdvice }: PaneTexts["audit"]): Advised | undefined {
  if (text.trim() === "") return { what: empty, advice: emptyAdvice };
  return text.length > LONGEST_REPORT ? { what: tooLong(text.length, LONGEST_REPORT), advice: tooLongAdvice } : undefined;
}

/** Begins something new; tells from then on whether nothing newer was begun. */
function useNewest(): () => () => boolean {
  const count = useRef(0);
  return () => {
    const mine = (count.current += 1);
    return () => count.current === mine;
  };
}

/** Lets the page draw what was just said before work goes on. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
