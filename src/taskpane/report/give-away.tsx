import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { Problem } from "../../jobs/ports";
import type { DraftView } from "../../render/pane/draft-view";
import { ByHandBox } from "../drawn/by-hand-box";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

export interface GiveAwayProps {
  readonly review: ReviewedWorkbook;
  readonly view: Pick<DraftView, "html" | "text">;
  readonly texts: PaneTexts;
  /** Called inside the user's click; false where the page may not copy. */
  readonly copy: (html: string, text: string) => Promise<boolean>;
  readonly save?: (name: string, bytes: Uint8Array) => void;
}

type Told =
  | { readonly kind: "none" }
  | { readonly kind: "copied" }
  /** `count` tells one try from the next, so that the words are selected anew. */
  | { readonly kind: "refused"; readonly count: number }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The ways to Word: copying, with a box to copy from by hand where that is refused, and a file. */
export function GiveAway({ review, view, texts, copy, save }: GiveAwayProps): ReactElement {
  const panel = usePanelStyles();
  const [told, setTold] = useState<Told>({ kind: "none" });
  const take = async (): Promise<void> => {
    const isTaken = await copy(view.html, view.text);
    setTold((last) => (isTaken ? { kind: "copied" } : { kind: "refused", count: last.kind === "refused" ? last.count + 1 : 1 }));
  };
  const download = async (give: NonNullable<GiveAwayProps["save"]>): Promise<void> => {
    const made = await review.ask("docx");
    if (made.ok) give(made.value.name, made.value.bytes);
    setTold(made.ok ? { kind: "saved", name: made.value.name } : { kind: "failed", problem: made.problem });
  };
  return (
    <div>
      <div className={panel.row}>
        <Button appearance="primary" onClick={() => void take()}>{texts.actions.copy}</Button>
        {save !== undefined && <Button onClick={() => void download(save)}>{texts.actions.docx}</Button>}
      </div>
      <div role="status">{told.kind !== "none" && <Text>{wordsOf(told, texts)}</Text>}</div>
      {told.kind === "refused" && <ByHandBox key={told.count} label={texts.report.box} text={view.text} rows={14} />}
    </div>
  );
}

function wordsOf(told: Exclude<Told, { kind: "none" }>, { status }: PaneTexts): string {
  switch (told.kind) {
    case "copied":
      return status.copied;
    case "refused":
      return status.copyByHand;
    case "saved":
      return status.saved(told.name);
    case "failed":
      return told.problem.what + told.problem.advice;
  }
}
