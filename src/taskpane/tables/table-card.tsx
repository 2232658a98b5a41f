import { Badge, Link, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import type { TableView } from "../../render/pane/table-views";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";
import { Expander } from "../frame/expander";
import type { PaneTexts } from "../texts/pane-texts";

export interface TableCardProps {
  readonly table: TableView;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const COLOURS = { sure: "success", likely: "informative", doubtful: "warning" } as const;

/** A table found: where, how many rows, in which unit, how sure. */
export function TableCard({ table, texts: { tables: texts, findings }, onShow }: TableCardProps): ReactElement {
  const styles = usePanelStyles();
  const { name, place, unit, isUnitStated, rows, hiddenRows, confidence, isRival, leftOut } = table;
  const facts = [
    texts.rows(rows), ...(hiddenRows > 0 ? [texts.hiddenRows(hiddenRows)] : []),
    ...(unit === "" ? [] : [`${texts.unit}：${unit}${isUnitStated ? "" : `（${texts.unitNotStated}）`}`]),
  ];
  return (
    <>
      <div className={styles.spread}>
        <Text as="h3" className={styles.title} weight="semibold">{name}</Text>
        <Badge appearance="tint" color={isRival ? "warning" : COLOURS[confidence]}>{isRival ? texts.rival : texts.confidence[confidence]}</Badge>
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
    </>
  );
}
