import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import type { ScoreView } from "../../render/pane/score-view";
import { Bar } from "../drawn/bar";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { Reasons } from "./reasons";
import { TypedScores } from "./typed-scores";

export interface ScorePartProps {
  readonly score: ScoreView | undefined;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** 自评得分: the total as a bar of what was earned and lost, its parts, every deduction with its rule, and what the office has typed beside it. */
export function ScorePart({ score, texts, onShow }: ScorePartProps): ReactElement {
  const panel = usePanelStyles();
  const { form, findings: { places: placesLabel } } = texts;
  if (score === undefined) return <section className={panel.card}><Heading text={form.score} /><Text>{form.noScore}</Text></section>;
  const { rating, deductions, questions, unscored, typed, basis } = score;
  return (
    <section className={panel.card}>
      <Heading text={form.score}>{rating !== "" && <Badge appearance="tint" color="success" size="large">{`${form.rating}：${rating}`}</Badge>}</Heading>
      <Totals score={score} texts={form} />
      <TypedScores {...{ typed, texts, onShow }} />
      {deductions.length === 0 ? <Text weight="semibold">{form.noDeductions}</Text> : <Reasons heading={form.deductions(deductions.length)} reasons={deductions} {...{ placesLabel, onShow }} />}
      {questions.length > 0 && <Reasons heading={form.questions(questions.length)} reasons={questions} {...{ placesLabel, onShow }} />}
      {unscored.length > 0 && (
        <Reasons heading={form.unscored(unscored.length)} reasons={unscored.map(({ indicator, text, places }) => ({ text: `${indicator}：${text}`, places }))} {...{ placesLabel, onShow }} />
      )}
      {basis !== "" && <Text className={panel.quiet}>{`${form.basis}：${basis}`}</Text>}
    </section>
  );
}

function Totals({ score: { total, partial, earned, levels }, texts }: { readonly score: ScoreView; readonly texts: PaneTexts["form"] }): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <>
      <div className={panel.row}>
        <span className={total === "" ? undefined : styles.total}>{total === "" ? texts.noTotal : total}</span>
        <Text>{total === "" ? (partial === undefined ? "" : texts.partial(partial.score, partial.weight)) : texts.points}</Text>
      </div>
      <Bar share={earned} behind={1} height={14} />
      <ul className={panel.list}>
        {levels.map(({ name, score: given, weight, share }) => (
          <li key={name} className={styles.entry}>
            <div className={panel.spread}><Text>{name}</Text><Text size={200} className={panel.number}>{`${given}${texts.points}　${texts.outOf(weight)}`}</Text></div>
            <Bar share={share} behind={1} height={6} />
          </li>
        ))}
      </ul>
    </>
  );
}
