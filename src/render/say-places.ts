import { areasOf, cellsOf, columnOf, type Figure } from "../core/figure";
import { type Area, areaName, cellName, type CellAddress, quoteSheet, toAreas, uniqueAddresses } from "../core/workbook";

/** More places than this are counted, not listed. */
const MOST_LISTED = 20;

/** `支出决算表!C8、C9、C11:C13`: each sheet named once, in the order given; three cells or more in a run are folded; beyond `most` they are counted. */
export function sayPlaces(cells: readonly CellAddress[], most = MOST_LISTED): string {
  const distinct = uniqueAddresses(cells);
  if (distinct.length === 0) return "〔无单元格〕";
  return sayAreas([...bySheet(distinct)].map(([sheet, own]) => [sheet, widen(toAreas(own))]), distinct.length, most);
}

/** As `sayPlaces`, of the cells a figure rests on. */
export function sayPlacesOf(figure: Figure, most = MOST_LISTED): string {
  const column = columnOf(figure);
  // One more than is said tells that there are more.
  return column === undefined ? sayPlaces(cellsOf(figure), most) : sayAreas([[column.first.at.sheet, areasOf(figure, most + 1)]], column.rows.length, most);
}

function sayAreas(sheets: readonly (readonly [sheet: string, areas: readonly Area[]])[], count: number, most: number): string {
  let left = most;
  let places = 0;
  const listed = sheets.flatMap(([sheet, areas]) => {
    const names = areas.slice(0, left).flatMap(placeNames).slice(0, left);
    left -= names.length;
    places += areas.length + areas.filter(isPair).length;
    return names.length === 0 ? [] : [`${quoteSheet(sheet)}!${names.join("、")}`];
  });
  return places > most ? `${listed.join("、")}等${String(count)}个单元格` : listed.join("、");
}

function bySheet(cells: readonly CellAddress[]): ReadonlyMap<string, readonly CellAddress[]> {
  const [first] = cells;
  if (first !== undefined && cells.every(({ sheet }) => sheet === first.sheet)) return new Map([[first.sheet, cells]]);
  const sheets = new Map<string, CellAddress[]>();
  for (const at of cells) {
    const own = sheets.get(at.sheet);
    if (own === undefined) sheets.set(at.sheet, [at]);
    else own.push(at);
  }
  return sheets;
}

const isPair = ({ top, left, bottom, right }: Area): boolean => (bottom - top + 1) * (right - left + 1) === 2;

/** Two cells are named each for itself. */
const placeNames = (area: Area): string[] =>
  isPair(area) ? [cellName({ row: area.top, column: area.left }), cellName({ row: area.bottom, column: area.right })] : [areaName(area)];

/** Columns of the same height side by side become one area. */
function widen(columns: readonly Area[]): readonly Area[] {
  if (columns.every(({ left }) => left === columns[0]?.left)) return columns;
  const wide: Area[] = [];
  const endingAt = new Map<string, number>();
  for (const column of columns) {
    const rows = `${column.top}:${column.bottom}:`;
    const beside = endingAt.get(`${rows}${column.left - 1}`) ?? wide.length;
    wide[beside] = { ...column, left: wide[beside]?.left ?? column.left };
    endingAt.set(`${rows}${column.right}`, beside);
  }
  return wide;
}
