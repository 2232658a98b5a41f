import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import type { PaneTexts } from "../texts/pane-texts";
import type { FoundHere } from "./found-here";

export interface FoundCardProps {
  readonly found: FoundHere;
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  readonly card: Ref<HTMLElement>;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  /** Puts the right words in the place of those quoted. */
  readonly onCorrect: (start: number, end: number, words: string) => void;
  /** Goes to another place of the text. */
  readonly onGo: (start: number) => void;
}

const COLOURS = { error: "danger", warning: "warning", note: "informative" } as const;

const useStyles = makeStyles({
  card: { marginBlock: tokens.spacingVerticalS, borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`, textIndent: 0, lineHeight: tokens.lineHeightBase400, scrollMarginBlock: tokens.spacingVerticalM },
  quote: { margin: 0, color: tokens.colorNeutralForeground2 },
  seen: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  right: { fontVariantNumeric: "tabular-nums" },
});

/** What was found at one place: its words, why it is marked, what is right, and where that stands. */
export function FoundCard({ found, texts: all, isBusy, card, onShow, onCorrect, onGo }: FoundCardProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { audit: texts, findings } = all;
  const { mark, quote, reason, expected, places, candidates, problem } = found;
  return (
    <section ref={card} className={mergeClasses(panel.card, styles.card)} aria-label={`${texts.marks[mark]}：${quote}`}>
      <div className={panel.row}>
        <Text weight="semibold">{texts.marks[mark]}</Text>
        {problem !== undefined && <Badge appearance="tint" color={COLOURS[problem.severity]}>{findings.levels[problem.severity]}</Badge>}
        {problem !== undefined && <Text className={panel.quiet}>{texts.line(problem.line)}</Text>}
      </div>
      <blockquote className={styles.quote}>{problem !== undefined && problem.before}<span className={styles.seen}>{quote}</span>{problem !== undefined && problem.after}</blockquote>
      <Text>{reason}</Text>
      {expected !== undefined && <Text className={styles.right}>{texts.shouldBe} <strong>{expected}</strong></Text>}
      {places.length > 0 && <div><Text size={200} block>{texts.sources}</Text><CellLinks label={texts.sources} places={places} onShow={onShow} /></div>}
      {candidates.length > 0 && (
        <div>
          <Text size={200} block>{texts.candidates}</Text>
          <ul className={panel.list} aria-label={texts.candidates}>
            {candidates.map(({ label, places: there }) => <li key={label}><Text size={200} block>{label}</Text><CellLinks label={label} places={there} onShow={onShow} /></li>)}
          </ul>
        </div>
      )}
      <div className={panel.row}>
        {problem !== undefined && expected !== undefined && expected !== quote && <Button size="small" disabledFocusable={isBusy} onClick={() => onCorrect(problem.start, problem.end, expected)}>{texts.correct(expected)}</Button>}
        {problem?.also.map(({ start }) => <Button key={start} size="small" onClick={() => onGo(start)}>{texts.also}</Button>)}
      </div>
    </section>
  );
}
