import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import type { Problem } from "../../jobs/ports";
import { ByHandBox } from "../drawn/by-hand-box";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

export interface WaysOnProps {
  /** The text with what is known to be right; undefined where there is nothing to put in. */
  readonly corrected: string | undefined;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  /** Called inside the user's click; false where the page may not copy. */
  readonly copy: (html: string, text: string) => Promise<boolean>;
  readonly onPutIn: (text: string) => void;
  readonly onUndo?: () => void;
  /** Gives the user 审核意见; tells under what name, or why not. Without it no download is offered. */
  readonly onSave?: () => Promise<string | Problem>;
  /** Further buttons. */
  readonly children: ReactNode;
}

/** `count` tells one try from the next, so that the words are selected anew; `of` is the text that was at hand. */
interface Told {
  readonly text: string;
  readonly byHand: boolean;
  readonly count: number;
  readonly of: string | undefined;
}

/** What can be done with an audited text: the corrected words copied, or put in and taken back, 审核意见 as a file. */
export function WaysOn({ corrected, texts, isBusy, copy, onPutIn, onUndo, onSave, children }: WaysOnProps): ReactElement {
  const panel = usePanelStyles();
  const [told, setTold] = useState<Told | undefined>(undefined);
  const tell = (text: string, byHand = false): void => setTold((last) => ({ text, byHand, of: corrected, count: (last?.count ?? 0) + 1 }));
  const take = async (text: string): Promise<void> => {
    const isTaken = await copy("", text);
    tell(isTaken ? texts.audit.copied : texts.status.copyByHand, !isTaken);
  };
  const save = async (give: NonNullable<WaysOnProps["onSave"]>): Promise<void> => {
    const saved = await give();
    tell(typeof saved === "string" ? texts.status.saved(saved) : saved.what + saved.advice);
  };
  // What was told of another text is over.
  const now = told !== undefined && told.of === corrected ? told : undefined;
  return (
    <div>
      <div className={panel.row}>
        {corrected !== undefined && (
          <>
            <Button appearance="primary" onClick={() => void take(corrected)}>{texts.audit.copyCorrected}</Button>
            <Button disabledFocusable={isBusy} onClick={() => onPutIn(corrected)}>{texts.audit.putIn}</Button>
          </>
        )}
        {onUndo !== undefined && <Button disabledFocusable={isBusy} onClick={onUndo}>{texts.audit.undo}</Button>}
        {onSave !== undefined && <Button onClick={() => void save(onSave)}>{texts.audit.save}</Button>}
        {children}
      </div>
      <div role="status">{now !== undefined && <Text>{now.text}</Text>}</div>
      {now?.byHand === true && corrected !== undefined && <ByHandBox key={now.count} label={texts.audit.correctedBox} text={corrected} rows={10} />}
    </div>
  );
}
