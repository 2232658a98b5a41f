import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AuditView, type Mark, MARKS, NUMBER_MARKS } from "../../render/audit-view";
import type { PaneTexts } from "../texts/pane-texts";

export interface MarkFilterProps {
  readonly view: AuditView;
  readonly texts: PaneTexts["audit"];
  readonly filter: Mark | undefined;
  readonly onFilter: (filter: Mark | undefined) => void;
}

const ALL: readonly Mark[] = [...NUMBER_MARKS, "wording"];

const useStyles = makeStyles({
  chips: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sign: { marginRight: "3px" },
});

/** Each mark with its sign, its name and how many there are: what the signs mean, and a choice of one kind. */
export function MarkFilter({ view, texts, filter, onFilter }: MarkFilterProps): ReactElement {
  const styles = useStyles();
  const countOf = (mark: Mark): number => (mark === "wording" ? view.problems.filter((problem) => problem.mark === mark).length : view.counts[mark]);
  return (
    <div className={styles.chips} role="group" aria-label={texts.filterLabel}>
      {ALL.map((mark) => (
        <ToggleButton key={mark} className={styles.chip} checked={filter === mark} onClick={() => onFilter(filter === mark ? undefined : mark)}>
          <span>
            <span className={styles.count}>{countOf(mark)}</span>
            <span className={styles.label}><span className={styles.sign} aria-hidden="true">{MARKS[mark].sign}</span>{texts.marks[mark]}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
