import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingView } from "../../render/pane/finding-views";
import type { PlaceLink } from "../../render/pane/place-links";
import { Pair } from "../drawn/pair";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import { Expander } from "../frame/expander";
import type { PaneTexts } from "../texts/pane-texts";
import { FindingDecision, type FindingDecisionProps } from "./finding-decision";

export interface FindingCardProps extends Pick<FindingDecisionProps, "decisions" | "isBusy"> {
  readonly finding: FindingView;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const COLOURS = { error: "danger", warning: "warning", note: "informative", "cannot-tell": "subtle" } as const;

const useStyles = makeStyles({
  cause: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  told: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  message: { lineHeight: tokens.lineHeightBase400 },
});

/** One finding: what it is, both values and the difference, its likely cause, where it is, why it matters and what to do. */
export function FindingCard({ finding, texts: all, onShow, decisions, isBusy }: FindingCardProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { findings: texts } = all;
  const { level, message, pair, causes, caused, places, check } = finding;
  return (
    <article className={panel.card} aria-label={check.title}>
      <div className={panel.row}>
        <Badge appearance="tint" color={COLOURS[level]}>{texts.levels[level]}</Badge>
        <Text className={panel.quiet}>{check.family}</Text>
      </div>
      <Text className={styles.message}>{message}</Text>
      {pair !== undefined && (
        <Pair
          isWrong
          left={{ label: pair.statedLabel, text: pair.stated }}
          right={{ label: pair.expectedLabel, text: pair.expected }}
          difference={{ label: texts.difference, text: pair.difference }}
          {...(pair.bars === undefined ? {} : { bars: pair.bars })}
          {...(pair.bars?.isEnlarged === true ? { note: texts.enlarged } : {})}
        />
      )}
      {causes.map((cause) => (
        <div key={cause.text} className={styles.cause}>
          <Text size={200}><span className={styles.term}>{texts.cause}：</span>{cause.text}</Text>
          <CellLinks label={texts.cause} places={cause.places} onShow={onShow} />
        </div>
      ))}
      <CellLinks label={texts.places} places={places} onShow={onShow} />
      {caused.length > 0 && <Caused caused={caused} label={texts.caused} onShow={onShow} />}
      <FindingDecision {...{ finding, decisions, isBusy }} texts={all} />
      {check.why !== "" && (
        <Expander summary={texts.how}>
          {() => (
            <dl className={styles.told}>
              {([[texts.why, check.why], [texts.fix, check.fix], [texts.basis, check.basis]] as const).map(([term, told]) => (
                <div key={term}><dt className={styles.term}>{term}</dt><dd className={styles.text}>{told}</dd></div>
              ))}
            </dl>
          )}
        </Expander>
      )}
    </article>
  );
}

/** 由此引起: what goes away with the finding when it is put right. */
function Caused({ caused, label, onShow }: { readonly caused: FindingView["caused"]; readonly label: string } & Pick<FindingCardProps, "onShow">): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <Expander summary={`${label}（${String(caused.length)}）`}>
      {() => (
        <ul className={panel.list} aria-label={label}>
          {caused.map(({ key, text, places }) => (
            <li key={key} className={styles.cause}>
              <Text size={200}>{text}</Text>
              <CellLinks label={label} places={places} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </Expander>
  );
}
