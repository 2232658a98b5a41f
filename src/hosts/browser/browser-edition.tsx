import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import type { TextDesk } from "../../jobs/desk";
import type { StartThread } from "../../jobs/desk/line";
import { type Problem, refuse, type Result } from "../../jobs/ports";
import type { BrowserTexts } from "./browser-texts";
import { isReport } from "./file/is-report";
import { type OpenFile, openFile } from "./file/open-file";
import type { SampleWorkbook } from "./sample-workbook";
import { AuditPage } from "./start/audit-page";
import { OpenPage } from "./start/open-page";
import { Workspace } from "./workspace";

export interface BrowserEditionProps {
  readonly texts: BrowserTexts;
  readonly sample: () => SampleWorkbook;
  /** Whether the page begins with the sample open. */
  readonly opensSample?: boolean;
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** The pane over the open file; `isForAudit` where it was opened to audit a report against it, `report` was dropped beside it. */
  readonly renderPane: (file: OpenFile, isForAudit: boolean, report: File | undefined) => ReactNode;
  /** The audit of a report with no file open; `report` was dropped on the page. */
  readonly renderAudit: (desk: TextDesk, report: File | undefined) => ReactNode;
  /** Starts the worker that reads, reviews and writes. */
  readonly start: StartThread;
}

type PageState =
  | { readonly kind: "closed" }
  | { readonly kind: "opening" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "open"; readonly file: OpenFile };

/** What is shown while no file is open: the first page, or the audit of a report. */
type Beginning = { readonly kind: "first" } | { readonly kind: "audit"; readonly report: File | undefined };

const FIRST: Beginning = { kind: "first" };

/** The page without Excel: first a file, then the pane beside its sheets. The file itself is never changed. */
export function BrowserEdition({ texts, sample, opensSample = false, save, renderPane, renderAudit, start }: BrowserEditionProps): ReactElement {
  const [state, setState] = useState<PageState>({ kind: "closed" });
  const [beginning, setBeginning] = useState<Beginning>(FIRST);
  const [report, setReport] = useState<File | undefined>(undefined);
  const close = (): void => {
    if (state.kind === "open") state.file.close();
    setReport(undefined);
    setState({ kind: "closed" });
  };
  const begin = (next: Beginning): void => {
    close();
    setBeginning(next);
  };
  const open = async (name: string, take: () => Promise<Uint8Array>): Promise<void> => {
    close();
    setState({ kind: "opening" });
    const opened = await openedFile(start, name, take);
    setState(opened.ok ? { kind: "open", file: opened.value } : { kind: "refused", problem: opened.problem });
  };
  const openSample = (): void => {
    const { name, bytes } = sample();
    void open(name, () => Promise.resolve(bytes));
  };
  useEffect(() => {
    if (opensSample) openSample();
  }, []); // at the start only: closed, it stays closed
  const onFile = (file: File): void => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  if (state.kind === "open") {
    return (
      <Workspace open={state.file} texts={texts} save={save} onClose={() => begin(FIRST)} onFile={onFile} onReport={setReport}>
        {renderPane(state.file, beginning.kind === "audit", report)}
      </Workspace>
    );
  }
  const told = { texts, isOpening: state.kind === "opening", ...(state.kind === "refused" ? { problem: state.problem } : {}) };
  const onDropped = (file: File): void => (isReport(file) ? begin({ kind: "audit", report: file }) : onFile(file));
  return beginning.kind === "audit"
    ? <AuditPage {...told} start={start} renderAudit={(desk) => renderAudit(desk, beginning.report)} onFile={onDropped} onBack={() => begin(FIRST)} />
    : <OpenPage {...told} onFile={onDropped} onSample={openSample} onAudit={() => begin({ kind: "audit", report: undefined })} />;
}

/** A file that could be read. */
async function openedFile(start: StartThread, name: string, take: () => Promise<Uint8Array>): Promise<Result<OpenFile>> {
  const bytes = await take().catch(() => undefined);
  if (bytes === undefined) return refuse(unreadable(name));
  return openFile(start, bytes, name);
}

/** The browser itself could not read the chosen file: it was moved, or is a folder. */
const unreadable = (name: string): Problem => ({ code: "no-file", what: `读不到“${name}”。`, advice: "请确认文件还在原来的位置，没有被移动或删除，再选择一次。" });
