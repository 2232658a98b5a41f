import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inMeasure } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

export interface LeftoversBarProps {
  /** Sheets an interrupted write has left behind. */
  readonly sheets: readonly string[];
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly onCleanUp: () => void;
}

const useStyles = makeStyles({ bar: { padding: `${tokens.spacingVerticalS} ${inMeasure(tokens.spacingHorizontalM)} 0` } });

/** Says that a write was interrupted and offers to take away what it left; nothing where nothing was left. */
export function LeftoversBar({ sheets, texts: { leftovers }, isBusy, onCleanUp }: LeftoversBarProps): ReactElement | null {
  const styles = useStyles();
  if (sheets.length === 0) return null;
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody><MessageBarTitle>{leftovers.what(sheets.length)}</MessageBarTitle>{leftovers.advice}</MessageBarBody>
        <MessageBarActions><Button size="small" disabled={isBusy} onClick={onCleanUp}>{leftovers.cleanUp}</Button></MessageBarActions>
      </MessageBar>
    </div>
  );
}
