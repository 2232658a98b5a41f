import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { Typed } from "../frame/use-typed";
import { StepSettings, type StepSettingsProps } from "../settings/step-settings";
import type { PaneTexts } from "../texts/pane-texts";
import { FormChoice } from "./form-choice";
import { PlannedSheetCard } from "./planned-sheet-card";
import { ScorePart } from "./score-part";

export interface FormStepProps {
  readonly review: ReviewedWorkbook;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly typed: Typed;
  readonly onSet: StepSettingsProps["onSave"];
  /** Forms the user has chosen; undefined until then. */
  readonly wished: readonly string[] | undefined;
  readonly onWish: (forms: readonly string[]) => void;
  readonly onFill: () => void;
  /** Without it 还原 is not offered. */
  readonly onRestore?: () => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** 自评表: the score, which forms to fill, and what filling them would write. */
export function FormStep({ review, texts, isBusy, typed, onSet, wished, onWish, onFill, onRestore, onShow }: FormStepProps): ReactElement {
  const styles = usePanelStyles();
  const answer = useAnswer(review, "form", ...(wished === undefined ? [] : [wished] as const));
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <Button appearance="primary" disabled={isBusy || !view.sheets.ok} onClick={onFill}>{texts.actions.fill}</Button>
        {onRestore !== undefined && <Button disabled={isBusy} onClick={onRestore}>{texts.actions.restore}</Button>}
      </div>
      <ScorePart score={view.score} texts={texts} onShow={onShow} />
      <StepSettings of="score" texts={texts.settings} onSave={onSet} {...{ review, typed, isBusy }} />
      <Heading text={texts.form.plan} />
      <FormChoice view={view} texts={texts.form} isBusy={isBusy} onWish={onWish} />
      <Text className={styles.quiet}>{view.sheets.ok ? texts.form.planIntro : view.sheets.problem.what + view.sheets.problem.advice}</Text>
      <ul className={styles.list}>
        {(view.sheets.ok ? view.sheets.value : []).map((sheet) => <li key={sheet.name} className={styles.card}><PlannedSheetCard {...{ sheet, texts, onShow }} /></li>)}
      </ul>
    </div>
  );
}
