import { type ReactElement, type ReactNode, useState } from "react";
import { type Problem, refuse, type Result, succeed } from "../../jobs/ports";
import { type BrowserHost, browserHost } from "./browser-host";
import type { BrowserTexts } from "./browser-texts";
import { OpenPage } from "./open-page";
import type { SampleWorkbook } from "./sample-workbook";
import { Workspace } from "./workspace";

export interface BrowserEditionProps {
  readonly texts: BrowserTexts;
  readonly sample: () => SampleWorkbook;
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** The pane over the open file. */
  readonly renderPane: (host: BrowserHost) => ReactNode;
}

type PageState =
  | { readonly kind: "closed" }
  | { readonly kind: "opening" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "open"; readonly host: BrowserHost };

/** The page without Excel: first a file, then the pane beside its sheets. The file itself is never changed. */
export function BrowserEdition({ texts, sample, save, renderPane }: BrowserEditionProps): ReactElement {
  const [state, setState] = useState<PageState>({ kind: "closed" });
  const open = async (name: string, take: () => Promise<Uint8Array>): Promise<void> => {
    setState({ kind: "opening" });
    const opened = await openedHost(name, take);
    setState(opened.ok ? { kind: "open", host: opened.value } : { kind: "refused", problem: opened.problem });
  };
  const onFile = (file: File): void => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  if (state.kind === "open") {
    return (
      <Workspace host={state.host} texts={texts} save={save} onClose={() => setState({ kind: "closed" })} onFile={onFile}>
        {renderPane(state.host)}
      </Workspace>
    );
  }
  return (
    <OpenPage
      texts={texts}
      isOpening={state.kind === "opening"}
      {...(state.kind === "refused" ? { problem: state.problem } : {})}
      onFile={onFile}
      onSample={() => {
        const { name, bytes } = sample();
        void open(name, () => Promise.resolve(bytes));
      }}
    />
  );
}

/** A host over a file that could be read. */
async function openedHost(name: string, take: () => Promise<Uint8Array>): Promise<Result<BrowserHost>> {
  const bytes = await take().catch(() => undefined);
  if (bytes === undefined) return refuse(unreadable(name));
  const host = browserHost(bytes, name);
  const read = await host.read();
  return read.ok ? succeed(host) : read;
}

/** The browser itself could not read the chosen file: it was moved, or is a folder. */
const unreadable = (name: string): Problem => ({ code: "no-file", what: `读不到“${name}”。`, advice: "请确认文件还在原来的位置，没有被移动或删除，再选择一次。" });
