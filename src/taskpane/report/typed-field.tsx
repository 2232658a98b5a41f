import { Field, Textarea } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import { LONGEST_TYPED } from "../../jobs/type-answer";

export interface TypedFieldProps {
  /** Id on the page, where something leads to it. */
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows?: number;
  /** Opened by the user: the focus goes in at once. */
  readonly takesFocus?: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
  readonly onGiveUp?: () => void;
}

/** Field for words of the report. Ctrl and Enter save, Enter begins a new line, Esc gives up; while an input method is composing, all are the method's. */
export function TypedField({ id, label, hint, value, rows = 2, takesFocus = false, onType, onSave, onGiveUp }: TypedFieldProps): ReactElement {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus || box.current === null) return;
    box.current.focus();
    // Whoever opens it goes on from what is there.
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []); // when it opens only
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onGiveUp?.();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <Field label={label} hint={hint}>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => void (box.current = element)} {...(id === undefined ? {} : { id })} value={value} maxLength={LONGEST_TYPED} rows={rows} resize="vertical"
        onKeyDown={onKey} onChange={(_, { value: typed }) => onType(typed)}
      />
    </Field>
  );
}
