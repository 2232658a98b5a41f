import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PlaceLink } from "../../render/pane/place-links";
import type { DeductionView } from "../../render/pane/score-view";
import { usePanelStyles } from "../drawn/panel-styles";
import { CellLinks } from "../frame/cell-links";

export interface ReasonsProps<Reason extends DeductionView> {
  readonly heading: string;
  readonly reasons: readonly Reason[];
  /** What the links of a reason lead to. */
  readonly placesLabel: string;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
  /** What stands above the words of a reason. */
  readonly children?: (reason: Reason) => ReactNode;
}

const useStyles = makeStyles({ entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS } });

/** Reasons under a heading, each with the cells it rests on. */
export function Reasons<Reason extends DeductionView>({ heading, reasons, placesLabel, onShow, children }: ReasonsProps<Reason>): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  return (
    <div className={styles.entry}>
      <Text as="h3" className={panel.title} weight="semibold">{heading}</Text>
      <ul className={panel.list}>
        {reasons.map((reason, index) => (
          <li key={`${String(index)} ${reason.text}`} className={styles.entry}>
            {children?.(reason)}
            <Text size={200}>{reason.text}</Text>
            <CellLinks label={placesLabel} places={reason.places} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}
