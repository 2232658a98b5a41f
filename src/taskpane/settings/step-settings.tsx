import type { ReactElement } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { ChoiceSetting, SettingsView } from "../../jobs/settings/settings-view";
import { useAnswer } from "../frame/use-answer";
import type { PaneTexts } from "../texts/pane-texts";
import { type SettingField, SettingsPart, type SettingsPartProps } from "./settings-part";

export interface StepSettingsProps extends Pick<SettingsPartProps, "typed" | "isBusy" | "onSave"> {
  readonly review: ReviewedWorkbook;
  readonly of: "score" | "report";
  readonly texts: PaneTexts["settings"];
}

/** What can be set for the score, or for the report; quiet until it is opened. */
export function StepSettings({ review, of, texts, ...given }: StepSettingsProps): ReactElement | null {
  const answer = useAnswer(review, "settings");
  if (answer?.ok !== true) return null;
  return <SettingsPart summary={texts[of]} fields={(of === "score" ? scoreFields : reportFields)(answer.value, texts)} texts={texts} {...given} />;
}

const scoreFields = ({ scheme, overCompletion }: SettingsView, texts: PaneTexts["settings"]): readonly SettingField[] => [
  { name: scheme.name, value: scheme.value, label: texts.scheme, options: [{ value: "", label: texts.bySheet }, ...optionsOf(scheme, texts)] },
  { name: overCompletion.name, value: overCompletion.value, label: texts.overCompletion, hint: texts.overCompletionHint, placeholder: overCompletion.usual },
];

const reportFields = ({ shell, lengths }: SettingsView, texts: PaneTexts["settings"]): readonly SettingField[] => [
  { name: shell.name, value: shell.value, label: texts.shell, hint: texts.shellHint, options: optionsOf(shell, texts) },
  ...lengths.map(({ name, value, heading }) => ({ name, value, label: texts.lengthOf(heading), placeholder: texts.noLimit })),
];

const optionsOf = ({ options }: ChoiceSetting, texts: PaneTexts["settings"]): readonly { readonly value: string; readonly label: string }[] =>
  options.map(({ value, label, isVerified }) => ({ value, label: isVerified ? label : texts.unverified(label) }));
