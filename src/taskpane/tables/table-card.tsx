import { Badge, Link, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import type { TableView } from "../../render/pane/table-views";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import { Expander } from "../frame/expander";
import type { PaneTexts } from "../texts/pane-texts";
import { KindChoice, type TableWishes } from "./kind-choice";

export interface TableCardProps extends TableWishes {
  readonly review: ReviewedWorkbook;
  readonly table: TableView;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const COLOURS = { sure: "success", likely: "informative", doubtful: "warning" } as const;

/** A table found: where, how many rows, in which unit, how sure, and what the user can say about it. */
export function TableCard({ table, texts: all, onShow, ...wishes }: TableCardProps): ReactElement {
  const styles = usePanelStyles();
  const { tables: texts, findings, choice } = all;
  const { name, place, unit, isUnitStated, rows, hiddenRows, confidence, isRival, isChosen, subject, leftOut } = table;
  const facts = [
    texts.rows(rows), ...(hiddenRows > 0 ? [texts.hiddenRows(hiddenRows)] : []),
    ...(unit === "" ? [] : [`${texts.unit}：${unit}${isUnitStated ? "" : `（${texts.unitNotStated}）`}`]),
  ];
  return (
    <>
      <div className={styles.spread}>
        <Text as="h3" className={styles.title} weight="semibold">{name}</Text>
        <Badge appearance="tint" color={isRival ? "warning" : isChosen ? "brand" : COLOURS[confidence]}>{isRival ? texts.rival : isChosen ? choice.chosen : texts.confidence[confidence]}</Badge>
      </div>
      <CellLinks label={findings.places} places={[place]} onShow={onShow} />
      <Text className={styles.quiet}>{facts.join("　")}</Text>
      {leftOut.length > 0 && (
        <Expander summary={texts.leftOut(leftOut.length)}>
          {() => (
            <ul className={styles.list}>
              {leftOut.map((row) => (
                <li key={`${row.rows} ${row.reason}`} className={styles.row}>
                  <Link onClick={() => onShow(row.cells)}><Text size={200}>{row.rows}</Text></Link><Text className={styles.quiet}>{row.reason}</Text>
                </li>
              ))}
            </ul>
          )}
        </Expander>
      )}
      {subject !== undefined && <KindChoice {...wishes} {...{ subject, isChosen }} texts={all} name={place.label} isInDoubt={confidence !== "sure" && !isRival} {...(isRival ? { rival: table.kind } : {})} />}
    </>
  );
}
