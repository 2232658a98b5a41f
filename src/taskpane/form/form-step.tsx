import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { PaneTexts } from "../texts/pane-texts";
import { PlannedSheetCard } from "./planned-sheet-card";
import { ScorePart } from "./score-part";

export interface FormStepProps {
  readonly review: ReviewedWorkbook;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly onFill: () => void;
  /** Without it 还原 is not offered. */
  readonly onRestore?: () => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** 自评表: the score, and what filling would write. */
export function FormStep({ review, texts, isBusy, onFill, onRestore, onShow }: FormStepProps): ReactElement {
  const styles = usePanelStyles();
  const answer = useAnswer(review, "form");
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <Button appearance="primary" disabled={isBusy || !view.sheets.ok} onClick={onFill}>{texts.actions.fill}</Button>
        {onRestore !== undefined && <Button disabled={isBusy} onClick={onRestore}>{texts.actions.restore}</Button>}
      </div>
      <ScorePart score={view.score} texts={texts} onShow={onShow} />
      <Heading text={texts.form.plan} />
      <Text className={styles.quiet}>{view.sheets.ok ? texts.form.planIntro : view.sheets.problem.what + view.sheets.problem.advice}</Text>
      <ul className={styles.list}>
        {(view.sheets.ok ? view.sheets.value : []).map((sheet) => <li key={sheet.name} className={styles.card}><PlannedSheetCard sheet={sheet} texts={texts} /></li>)}
      </ul>
    </div>
  );
}
