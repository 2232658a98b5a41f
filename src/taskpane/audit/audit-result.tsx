import { Badge, Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { FoundCard } from "./found-card";
import { foundHere, type FoundHere } from "./found-here";
import { MarkFilter } from "./mark-filter";
import { MarkedText } from "./text/marked-text";
import type { Audited } from "./use-audit";
import { useInSight } from "./walk/use-in-sight";
import { useWalk } from "./walk/use-walk";
import { VerdictBar } from "./verdict-bar";
import { WalkStrip } from "./walk/walk-strip";
import { WaysOn, type WaysOnProps } from "./ways-on";

export interface AuditResultProps extends Pick<WaysOnProps, "copy" | "onPutIn" | "onUndo" | "onSave" | "isBusy"> {
  readonly audited: Audited;
  /** Why it should be made again: the workbook has changed since, or was reviewed only now. */
  readonly outdated: string | undefined;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  readonly onAgain: () => void;
  readonly onEdit: () => void;
}

const SEVERITIES = ["error", "warning", "note"] as const;
const COLOURS = { error: "danger", warning: "warning", note: "informative" } as const;

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  walked: { display: "flex", flexDirection: "column", minWidth: 0 },
  hint: { paddingBlock: tokens.spacingVerticalXS },
});

/** What an audit found: the counts, the ways on, and the text with its marks, one after the other to be walked through. */
export function AuditResult({ audited: { text, view, review }, outdated, texts: all, isBusy, copy, onShow, onAgain, onEdit, onPutIn, onUndo, onSave }: AuditResultProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const { audit: texts, findings } = all;
  const walk = useWalk(view);
  const [strip, card, isByKey] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null), useRef(false)];
  useInSight({ ...walk, strip, card, takesFocus: () => isByKey.current || document.activeElement === document.body });
  const step = (way: 1 | -1, byKey: boolean): void => {
    isByKey.current = byKey;
    walk.step(way);
  };
  const here = walk.current === undefined ? undefined : foundHere(view, walk.current);
  const numbers = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className={panel.part}>
      <Heading text={texts.done(numbers, view.problems.length)} />
      <Text className={panel.quiet}>{review === undefined ? texts.alone : texts.against(review.file)}</Text>
      {outdated !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outdated}</MessageBarBody>
          <MessageBarActions><Button size="small" disabledFocusable={isBusy} onClick={onAgain}>{texts.again}</Button></MessageBarActions>
        </MessageBar>
      )}
      {view.problems.length > 0 && <div className={panel.row}>{SEVERITIES.filter((one) => view.severities[one] > 0).map((one) => <Badge key={one} appearance="tint" size="large" color={COLOURS[one]}>{`${findings.levels[one]} ${String(view.severities[one])}`}</Badge>)}</div>}
      {numbers === 0 ? <Text>{texts.noNumbers}</Text> : view.problems.length === 0 && <Text>{texts.noProblems}</Text>}
      <VerdictBar counts={view.counts} />
      <MarkFilter {...{ view, texts }} filter={walk.filter} onFilter={walk.setFilter} />
      <WaysOn corrected={view.corrected} texts={all} {...{ isBusy, copy, onPutIn }} {...(onUndo === undefined ? {} : { onUndo })} {...(onSave === undefined ? {} : { onSave })}>
        <Button onClick={onEdit}>{texts.edit}</Button>
        {outdated === undefined && <Button disabledFocusable={isBusy} onClick={onAgain}>{texts.again}</Button>}
      </WaysOn>
      <div className={styles.walked}>
        <WalkStrip {...{ strip, texts }} stops={walk.stops} current={walk.current} onStep={(way) => step(way, false)} />
        <Text className={mergeClasses(panel.quiet, styles.hint)}>{texts.textHint}</Text>
        {walk.filter !== undefined && walk.stops.length === 0 && <Text>{texts.noneMarked(texts.marks[walk.filter])}</Text>}
        <MarkedText
          {...{ view, texts }} filter={walk.filter} current={walk.current} entry={walk.current ?? walk.stops[0]} onStep={(way) => step(way, true)}
          onOpen={(run) => {
            isByKey.current = false;
            walk.open(run);
          }}
          card={here === undefined ? null : (
            <FoundCard
              card={card} found={here} texts={all} {...{ isBusy, onShow }} onGo={walk.go}
              onCorrect={(start, end, words) => onPutIn(text.slice(0, start) + words + text.slice(end))}
            />
          )}
        />
      </div>
      <div role="status" className={styles.unseen}>{here !== undefined && said(here, texts)}</div>
    </div>
  );
}

const said = ({ mark, quote, reason, expected }: FoundHere, { marks, shouldBe }: PaneTexts["audit"]): string => `${marks[mark]}：${quote}。${reason}${expected === undefined ? "" : `${shouldBe}${expected}。`}`;
