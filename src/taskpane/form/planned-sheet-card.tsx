import { Badge, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PlannedCellView, PlannedSheetView } from "../../render/pane/plan-view";
import { usePanelStyles } from "../drawn/panel-styles";
import { Expander } from "../frame/expander";
import { WindowedList } from "../frame/windowed-list";
import type { PaneTexts } from "../texts/pane-texts";

export interface PlannedSheetCardProps {
  readonly sheet: PlannedSheetView;
  readonly texts: PaneTexts;
}

const useStyles = makeStyles({
  cell: { display: "grid", gridTemplateColumns: "44px 1fr", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: "anywhere" },
  formula: { gridColumn: "2", color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: "hidden", overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground3 },
});

const keyOf = ({ cell }: PlannedCellView): string => cell;

/** A sheet that will be written: how much, and cell by cell on demand. */
export function PlannedSheetCard({ sheet, texts: { form: texts } }: PlannedSheetCardProps): ReactElement {
  const panel = usePanelStyles();
  const { name, isReplacing, figures, formulas, changed } = sheet;
  const state = !isReplacing ? texts.fresh : changed === 0 ? texts.unchanged : texts.changed(changed);
  return (
    <>
      <div className={panel.spread}>
        <Text as="h3" className={panel.title} weight="semibold">{name}</Text>
        <Badge appearance="tint" color={isReplacing && changed > 0 ? "warning" : isReplacing ? "informative" : "brand"}>{state}</Badge>
      </div>
      <Text className={panel.quiet}>{texts.cells(figures.length, formulas) + (isReplacing ? `　${texts.replaced}` : "")}</Text>
      <Expander summary={texts.showCells}>{() => <Cells sheet={sheet} texts={texts} />}</Expander>
    </>
  );
}

function Cells({ sheet: { name, figures, texts: words }, texts }: { readonly sheet: PlannedSheetView; readonly texts: PaneTexts["form"] }): ReactElement {
  const panel = usePanelStyles();
  const [hasTexts, setHasTexts] = useState(figures.length === 0);
  return (
    <div className={panel.part}>
      {words.length > 0 && <Checkbox size="medium" label={texts.withTexts(words.length)} checked={hasTexts} onChange={(_, { checked }) => setHasTexts(checked === true)} />}
      <WindowedList label={name} items={hasTexts ? [...figures, ...words] : figures} keyOf={keyOf} estimate={52}>
        {(cell) => <Cell cell={cell} texts={texts} />}
      </WindowedList>
    </div>
  );
}

function Cell({ cell: { cell, before, after, formula, isChanged }, texts }: { readonly cell: PlannedCellView; readonly texts: PaneTexts["form"] }): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <div className={styles.cell}>
      <Text className={panel.quiet}>{cell}</Text>
      <span className={styles.values}>
        {isChanged && <><Text size={200} className={styles.old}>{before === "" ? texts.empty : before}</Text><Text size={200} aria-hidden="true">→</Text></>}
        <Text size={200} weight={isChanged ? "semibold" : "regular"}>{after}</Text>
      </span>
      {formula !== "" && <span className={styles.formula} title={formula}>{formula}</span>}
    </div>
  );
}
