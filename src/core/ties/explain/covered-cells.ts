import { type Area, type CellAddress, parseArea, type Workbook } from "../../workbook";

/** The areas a total formula adds, or undefined where it does more than add cells of its own sheet. */
export function areasAdded(formula: string): readonly Omit<Area, "sheet">[] | undefined {
  const bare = formula.replace(/\s+/g, "").replace(/SUBTOTAL\((?:9|109),/gi, "(").replace(/SUM\(/gi, "(");
  const areas: Omit<Area, "sheet">[] = [];
  for (const token of bare.split(/[(),+]/)) {
    if (token === "") continue;
    const area = parseArea(token);
    if (area === undefined) return undefined;
    areas.push(area);
  }
  return areas;
}

/** How often a formula adds each cell of its sheet; undefined where there is no formula, or none that only adds. */
export function countsOf(at: CellAddress, workbook: Workbook | undefined): ((cell: CellAddress) => number) | undefined {
  const formula = formulaAt(at, workbook);
  const areas = formula === undefined ? undefined : areasAdded(formula);
  if (areas === undefined || areas.length === 0) return undefined;
  return (cell) =>
    cell.sheet !== at.sheet
      ? 0
      : areas.filter(({ top, left, bottom, right }) => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right).length;
}

export function formulaAt(at: CellAddress, workbook: Workbook | undefined): string | undefined {
  return workbook?.sheets.find(({ name }) => name === at.sheet)?.formula(at.row, at.column);
}
