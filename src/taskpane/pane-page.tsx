import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { type LookWorld, useOfficeLook } from "./office-look";
import { paneTheme } from "./pane-theme";
import type { PaneTexts } from "./texts/pane-texts";

export interface PanePageProps {
  readonly world: LookWorld;
  /** Whether this Excel has what the program needs. */
  readonly isNewEnough: boolean;
  readonly texts: PaneTexts;
  /** The pane. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({ old: { padding: tokens.spacingHorizontalM } });

/** The page in Excel, looking as Excel does; in an Excel that is too old it says what to do instead. */
export function PanePage({ world, isNewEnough, texts, children }: PanePageProps): ReactElement {
  const styles = useStyles();
  const look = useOfficeLook(world);
  return (
    <FluentProvider theme={paneTheme(look)} style={{ height: "100vh" }} data-look={look}>
      {isNewEnough ? children : (
        <main className={styles.old} role="alert">
          <MessageBar intent="warning" layout="multiline"><MessageBarBody>{texts.tooOld}</MessageBarBody></MessageBar>
        </main>
      )}
    </FluentProvider>
  );
}
