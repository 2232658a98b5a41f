import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import type { PaneTexts } from "../texts/pane-texts";
import { FindingsPart } from "./findings-part";
import type { Decisions } from "./use-decisions";
import { SpendingPart } from "./spending-part";
import { TiesPart } from "./ties-part";

export interface FindingsStepProps {
  readonly review: ReviewedWorkbook;
  readonly texts: PaneTexts;
  readonly copy: (html: string, text: string) => Promise<boolean>;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  readonly decisions: Decisions;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
}

const PARTS = ["findings", "ties", "spending"] as const;
type Part = (typeof PARTS)[number];

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
  parts: { marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
});

/** 审核: what was found, how the tables agree with each other, and where the money went. */
export function FindingsStep({ review, texts, copy, onShow, decisions, isBusy, onAgain }: FindingsStepProps): ReactElement {
  const styles = useStyles();
  const [part, setPart] = useState<Part>("findings");
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <TabList size="small" appearance="subtle" className={styles.parts} selectedValue={part} aria-label={texts.findings.partsLabel} onTabSelect={(_, { value }) => setPart(PARTS.find((one) => one === value) ?? part)}>
          {PARTS.map((one) => <Tab key={one} value={one}>{texts.findings.parts[one]}</Tab>)}
        </TabList>
        <Button size="small" appearance="subtle" disabled={isBusy} onClick={onAgain}>{texts.actions.again}</Button>
      </div>
      {part === "findings" && <FindingsPart {...{ review, texts, copy, onShow, decisions, isBusy }} />}
      {part === "ties" && <TiesPart review={review} texts={texts} onShow={onShow} />}
      {part === "spending" && <SpendingPart review={review} texts={texts} onShow={onShow} />}
    </div>
  );
}
