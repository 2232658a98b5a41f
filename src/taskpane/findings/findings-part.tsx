import { Button, makeStyles, Select, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { FindingLevel, FindingView } from "../../render/pane/finding-views";
import { findingsText } from "../../render/pane/findings-text";
import { ByHandBox } from "../drawn/by-hand-box";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import { WindowedList } from "../frame/windowed-list";
import { FindingCard } from "./finding-card";
import { type FindingRow, findingRows, type Grouping, isAccepted, type LevelFilter } from "./finding-rows";
import type { FindingsStepProps } from "./findings-step";

export type FindingsPartProps = Pick<FindingsStepProps, "review" | "texts" | "copy" | "onShow" | "decisions" | "isBusy">;

const LEVELS: readonly FindingLevel[] = ["error", "warning", "note", "cannot-tell"];
const GROUPINGS: readonly Grouping[] = ["level", "check", "sheet"];

const useStyles = makeStyles({
  filter: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, flexDirection: "column", fontWeight: tokens.fontWeightRegular },
  count: { display: "block", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  label: { display: "block", fontSize: tokens.fontSizeBase200 },
  box: { width: "100%", boxSizing: "border-box" },
});

const NONE: readonly FindingView[] = [];
const rowKey = ({ key }: FindingRow): string => key;

/** The list of findings with its filter, grouping and export. */
export function FindingsPart({ review, texts, copy, onShow, decisions, isBusy }: FindingsPartProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const answer = useAnswer(review, "findings");
  const findings = answer?.ok === true ? answer.value : NONE;
  const [filter, setFilter] = useState<LevelFilter>("all");
  const [grouping, setGrouping] = useState<Grouping>("level");
  const rows = useMemo(() => findingRows(findings, filter, grouping, texts), [findings, filter, grouping, texts]);
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  if (findings.length === 0) return <div className={panel.part}><Text size={400}>{texts.findings.none}</Text><Text>{texts.findings.noneAdvice}</Text></div>;
  return (
    <div className={panel.part}>
      <div className={styles.filter} role="group" aria-label={texts.findings.filterLabel}>
        {LEVELS.map((level) => (
          <ToggleButton key={level} className={styles.chip} checked={filter === level} onClick={() => setFilter(filter === level ? "all" : level)}>
            <span>
              <span className={styles.count}>{findings.filter((finding) => finding.level === level && !isAccepted(finding)).length}</span>
              <span className={styles.label}>{texts.findings.levels[level]}</span>
            </span>
          </ToggleButton>
        ))}
      </div>
      <div className={panel.spread}>
        <Select size="small" aria-label={texts.findings.groupLabel} value={grouping} onChange={(_, { value }) => setGrouping(GROUPINGS.find((one) => one === value) ?? grouping)}>
          {GROUPINGS.map((one) => <option key={one} value={one}>{texts.findings.groups[one]}</option>)}
        </Select>
        <ExportList textOf={() => findingsText(review.file, findings)} {...{ texts, copy }} />
      </div>
      {filter === "all" && findings.every(isAccepted) && <Text>{texts.acceptance.allAccepted}</Text>}
      {rows.length === 0 && <Text>{texts.findings.noneOfLevel}</Text>}
      <WindowedList label={texts.findings.parts.findings} items={rows} keyOf={rowKey} estimate={220}>
        {(row) => row.kind === "group"
          ? <div className={panel.row}><Text as="h2" className={panel.title} weight="semibold">{row.name}</Text><Text className={panel.quiet}>{texts.findings.count(row.count)}</Text></div>
          : <FindingCard finding={row.finding} {...{ texts, onShow, decisions, isBusy }} />}
      </WindowedList>
    </div>
  );
}

function ExportList({ textOf, texts, copy }: { readonly textOf: () => string } & Pick<FindingsPartProps, "texts" | "copy">): ReactElement {
  const styles = useStyles();
  const [copied, setCopied] = useState<{ readonly isTaken: boolean; readonly text: string; readonly count: number } | undefined>(undefined);
  const take = async (): Promise<void> => {
    const text = textOf();
    const isTaken = await copy("", text);
    setCopied((last) => ({ isTaken, text, count: (last?.count ?? 0) + 1 }));
  };
  return (
    <>
      <Button size="small" onClick={() => void take()}>{texts.actions.copyList}</Button>
      <div role="status" className={styles.box}>{copied !== undefined && <Text size={200}>{copied.isTaken ? texts.status.listCopied : texts.status.copyByHand}</Text>}</div>
      {copied?.isTaken === false && <ByHandBox key={copied.count} text={copied.text} rows={8} label={texts.findings.parts.findings} />}
    </>
  );
}
