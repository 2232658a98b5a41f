import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BarView } from "../../render/pane/spending-view";
import { Bar } from "../drawn/bar";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { FindingsStepProps } from "./findings-step";

export type SpendingPartProps = Pick<FindingsStepProps, "review" | "texts" | "onShow">;

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { textAlign: "left", overflowWrap: "anywhere" },
});

/** 支出情况: spending by class, and execution against budget line by line, as bars with their figures. */
export function SpendingPart({ review, texts, onShow }: SpendingPartProps): ReactElement {
  const styles = usePanelStyles();
  const answer = useAnswer(review, "spending");
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  if (view.classes.length + view.execution.length === 0) return <Text>{texts.spending.none}</Text>;
  return (
    <div className={styles.part}>
      {view.classes.length > 0 && (
        <section className={styles.card}>
          <Heading text={texts.spending.classes} />
          <ul className={styles.list}>
            {view.classes.map((bar) => <Entry key={bar.key} bar={bar} text={bar.text} detail={bar.percent} onShow={onShow} />)}
          </ul>
        </section>
      )}
      {view.execution.length > 0 && (
        <section className={styles.card}>
          <Heading text={texts.spending.execution} />
          <ul className={styles.list}>
            {view.execution.map((bar) => (
              <Entry
                key={bar.key} bar={bar} behind={bar.budgetShare} onShow={onShow}
                text={`${texts.spending.executed} ${bar.text}　${texts.spending.budget} ${bar.budget}`}
                detail={bar.percent === "" ? "" : `${texts.spending.rate} ${bar.percent}`}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface EntryProps extends Pick<SpendingPartProps, "onShow"> {
  readonly bar: BarView;
  readonly behind?: number;
  readonly text: string;
  readonly detail: string;
}

function Entry({ bar, behind, text, detail, onShow }: EntryProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <li className={styles.entry}>
      <div className={panel.spread}>
        <Link className={styles.name} appearance="subtle" onClick={() => onShow(bar.places.flatMap(({ cells }) => cells))}>{bar.name}</Link>
        <Text size={200} className={panel.number}>{detail}</Text>
      </div>
      <Bar share={bar.share} {...(behind === undefined ? {} : { behind })} />
      <Text className={panel.quiet}>{text}</Text>
    </li>
  );
}
