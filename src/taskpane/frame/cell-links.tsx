import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceLink } from "../../render/pane/place-links";

export interface CellLinksProps {
  readonly label: string;
  readonly places: readonly PlaceLink[];
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const useStyles = makeStyles({
  places: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  link: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", textAlign: "left" },
});

/** Places of the workbook, each a link that goes there. */
export function CellLinks({ label, places, onShow }: CellLinksProps): ReactElement | null {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <ul className={styles.places} aria-label={label}>
      {places.map((place) => <li key={place.label}><Link className={styles.link} onClick={() => onShow(place.cells)}>{place.label}</Link></li>)}
    </ul>
  );
}
