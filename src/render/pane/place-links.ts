import { areaName, type CellAddress, quoteSheet, toAreas } from "../../core/workbook";

export type { CellAddress };

/** A place a clerk can jump to. */
export interface PlaceLink {
  /** `支出决算表!C8:C12` */
  readonly label: string;
  readonly cells: readonly CellAddress[];
}

/** More links than this are folded into one. */
const MOST_LINKS = 6;

/** Cells as links, cells below each other in one; a long list ends in one link to all the rest. */
export function placeLinks(cells: readonly CellAddress[]): PlaceLink[] {
  const inOrder = [...new Set(cells.map(({ sheet }) => sheet))];
  const areas = [...toAreas(cells)].sort((a, b) => inOrder.indexOf(a.sheet) - inOrder.indexOf(b.sheet) || a.top - b.top || a.left - b.left);
  const links = areas.map((area): PlaceLink => ({
    label: `${quoteSheet(area.sheet)}!${areaName(area)}`,
    cells: cells.filter((at) => at.sheet === area.sheet && at.column === area.left && at.row >= area.top && at.row <= area.bottom),
  }));
  if (links.length <= MOST_LINKS) return links;
  const rest = links.slice(MOST_LINKS - 1).flatMap((link) => link.cells);
  return [...links.slice(0, MOST_LINKS - 1), { label: `其余${String(rest.length)}个单元格`, cells: rest }];
}
