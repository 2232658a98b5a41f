import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { DraftParagraph as Paragraph, FormerEdit, ParagraphEditing } from "../../render/pane/draft-view";
import { usePanelStyles } from "../drawn/panel-styles";
import type { Typed } from "../frame/use-typed";
import type { PaneTexts } from "../texts/pane-texts";
import { DraftRuns, type DraftRunsProps } from "./draft-runs";
import { TypedField } from "./typed-field";
import { useFocusBack } from "./use-focus-back";

export interface DraftParagraphProps extends Omit<DraftRunsProps, "runs"> {
  readonly paragraph: Paragraph;
  readonly typed: Typed;
  readonly texts: PaneTexts["report"];
  readonly isBusy: boolean;
  /** Words for paragraphs, nothing to bring the draft back; gives whether they were written. */
  readonly onEdit: (edits: readonly FormerEdit[]) => Promise<boolean>;
}

interface EditingProps extends Pick<DraftParagraphProps, "typed" | "texts" | "isBusy" | "onEdit"> {
  readonly editing: ParagraphEditing;
}

/** Begins a name long enough to know the paragraph by. */
const NAMED = 12;

const keyOf = ({ section, drafted }: ParagraphEditing): string => JSON.stringify(["edit", section, drafted]);

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}`, textIndent: "2em" },
  edit: { minWidth: 0, height: "auto", paddingBlock: 0, paddingInline: tokens.spacingHorizontalXS, textIndent: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink, verticalAlign: "baseline" },
  note: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS, display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** A paragraph of the draft, and how the office can write it anew. */
export function DraftParagraph({ paragraph: { lines, editing }, typed, texts, isBusy, onEdit, ...follow }: DraftParagraphProps): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLElement>(null);
  const isOpen = editing !== undefined && typed.of(keyOf(editing)) !== undefined;
  useFocusBack(isOpen, button);
  if (editing !== undefined && isOpen) return <Editor {...{ editing, typed, texts, isBusy, onEdit }} />;
  return (
    <>
      {lines.map((runs, index) => (
        <p key={index} className={styles.line}>
          <DraftRuns runs={runs} {...follow} />
          {editing !== undefined && index === lines.length - 1 && (
            <Button
              ref={(element: HTMLElement | null) => void (button.current = element)} className={styles.edit} appearance="transparent" size="small" aria-label={texts.editOf(editing.text.slice(0, NAMED))}
              onClick={() => typed.set(keyOf(editing), editing.text)}
            >
              {texts.edit}
            </Button>
          )}
        </p>
      ))}
      {editing !== undefined && <EditNote {...{ editing, typed, texts, isBusy, onEdit }} />}
    </>
  );
}

function Editor({ editing, typed, texts, isBusy, onEdit }: EditingProps): ReactElement {
  const panel = usePanelStyles();
  const { section, drafted, former } = editing;
  const text = typed.of(keyOf(editing)) ?? "";
  const giveUp = (): void => typed.set(keyOf(editing), undefined);
  const isSame = text.trim() === editing.text;
  const save = async (): Promise<void> => {
    if (isBusy || isSame) return;
    // What was written for the draft before is taken over now.
    const isDone = await onEdit([...(former === undefined ? [] : [{ ...former, text: "" }]), { section, drafted, text }]);
    if (isDone) giveUp();
  };
  return (
    <div className={panel.card}>
      <TypedField label={texts.editLabel} hint={texts.editHint} value={text} rows={6} takesFocus onType={(next) => typed.set(keyOf(editing), next)} onSave={() => void save()} onGiveUp={giveUp} />
      <div className={panel.row}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy || isSame} onClick={() => void save()}>{texts.saveEdit}</Button>
        <Button size="small" onClick={giveUp}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

/** That a paragraph is the office's own, which of its numbers nobody has checked, or that what it wrote is void. */
function EditNote({ editing, typed, texts, isBusy, onEdit }: EditingProps): ReactElement | null {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { section, drafted, isEdited, unchecked, former } = editing;
  if (former !== undefined) {
    return (
      <div className={styles.note} role="note">
        <Text size={200}>{texts.editVoid}</Text>
        <Text size={200}>{former.text}</Text>
        <div className={panel.row}>
          <Button size="small" onClick={() => typed.set(keyOf(editing), former.text)}>{texts.editAgain}</Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void onEdit([{ ...former, text: "" }])}>{texts.forgetEdit}</Button>
        </div>
      </div>
    );
  }
  if (!isEdited) return null;
  return (
    <div className={styles.note} role="note">
      <div className={panel.row}>
        <Badge appearance="tint" color="informative">{texts.edited}</Badge>
        <Button size="small" disabledFocusable={isBusy} aria-label={texts.restoreOf(editing.text.slice(0, NAMED))} onClick={() => void onEdit([{ section, drafted, text: "" }])}>{texts.restore}</Button>
      </div>
      {unchecked.length > 0 && <Text size={200}>{texts.unchecked(unchecked.join("、"))}</Text>}
    </div>
  );
}
