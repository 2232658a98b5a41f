import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Review } from "../../jobs/review";
import type { PlaceLink } from "../../render/pane/place-links";
import { type UnknownSheetView, viewTables } from "../../render/pane/table-views";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { usePrepared } from "../frame/use-prepared";
import type { PaneTexts } from "../texts/pane-texts";
import { TableCard } from "./table-card";

export interface TablesStepProps {
  readonly review: Review;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const prepare = ({ records }: Review): ReturnType<typeof viewTables> => viewTables(records);

/** 识别: the tables found, and the sheets that are none. */
export function TablesStep({ review, texts, onShow }: TablesStepProps): ReactElement {
  const styles = usePanelStyles();
  const view = usePrepared(review, prepare);
  if (view === undefined) return <Text>{texts.status.preparing}</Text>;
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>{`${texts.tables.office}：${view.office || texts.tables.notStated}　${texts.tables.year}：${view.year || texts.tables.notStated}`}</Text>
      <Heading text={texts.tables.heading(view.tables.length)} />
      <ul className={styles.list}>
        {view.tables.map((table) => <li key={table.key} className={styles.card}><TableCard table={table} texts={texts} onShow={onShow} /></li>)}
      </ul>
      {view.unknown.length > 0 && <Heading text={texts.tables.unknownHeading(view.unknown.length)} />}
      {view.unknown.length > 0 && (
        <ul className={styles.list}>
          {view.unknown.map((sheet) => (
            <li key={sheet.sheet} className={styles.card}>
              <Text weight="semibold">{sheet.sheet}</Text>
              <Text className={styles.quiet}>{reasonOf(sheet, texts)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function reasonOf({ nearest, missing }: UnknownSheetView, { tables }: PaneTexts): string {
  if (nearest === "") return tables.notATable;
  return `${tables.near(nearest)}，${missing.length === 0 ? tables.notReadYet : tables.missing(missing.map((column) => `“${column}”`).join(""))}`;
}
