import { Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { PaneTexts } from "../texts/pane-texts";
import type { TableSubject, TableWishes } from "./kind-choice";
import { TableCard } from "./table-card";
import { UnknownCard } from "./unknown-card";

export interface TablesStepProps extends TableWishes {
  readonly review: ReviewedWorkbook;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** 识别: the tables found, and the sheets that are none; each can be confirmed or corrected. */
export function TablesStep({ review, texts, onShow, ...wishes }: TablesStepProps): ReactElement {
  const styles = usePanelStyles();
  const answer = useAnswer(review, "tables");
  const { remembering, cardOf } = useCardKept(wishes, answer);
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>{`${texts.tables.office}：${view.office || texts.tables.notStated}　${texts.tables.year}：${view.year || texts.tables.notStated}`}</Text>
      <Heading text={texts.tables.heading(view.tables.length)} />
      <ul className={styles.list}>
        {view.tables.map((table) => (
          <li key={table.key} ref={cardOf(table.subject)} tabIndex={-1} className={styles.card}><TableCard {...{ review, table, texts, onShow, ...remembering }} /></li>
        ))}
      </ul>
      {view.unknown.length > 0 && <Heading text={texts.tables.unknownHeading(view.unknown.length)} />}
      {view.unknown.length > 0 && (
        <ul className={styles.list}>
          {view.unknown.map((sheet) => (
            <li key={sheet.key} ref={cardOf(sheet.subject)} tabIndex={-1} className={styles.card}><UnknownCard {...{ review, sheet, texts, onShow, ...remembering }} /></li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The button that was pressed goes away with what it changed: the focus goes to the card of the same table, wherever that stands now. */
function useCardKept(wishes: TableWishes, answer: unknown): { readonly remembering: TableWishes; readonly cardOf: (subject: TableSubject | undefined) => (card: HTMLElement | null) => void } {
  const touched = useRef<string | undefined>(undefined);
  const card = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (touched.current !== undefined && document.activeElement === document.body) card.current?.focus();
  }, [answer]);
  const nameOf = ({ meaning, nth }: TableSubject): string => `${meaning} ${String(nth ?? 1)}`;
  return {
    remembering: {
      isBusy: wishes.isBusy,
      onChoose: (subject, kind) => {
        touched.current = nameOf(subject);
        wishes.onChoose(subject, kind);
      },
      onForget: (subject) => {
        touched.current = nameOf(subject);
        wishes.onForget(subject);
      },
    },
    cardOf: (subject) => (element) => {
      if (subject !== undefined && element !== null && nameOf(subject) === touched.current) card.current = element;
    },
  };
}
