import { Badge, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TieSideView, TieStatus, TieView } from "../../render/pane/tie-views";
import { Pair } from "../drawn/pair";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import { Expander } from "../frame/expander";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import { WindowedList } from "../frame/windowed-list";
import type { FindingsStepProps } from "./findings-step";

export type TiesPartProps = Pick<FindingsStepProps, "review" | "texts" | "onShow">;

const ORDER: readonly TieStatus[] = ["differs", "unverified", "rounding", "agrees"];
const COLOURS = { agrees: "success", rounding: "informative", differs: "danger", unverified: "warning" } as const;

const keyOf = ({ key }: TieView): string => key;

/** 勾稽关系: figures of two tables that must agree, those that do not first. */
export function TiesPart({ review, texts, onShow }: TiesPartProps): ReactElement {
  const styles = usePanelStyles();
  const answer = useAnswer(review, "ties");
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  if (view.shown.length + view.folded.length === 0) return <Text>{texts.ties.none}</Text>;
  const card = (tie: TieView): ReactElement => <TieCard tie={tie} texts={texts} onShow={onShow} />;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        {ORDER.filter((status) => view.counts[status] > 0).map((status) => (
          <Badge key={status} appearance="tint" size="large" color={COLOURS[status]}>{`${texts.ties.status[status]} ${String(view.counts[status])}`}</Badge>
        ))}
      </div>
      <WindowedList label={texts.findings.parts.ties} items={view.shown} keyOf={keyOf} estimate={170}>{card}</WindowedList>
      {view.folded.length > 0 && (
        <Expander summary={texts.ties.folded(view.folded.length)}>
          {() => <WindowedList label={texts.ties.folded(view.folded.length)} items={view.folded} keyOf={keyOf} estimate={170}>{card}</WindowedList>}
        </Expander>
      )}
    </div>
  );
}

function TieCard({ tie, texts: { ties: texts, findings }, onShow }: { readonly tie: TieView } & Pick<TiesPartProps, "texts" | "onShow">): ReactElement {
  const styles = usePanelStyles();
  const { title, status, left, right, bars, difference, tolerance, reason, causes, accepted } = tie;
  const side = ({ label, text }: TieSideView): { label: string; text: string } => ({ label, text: text === "" ? texts.missingSide : text });
  const notes = [...(bars?.isEnlarged === true ? [findings.enlarged] : []), ...(tolerance === "" || difference === "" ? [] : [`${texts.tolerance} ${tolerance}`])];
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.row}><Badge appearance="tint" color={COLOURS[status]}>{texts.status[status]}</Badge></div>
      <Pair
        isWrong={status === "differs"}
        left={side(left)} right={side(right)}
        {...(bars === undefined ? {} : { bars })}
        {...(difference === "" ? {} : { difference: { label: findings.difference, text: difference } })}
        {...(notes.length === 0 ? {} : { note: notes.join("；") })}
      />
      {reason !== "" && <Text size={200}>{reason}</Text>}
      {causes.map(({ text }) => <Text key={text} size={200}>{`${findings.cause}：${text}`}</Text>)}
      {accepted !== "" && <Text size={200} weight="semibold">{accepted}</Text>}
      <CellLinks label={findings.places} places={[...left.places.slice(0, 3), ...right.places.slice(0, 3)]} onShow={onShow} />
    </article>
  );
}
