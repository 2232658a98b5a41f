import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type ReactNode, useMemo } from "react";
import type { AuditView, Mark } from "../../../render/audit-view";
import { WindowedList } from "../../frame/windowed-list";
import type { PaneTexts } from "../../texts/pane-texts";
import type { Stop } from "../walk/audit-stops";
import { MarkedRun } from "./marked-run";
import { type PieceRun, splitAfter, type TextPiece, textPieces } from "./text-pieces";

export interface MarkedTextProps {
  readonly view: AuditView;
  readonly texts: PaneTexts["audit"];
  readonly filter: Mark | undefined;
  readonly current: Stop | undefined;
  /** The mark the Tab key comes to. */
  readonly entry: Stop | undefined;
  /** What was found where the user stands; drawn below its clause. */
  readonly card: ReactElement | null;
  readonly onOpen: (run: number) => void;
  /** To the place before (-1) or after (1), by the arrow keys. */
  readonly onStep: (way: 1 | -1) => void;
}

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere", lineHeight: "1.85", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  paragraph: { margin: 0, textIndent: "2em", whiteSpace: "pre-wrap" },
  indented: { textIndent: 0 },
});

/** Usual height of a paragraph, in pixels. */
const PARAGRAPH = 130;

const keyOf = ({ key }: TextPiece): string => key;

/** The text as it was read, every number and every word of note marked. */
export function MarkedText({ view, texts, filter, current, entry, card, onOpen, onStep }: MarkedTextProps): ReactElement {
  const styles = useStyles();
  const pieces = useMemo(() => textPieces(view.runs), [view]);
  const entryRun = entry?.run;
  const kept = current?.run ?? entryRun;
  const keptKey = useMemo(() => pieces.find(({ runs }) => runs.some(({ at }) => at === kept))?.key, [pieces, kept]);
  const onKey = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element) || !event.target.hasAttribute("data-run")) return;
    event.preventDefault();
    onStep(way);
  };
  const drawn = (run: PieceRun): ReactNode => {
    const mark = markOf(view, run, filter, current?.run === run.at);
    return mark === undefined ? run.text : <MarkedRun key={run.at} {...{ run, mark, texts, onOpen }} isCurrent={current?.run === run.at} isTabStop={entryRun === run.at} />;
  };
  return (
    <article className={styles.text} aria-label={texts.text} lang="zh-CN" onKeyDown={onKey}>
      <WindowedList label={texts.text} items={pieces} keyOf={keyOf} estimate={PARAGRAPH} kept={keptKey}>
        {({ runs, isContinued }) => {
          const isHere = current !== undefined && card !== null && runs.some(({ at }) => at === current.run);
          const [head, tail] = isHere ? splitAfter(runs, current.run) : [runs, []];
          return (
            <>
              <p className={mergeClasses(styles.paragraph, (isContinued || /^\s/.test(runs[0]?.text ?? "")) && styles.indented)}>{head.map(drawn)}</p>
              {isHere && card}
              {tail.length > 0 && <p className={mergeClasses(styles.paragraph, styles.indented)}>{tail.map(drawn)}</p>}
            </>
          );
        }}
      </WindowedList>
    </article>
  );
}

const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The mark a run is shown with: none where only others are wanted. */
function markOf({ problems }: AuditView, run: PieceRun, filter: Mark | undefined, isCurrent: boolean): Mark | undefined {
  if (filter === undefined || run.mark === filter) return run.mark;
  const hasWanted = run.problems.some((problem) => problems[problem]?.mark === filter);
  return hasWanted ? filter : isCurrent ? run.mark : undefined;
}
