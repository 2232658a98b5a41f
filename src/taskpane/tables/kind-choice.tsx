import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { TableView } from "../../render/pane/table-views";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { PaneTexts } from "../texts/pane-texts";

export type TableSubject = NonNullable<TableView["subject"]>;
/** What the user can say a table is. */
export type Kind = TableView["kind"] | "none";

/** What can be wished about tables. */
export interface TableWishes {
  readonly isBusy: boolean;
  readonly onChoose: (subject: TableSubject, kind: Kind) => void;
  readonly onForget: (subject: TableSubject) => void;
}

export interface KindChoiceProps extends TableWishes {
  readonly review: ReviewedWorkbook;
  /** The table or sheet, as the user knows it. */
  readonly name: string;
  readonly subject: TableSubject;
  readonly isChosen: boolean;
  /** Whether the kinds are offered at once, or only when asked for. */
  readonly isInDoubt: boolean;
  /** Its kind, where another table of that kind is used instead: then it can be meant with one click. */
  readonly rival?: TableView["kind"];
  readonly texts: PaneTexts;
}

/** Lets the user say what a table is, and take that back. */
export function KindChoice(props: KindChoiceProps): ReactElement {
  const { name, subject, isChosen, isInDoubt, rival, isBusy, onChoose, onForget, texts: { choice } } = props;
  const styles = usePanelStyles();
  const [isAsked, setAsked] = useState(false);
  const choose: TableWishes["onChoose"] = (...said) => {
    setAsked(false);
    onChoose(...said);
  };
  const isOpen = isAsked || (isInDoubt && !isChosen);
  return (
    <>
      {isOpen && <Kinds {...props} onChoose={choose} />}
      {(isChosen || !isOpen || rival !== undefined) && (
        <div className={styles.row}>
          {rival !== undefined && <Button size="small" disabled={isBusy} aria-label={choice.useOf(name)} onClick={() => choose(subject, rival)}>{choice.use}</Button>}
          {!isOpen && <Button size="small" aria-label={choice.changeOf(name)} onClick={() => setAsked(true)}>{choice.change}</Button>}
          {isChosen && <Button size="small" disabled={isBusy} aria-label={choice.forgetOf(name)} onClick={() => onForget(subject)}>{choice.forget}</Button>}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  select: { flexGrow: 1, flexBasis: "180px", minWidth: 0 },
});

function Kinds({ review, name, subject, isBusy, onChoose, texts }: KindChoiceProps): ReactElement {
  const styles = useStyles();
  const { choice } = texts;
  const answer = useAnswer(review, "table-kinds", subject);
  const [said, setSaid] = useState<string | undefined>(undefined);
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const options: readonly { kind: Kind; name: string }[] = [...answer.value, { kind: "none", name: choice.none }];
  const chosen = options.find(({ kind }) => kind === said) ?? options[0];
  return (
    <div className={styles.kinds}>
      <Select className={styles.select} size="small" aria-label={choice.kindOf(name)} value={chosen?.kind ?? "none"} onChange={(_, { value }) => setSaid(value)}>
        {options.map((option) => <option key={option.kind} value={option.kind}>{option.name}</option>)}
      </Select>
      <Button size="small" appearance="primary" disabled={isBusy} aria-label={choice.confirmOf(name)} onClick={() => onChoose(subject, chosen?.kind ?? "none")}>{choice.confirm}</Button>
    </div>
  );
}
