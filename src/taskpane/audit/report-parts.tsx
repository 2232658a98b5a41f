import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

const PARTS = ["draft", "audit"] as const;
export type ReportPart = (typeof PARTS)[number];

export interface ReportPartsProps {
  readonly part: ReportPart;
  readonly texts: PaneTexts["audit"];
  readonly onPart: (part: ReportPart) => void;
  /** What is shown of the part that is open. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({ parts: { marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})` } });

/** 报告: drafting one, or auditing one that is there already. */
export function ReportParts({ part, texts, onPart, children }: ReportPartsProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <div className={panel.part}>
      <TabList size="small" appearance="subtle" className={styles.parts} selectedValue={part} aria-label={texts.partsLabel} onTabSelect={(_, { value }) => onPart(PARTS.find((one) => one === value) ?? part)}>
        {PARTS.map((one) => <Tab key={one} value={one}>{texts.parts[one]}</Tab>)}
      </TabList>
      {children}
    </div>
  );
}
