import { type Area, areaName, cellName, type CellAddress, quoteSheet, toAreas, uniqueAddresses } from "../core/workbook";

/** More places than this are counted, not listed. */
const MOST_LISTED = 20;

/** `支出决算表!C8、C9、C11:C13`: each sheet named once, in the order given; three cells or more in a run are folded; beyond `most` they are counted. */
export function sayPlaces(cells: readonly CellAddress[], most = MOST_LISTED): string {
  const distinct = uniqueAddresses(cells);
  if (distinct.length === 0) return "〔无单元格〕";
  const sheets = [...new Set(distinct.map(({ sheet }) => sheet))];
  let left = most;
  const listed = sheets.flatMap((sheet) => {
    const names = placeNames(distinct.filter((at) => at.sheet === sheet)).slice(0, left);
    left -= names.length;
    return names.length === 0 ? [] : [`${quoteSheet(sheet)}!${names.join("、")}`];
  });
  return left === 0 && countPlaces(sheets, distinct) > most ? `${listed.join("、")}等${String(distinct.length)}个单元格` : listed.join("、");
}

const countPlaces = (sheets: readonly string[], cells: readonly CellAddress[]): number =>
  sheets.reduce((count, sheet) => count + placeNames(cells.filter((at) => at.sheet === sheet)).length, 0);

function placeNames(cells: readonly CellAddress[]): string[] {
  return widen(toAreas(cells)).flatMap((area) => {
    const isPair = (area.bottom - area.top + 1) * (area.right - area.left + 1) === 2;
    return isPair ? [cellName({ row: area.top, column: area.left }), cellName({ row: area.bottom, column: area.right })] : [areaName(area)];
  });
}

/** Columns of the same height side by side become one area. */
function widen(columns: readonly Area[]): Area[] {
  const wide: Area[] = [];
  for (const column of columns) {
    const beside = wide.findIndex((area) => area.top === column.top && area.bottom === column.bottom && area.right + 1 === column.left);
    const area = wide[beside];
    if (area === undefined) wide.push(column);
    else wide[beside] = { ...area, right: column.right };
  }
  return wide;
}
