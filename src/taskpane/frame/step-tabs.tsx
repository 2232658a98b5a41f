import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inMeasure } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { type Step, STEPS } from "./pane-state";

export interface StepTabsProps {
  readonly step: Step;
  readonly texts: PaneTexts;
  readonly onStep: (step: Step) => void;
}

const useStyles = makeStyles({
  tabs: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", paddingInline: inMeasure("0px"), borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: 0, minWidth: 0 },
  number: {
    display: "inline-block", width: "1.6em", height: "1.6em", lineHeight: "1.6em", borderRadius: "50%", textAlign: "center", fontSize: tokens.fontSizeBase100, fontWeight: tokens.fontWeightSemibold,
    marginRight: "0.5em", backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground2, verticalAlign: "0.1em",
  },
  current: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

/** The four steps, in the order of the work; every one can be opened at any time. */
export function StepTabs({ step, texts, onStep }: StepTabsProps): ReactElement {
  const styles = useStyles();
  return (
    <TabList className={styles.tabs} selectedValue={step} aria-label={texts.stepsLabel} onTabSelect={(_, { value }) => onStep(STEPS.find((one) => one === value) ?? step)}>
      {STEPS.map((one, index) => (
        <Tab key={one} id={tabId(one)} value={one} className={styles.tab} aria-controls={one === step ? PANEL_ID : undefined}>
          <span className={mergeClasses(styles.number, one === step && styles.current)} aria-hidden="true">{index + 1}</span>
          {texts.steps[one]}
        </Tab>
      ))}
    </TabList>
  );
}

export const PANEL_ID = "pane-step";
export const tabId = (step: Step): string => `pane-tab-${step}`;
