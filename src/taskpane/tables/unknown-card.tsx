import { Badge, Link, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { PlaceLink } from "../../render/pane/place-links";
import type { UnknownSheetView } from "../../render/pane/table-views";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import { KindChoice, type TableWishes } from "./kind-choice";

export interface UnknownCardProps extends TableWishes {
  readonly review: ReviewedWorkbook;
  readonly sheet: UnknownSheetView;
  readonly texts: PaneTexts;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** A sheet that is not used, why, and what the user can say about it. */
export function UnknownCard({ sheet: unknown, texts, onShow, ...wishes }: UnknownCardProps): ReactElement {
  const styles = usePanelStyles();
  const { place, subject, saidToBe, nearest } = unknown;
  return (
    <>
      <div className={styles.spread}>
        <Text as="h3" className={styles.title} weight="semibold"><Link onClick={() => onShow(place.cells)}>{place.label}</Link></Text>
        {saidToBe !== undefined && <Badge appearance="tint" color="brand">{texts.choice.chosen}</Badge>}
      </div>
      <Text className={styles.quiet}>{reasonOf(unknown, texts)}</Text>
      {subject !== undefined && <KindChoice {...wishes} {...{ subject, texts }} name={place.label} isChosen={saidToBe !== undefined} isInDoubt={nearest !== ""} />}
    </>
  );
}

function reasonOf({ nearest, missing, saidToBe }: UnknownSheetView, { tables, choice }: PaneTexts): string {
  if (saidToBe === "none") return choice.none;
  if (nearest === "") return tables.notATable;
  const columns = tables.missing(missing.map((column) => `“${column}”`).join(""));
  if (saidToBe !== undefined) return choice.lacking(nearest, columns);
  return `${tables.near(nearest)}，${missing.length === 0 ? tables.notReadYet : columns}`;
}
