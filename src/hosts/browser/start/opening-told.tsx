import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../jobs/ports";
import type { BrowserTexts } from "../browser-texts";

/** How far the opening of a workbook is. */
export interface OpeningToldProps {
  readonly texts: BrowserTexts;
  readonly isOpening: boolean;
  /** Why the last file could not be opened. */
  readonly problem?: Problem;
}

/** Says that a workbook is being opened, or why it could not be. */
export function OpeningTold({ texts, isOpening, problem }: OpeningToldProps): ReactElement {
  return (
    <div aria-live="polite">
      {isOpening && <Spinner size="tiny" label={texts.opening} />}
      {problem !== undefined && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{problem.what}</MessageBarTitle>{problem.advice}</MessageBarBody></MessageBar>
      )}
    </div>
  );
}
