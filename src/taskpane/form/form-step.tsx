import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chooseForms } from "../../jobs/choose-forms";
import { draft } from "../../jobs/draft-report";
import { planFill } from "../../jobs/plan-fill";
import type { Result } from "../../jobs/ports";
import type { Review } from "../../jobs/review";
import type { PlaceLink } from "../../render/pane/place-links";
import { type PlannedSheetView, viewPlan } from "../../render/pane/plan-view";
import { type ScoreView, viewScore } from "../../render/pane/score-view";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { usePrepared } from "../frame/use-prepared";
import type { PaneTexts } from "../texts/pane-texts";
import { PlannedSheetCard } from "./planned-sheet-card";
import { ScorePart } from "./score-part";

export interface FormStepProps {
  readonly review: Review;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly onFill: () => void;
  /** Without it 还原 is not offered. */
  readonly onRestore?: () => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

interface Prepared {
  readonly score: ScoreView | undefined;
  readonly sheets: Result<readonly PlannedSheetView[]>;
}

function prepare(review: Review): Prepared {
  const forms = chooseForms(review);
  const sheets = forms.ok ? { ok: true as const, value: viewPlan(planFill(review, draft(review), forms.value), review.workbook) } : forms;
  return { score: viewScore(review.evaluation), sheets };
}

/** 自评表: the score, and what filling would write. */
export function FormStep({ review, texts, isBusy, onFill, onRestore, onShow }: FormStepProps): ReactElement {
  const styles = usePanelStyles();
  const view = usePrepared(review, prepare);
  if (view === undefined) return <Text>{texts.status.preparing}</Text>;
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
