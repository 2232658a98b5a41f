import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { DraftView } from "../../render/pane/draft-view";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { TypedField, type TypedFieldProps } from "./typed-field";
import { useFocusBack } from "./use-focus-back";

export interface AnsweredItemProps {
  readonly answered: DraftView["answered"][number];
  /** Its field, while it is being changed. */
  readonly field?: TypedFieldProps;
  readonly texts: PaneTexts["report"];
  readonly onChange: () => void;
  readonly onGiveUp: () => void;
}

/** What the office has filled in for a blank, and the field to change it. */
export function AnsweredItem({ answered: { needs, section, text }, field, texts, onChange, onGiveUp }: AnsweredItemProps): ReactElement {
  const panel = usePanelStyles();
  const button = useRef<HTMLElement>(null);
  useFocusBack(field !== undefined, button);
  if (field !== undefined) {
    return (
      <div className={panel.part}>
        <TypedField {...field} hint={texts.emptyHint} takesFocus onGiveUp={onGiveUp} />
        <div><Button size="small" aria-label={texts.cancelOf(needs)} onClick={onGiveUp}>{texts.cancel}</Button></div>
      </div>
    );
  }
  return (
    <>
      <div className={panel.spread}>
        <Text weight="semibold">{needs}</Text>
        <Button ref={(element: HTMLElement | null) => void (button.current = element)} size="small" aria-label={texts.changeOf(needs)} onClick={onChange}>{texts.change}</Button>
      </div>
      <Text block>{text}</Text>
      <Text className={panel.quiet}>{texts.standsIn(section)}</Text>
    </>
  );
}
