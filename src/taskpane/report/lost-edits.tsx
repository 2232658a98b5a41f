import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormerEdit } from "../../render/pane/draft-view";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import type { DraftParagraphProps } from "./draft-paragraph";

export interface LostEditsProps extends Pick<DraftParagraphProps, "texts" | "isBusy" | "onEdit"> {
  readonly edits: readonly FormerEdit[];
}

/** What the office wrote for paragraphs that the draft does not have any more: kept in sight until it is thrown away. */
export function LostEdits({ edits, texts, isBusy, onEdit }: LostEditsProps): ReactElement | null {
  const panel = usePanelStyles();
  if (edits.length === 0) return null;
  return (
    <section className={panel.card}>
      <Heading text={texts.lostEdits(edits.length)} />
      <Text className={panel.quiet}>{texts.lostEditsHint}</Text>
      <ul className={panel.list}>
        {edits.map((edit) => (
          <li key={JSON.stringify(edit)}>
            <Text block>{edit.text}</Text>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void onEdit([{ ...edit, text: "" }])}>{texts.forgetEdit}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
