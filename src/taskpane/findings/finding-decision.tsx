import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import type { FindingView } from "../../render/pane/finding-views";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import type { Decisions } from "./use-decisions";

export interface FindingDecisionProps {
  readonly finding: FindingView;
  readonly texts: PaneTexts;
  readonly decisions: Decisions;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
});

/** What the office decides about a finding: that it stands, with the reason typed here, or that it does no longer. */
export function FindingDecision(props: FindingDecisionProps): ReactElement | null {
  const styles = useStyles();
  const { finding: { level, acceptance, note, topic }, decisions } = props;
  const isOpen = decisions.typed(topic) !== undefined && acceptance?.kind !== "accepted";
  return (
    <>
      {note !== undefined && <Text size={200} className={styles.note}>{note}</Text>}
      {level !== "cannot-tell" && (isOpen ? <ReasonField {...props} /> : <DecisionButton {...props} />)}
    </>
  );
}

function DecisionButton({ finding, texts: { acceptance: texts }, decisions, isBusy }: FindingDecisionProps): ReactElement {
  const { acceptance, topic } = finding;
  const isAccepted = acceptance?.kind === "accepted";
  const button = useRef<HTMLElement>(null);
  const isWanted = decisions.focused === topic;
  useEffect(() => {
    if (!isWanted) return;
    // The field that had the focus is gone. Whoever has gone on to something else meanwhile is left there.
    if (document.activeElement === document.body) button.current?.focus();
    decisions.focus(undefined);
  }, [isWanted, decisions]);
  const press = (): void => (isAccepted ? decisions.withdraw(finding) : decisions.type(topic, acceptance?.reason ?? ""));
  return (
    <div>
      <Button ref={(element: HTMLElement | null) => void (button.current = element)} size="small" disabledFocusable={isBusy} onClick={press}>{isAccepted ? texts.withdraw : acceptance === undefined ? texts.accept : texts.acceptAgain}</Button>
    </div>
  );
}

/** Enter saves, Shift and Enter begin a new line, Esc gives up. While an input method is composing, both keys are the method's. */
function ReasonField({ finding, texts: { acceptance: texts }, decisions, isBusy }: FindingDecisionProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { topic } = finding;
  const typed = decisions.typed(topic) ?? "";
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isEmpty = typed.trim() === "";
  const save = (): void => {
    if (!isEmpty && !isBusy) decisions.accept(finding, typed);
  };
  const giveUp = (): void => {
    decisions.type(topic, undefined);
    decisions.focus(topic);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") giveUp();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    save();
  };
  return (
    <div className={styles.field}>
      <Field label={texts.reason} hint={texts.hint} required>
        <Textarea ref={(element: HTMLElement | null) => void (box.current = element)} value={typed} maxLength={500} rows={2} resize="vertical" onKeyDown={onKey} onChange={(_, { value }) => decisions.type(topic, value)} />
      </Field>
      <div className={panel.row}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy || isEmpty} onClick={save}>{texts.save}</Button>
        <Button size="small" onClick={giveUp}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
