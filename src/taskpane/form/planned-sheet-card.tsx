import { Badge, Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PlannedCellView, PlannedSheetView } from "../../render/pane/plan-view";
import { usePanelStyles } from "../drawn/panel-styles";
import { Expander } from "../frame/expander";
import { WindowedList } from "../frame/windowed-list";
import type { PaneTexts } from "../texts/pane-texts";
import { PlannedCell, type PlannedCellProps } from "./planned-cell";

export interface PlannedSheetCardProps extends Pick<PlannedCellProps, "onShow"> {
  readonly sheet: PlannedSheetView;
  readonly texts: PaneTexts;
}

interface CellsProps extends Pick<PlannedCellProps, "texts" | "isMarked" | "onShow"> {
  readonly label: string;
  readonly figures: readonly PlannedCellView[];
  readonly words: readonly PlannedCellView[];
}

const keyOf = ({ cell }: PlannedCellView): string => cell;
const isSame = ({ change }: PlannedCellView): boolean => change === "same";
const isOther = (cell: PlannedCellView): boolean => !isSame(cell);

/** A sheet that will be written: how much, and cell by cell on demand; where it takes the place of one that is there, what changes comes first. */
export function PlannedSheetCard({ sheet, texts: { form: texts }, onShow }: PlannedSheetCardProps): ReactElement {
  const panel = usePanelStyles();
  const { name, isReplacing, isInPlace, figures, texts: words, formulas, changed } = sheet;
  const state = isInPlace ? texts.inPlace : !isReplacing ? texts.fresh : changed === 0 ? texts.unchanged : texts.changed(changed);
  const written = figures.filter(({ change }) => change !== "gone").length;
  const rest = { figures: figures.filter(isSame), words: words.filter(isSame) };
  return (
    <>
      <div className={panel.spread}>
        <Text as="h3" className={panel.title} weight="semibold">{name}</Text>
        <Badge appearance="tint" color={isReplacing && changed > 0 ? "warning" : isReplacing ? "informative" : "brand"}>{state}</Badge>
      </div>
      <Text className={panel.quiet}>{texts.cells(written, formulas) + (isInPlace ? `　${texts.inPlaceIntro}` : isReplacing ? `　${texts.replaced}` : "")}</Text>
      {!isReplacing && <Expander summary={texts.showCells}>{() => <Cells {...{ texts, onShow, figures, words }} label={name} isMarked={false} />}</Expander>}
      {isReplacing && changed > 0 && <Expander summary={texts.showChanges(changed)}>{() => <Cells {...{ texts, onShow }} figures={[...figures, ...words].filter(isOther)} words={[]} label={texts.changesOf(name)} isMarked />}</Expander>}
      {isReplacing && rest.figures.length + rest.words.length > 0 && (
        <Expander summary={texts.showSame(rest.figures.length + rest.words.length)}>{() => <Cells {...{ texts, onShow }} {...rest} label={texts.sameOf(name)} isMarked={false} />}</Expander>
      )}
    </>
  );
}

function Cells({ label, figures, words, texts, isMarked, onShow }: CellsProps): ReactElement {
  const panel = usePanelStyles();
  const [hasTexts, setHasTexts] = useState(figures.length === 0);
  return (
    <div className={panel.part}>
      {words.length > 0 && <Checkbox size="medium" label={texts.withTexts(words.length)} checked={hasTexts} onChange={(_, { checked }) => setHasTexts(checked === true)} />}
      <WindowedList label={label} items={hasTexts ? [...figures, ...words] : figures} keyOf={keyOf} estimate={72}>
        {(view) => <PlannedCell {...{ view, isMarked, texts, onShow }} />}
      </WindowedList>
    </div>
  );
}
