import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import type { DeductionView, ScoreView } from "../../render/pane/score-view";
import { Bar } from "../drawn/bar";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import type { PaneTexts } from "../texts/pane-texts";

export interface ScorePartProps {
  readonly score: ScoreView | undefined;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** 自评得分: the total as a bar of what was earned and lost, its parts, and every deduction with its rule. */
export function ScorePart({ score, texts, onShow }: ScorePartProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { form } = texts;
  if (score === undefined) return <section className={panel.card}><Heading text={form.score} /><Text>{form.noScore}</Text></section>;
  const { total, rating, partial, earned, levels, deductions, unscored } = score;
  return (
    <section className={panel.card}>
      <Heading text={form.score}>{rating !== "" && <Badge appearance="tint" color="success" size="large">{`${form.rating}：${rating}`}</Badge>}</Heading>
      <div className={panel.row}>
        <span className={total === "" ? undefined : styles.total}>{total === "" ? form.noTotal : total}</span>
        <Text>{total === "" ? (partial === undefined ? "" : form.partial(partial.score, partial.weight)) : form.points}</Text>
      </div>
      <Bar share={earned} behind={1} height={14} />
      <ul className={panel.list}>
        {levels.map(({ name, score: given, weight, share }) => (
          <li key={name} className={styles.entry}>
            <div className={panel.spread}><Text>{name}</Text><Text size={200} className={panel.number}>{`${given}${form.points}　${form.outOf(weight)}`}</Text></div>
            <Bar share={share} behind={1} height={6} />
          </li>
        ))}
      </ul>
      <Reasons heading={deductions.length === 0 ? form.noDeductions : form.deductions(deductions.length)} reasons={deductions} texts={texts} onShow={onShow} />
      {unscored.length > 0 && (
        <Reasons heading={form.unscored(unscored.length)} reasons={unscored.map(({ indicator, text, places }) => ({ text: `${indicator}：${text}`, places }))} texts={texts} onShow={onShow} />
      )}
    </section>
  );
}

interface ReasonsProps extends Pick<ScorePartProps, "texts" | "onShow"> {
  readonly heading: string;
  readonly reasons: readonly DeductionView[];
}

function Reasons({ heading, reasons, texts, onShow }: ReasonsProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <div className={styles.entry}>
      <Text as="h3" className={panel.title} weight="semibold">{heading}</Text>
      <ul className={panel.list}>
        {reasons.map(({ text, places }) => <li key={text} className={styles.entry}><Text size={200}>{text}</Text><CellLinks label={texts.findings.places} places={places} onShow={onShow} /></li>)}
      </ul>
    </div>
  );
}
