import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import { blankFieldId, BlanksPart, type BlanksPartProps } from "./blanks-part";
import { DraftText, type DraftTextProps } from "./draft-text";
import { GiveAway, type GiveAwayProps } from "./give-away";
import { StepSettings, type StepSettingsProps } from "../settings/step-settings";
import { LostEdits } from "./lost-edits";

export interface ReportStepProps extends Omit<GiveAwayProps, "view">, Pick<BlanksPartProps, "typed" | "isBusy"> {
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  readonly onAnswer: BlanksPartProps["onSave"];
  readonly onEdit: DraftTextProps["onEdit"];
  readonly onSet: StepSettingsProps["onSave"];
}

/** 报告: the ways to Word, what is left to fill, and the draft with its figures. */
export function ReportStep({ review, texts, copy, save, typed, isBusy, onShow, onAnswer, onEdit, onSet }: ReportStepProps): ReactElement {
  const panel = usePanelStyles();
  const answer = useAnswer(review, "draft");
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  const goToBlank = (needs: string, heading: string): void => {
    const asked = view.blanks.filter((blank) => blank.needs === needs);
    const meant = asked.find(({ section }) => heading.endsWith(section)) ?? asked[0];
    if (meant !== undefined) document.getElementById(blankFieldId(meant))?.focus();
  };
  return (
    <div className={panel.part}>
      <GiveAway {...{ review, view, texts, copy }} {...(save === undefined ? {} : { save })} />
      <StepSettings of="report" texts={texts.settings} onSave={onSet} {...{ review, typed, isBusy }} />
      <BlanksPart view={view} {...{ typed, isBusy }} texts={texts.report} onSave={onAnswer} />
      <Text className={panel.quiet}>{texts.report.hint}</Text>
      <LostEdits edits={view.lostEdits} texts={texts.report} {...{ isBusy, onEdit }} />
      <DraftText view={view} label={texts.report.draft} texts={texts.report} {...{ typed, isBusy, onShow, onEdit }} gapLabel={texts.report.goToBlank} onGap={goToBlank} />
    </div>
  );
}
