import { type CellFigure, evaluate, type Figure, partsOf } from "../../figure";
import { absolute, add, type AmountUnit, compare, divide, FEN_PER_UNIT, fold, isEqual, multiply, type Rational, rational, subtract, whole, ZERO } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { places, state, words } from "../../statement";
import { type Table, unitIn } from "../../tables";
import type { Explanation } from "../../ties";
import { addressKey, type CellAddress, cellText, uniqueAddresses, type Workbook } from "../../workbook";
import { fieldsOf } from "../fields-of";
import type { Finding } from "../finding";
import { discrepancyOf, type Entering } from "./discrepancy";
import type { Hypothesis, Searched } from "./hypotheses";
import { halfOf, NO_CORRECTION } from "./put-right";

/** Tables tried, those that most findings speak against first. */
const MOST_TABLES = 3;

const UNITS = Object.keys(FEN_PER_UNIT) as readonly AmountUnit[]; // the keys of a record of all units

/** What a table's own sums say of its unit counts from so many on: one may as well be a single amount in a wrong unit. */
const FEWEST_WITHIN = 2;

/** A table that would agree with others, or with itself, if its amounts were in another unit. */
interface Mistaken {
  readonly table: Table;
  /** Whether it is the unit that heads of single columns name, not that of the table. */
  readonly isOfColumns: boolean;
  readonly worth: Rational;
  readonly unit: AmountUnit;
  readonly meant: AmountUnit;
}

/** Tables whose 金额单位 may be wrong: what they and another table state, or some of their own cells, is the same number in another unit. */
export function wrongUnits({ weighty, records, workbook }: Searched): readonly Hypothesis[] {
  const between = weighty.flatMap((finding) => mistakenIn(finding, records.tables, workbook));
  const within = weighty.flatMap((finding) => mistakenWithin(finding, records.tables, workbook));
  const likely = [...counted(between), ...counted(within).filter(({ count }) => count >= FEWEST_WITHIN)].sort((a, b) => b.count - a.count).slice(0, MOST_TABLES);
  return likely.map(({ mistaken }) => {
    const { table, isOfColumns, worth, unit, meant } = mistaken;
    const times = rational(BigInt(FEN_PER_UNIT[meant]), BigInt(FEN_PER_UNIT[unit]));
    const cells = fieldsOf(records).filter((fields) => fields.table === table).flatMap(({ amounts }) => amounts);
    const scaled = new Map(cells.flatMap((field) => (field.kind === "amount" && isEqual(field.figure.worth, worth) && placeOfUnit(field.at, table, workbook) === (isOfColumns ? "column" : "table") ? [[addressKey(field.at), times] as const] : [])));
    const explanation = explain(mistaken, workbook);
    return { correction: { ...NO_CORRECTION, scaled }, cause: { cells: explanation.cells, explanations: [explanation], toldBy: "amounts-are-of-one-scale" } };
  });
}

/** What is said to be mistaken, each with how many say so. */
function counted(all: readonly Mistaken[]): readonly { readonly mistaken: Mistaken; readonly count: number }[] {
  const found = new Map<string, { readonly mistaken: Mistaken; count: number }>();
  for (const mistaken of all) {
    const { table, isOfColumns, unit, meant } = mistaken;
    const key = [table.sheet, table.area.top, isOfColumns, unit, meant].join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, { mistaken, count: 1 });
    else known.count += 1;
  }
  return [...found.values()];
}

/** A table some cells of which name their unit themselves, where a sum of theirs and of others holds if these are in another one. */
function mistakenWithin(finding: Finding, tables: readonly Table[], workbook: Workbook): readonly Mistaken[] {
  const { difference, cells: entering } = discrepancyOf(finding) ?? {};
  const all = [...(entering?.values() ?? [])];
  const table = tables.find((one) => all.length > 0 && all.every(({ figure }) => isIn(figure.at, one)));
  if (difference === undefined || table === undefined) return [];
  return (["table", "column"] as const).flatMap((place): readonly Mistaken[] => {
    const read = all.filter(({ figure }) => placeOfUnit(figure.at, table, workbook) === place);
    const [first] = read;
    if (first === undefined || read.length === all.length || !read.every(({ figure }) => isEqual(figure.worth, first.figure.worth))) return [];
    const { worth } = first.figure;
    const value = read.reduce((sum, { figure, way }) => add(sum, multiply(figure.value, whole(way))), ZERO);
    const side: Side = { table, value, half: halvesOf(read), read: { isOfColumns: place === "column", worth } };
    // What the other cells of the sum leave for these.
    const others = all.filter((one) => !read.includes(one));
    return meantBy(side, { table, value: subtract(value, difference), half: halvesOf(others) });
  });
}

const halvesOf = (cells: readonly Entering[]) => (times: Rational): Rational => cells.reduce((sum, { figure }) => add(sum, halfOf(figure.half, times)), ZERO);

/** The tables one of which a finding says to be in another unit than it says. */
function mistakenIn({ verdict, statement: { facts } }: Finding, tables: readonly Table[], workbook: Workbook): readonly Mistaken[] {
  const { stated, computed } = facts;
  if (verdict !== "failed" || stated?.kind !== "amount" || computed?.kind !== "amount") return [];
  const [one, other] = [sideOf(stated.figure, tables, workbook), sideOf(computed.figure, tables, workbook)];
  if (one === undefined || other === undefined || one.table === other.table) return [];
  return [...meantBy(one, other), ...meantBy(other, one)];
}

interface Side {
  readonly table: Table;
  readonly value: Rational;
  /** Half of the last digits of all its cells. */
  readonly half: (times: Rational) => Rational;
  /** What one of its unit is worth, where that is one for all of it and none of its cells names it. */
  readonly read?: { readonly isOfColumns: boolean; readonly worth: Rational };
}

/** An amount of one table. */
function sideOf(figure: Figure, tables: readonly Table[], workbook: Workbook): Side | undefined {
  const cells = moneyCells(figure);
  const [first] = cells;
  const worked = evaluate(figure);
  const table = tables.find((one) => first !== undefined && isIn(first.at, one));
  if (first === undefined || table === undefined || worked.kind !== "value" || worked.value.n === 0n) return undefined;
  if (!cells.every(({ at }) => isIn(at, table))) return undefined;
  const side: Side = { table, value: worked.value, half: (times) => cells.reduce((sum, { half }) => add(sum, halfOf(half, times)), ZERO) };
  const place = placeOfUnit(first.at, table, workbook);
  if (place === "cell" || !cells.every(({ at, worth }) => isEqual(worth, first.worth) && placeOfUnit(at, table, workbook) === place)) return side;
  return { ...side, read: { isOfColumns: place === "column", worth: first.worth } };
}

function moneyCells(figure: Figure): readonly CellFigure[] {
  return figure.op === "cell" ? [figure] : partsOf(figure).flatMap(moneyCells);
}

/** Where the unit of a cell is said: in the cell itself (20.5万元), in the head of its column, or for the whole table. */
function placeOfUnit({ sheet: name, row, column }: CellAddress, { columns }: Table, { sheets }: Workbook): "cell" | "column" | "table" {
  const value = sheets.find((sheet) => sheet.name === name)?.value(row, column) ?? null;
  if (typeof value === "string" && /元整?$/.test(fold(value))) return "cell";
  return columns.some((one) => one.column === column && one.unit !== undefined) ? "column" : "table";
}

const isIn = ({ sheet, row, column }: CellAddress, { sheet: name, area }: Table): boolean =>
  sheet === name && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The units in which a side would say what the other does. */
function meantBy(side: Side, other: Side): readonly Mistaken[] {
  const { isOfColumns, worth } = side.read ?? {};
  const unit = UNITS.find((one) => worth !== undefined && isEqual(whole(FEN_PER_UNIT[one]), worth));
  if (unit === undefined || isOfColumns === undefined || worth === undefined) return [];
  return UNITS.filter((meant) => meant !== unit).flatMap((meant) => {
    const times = divide(whole(FEN_PER_UNIT[meant]), worth);
    const apart = absolute(subtract(multiply(side.value, times), other.value));
    return compare(apart, add(side.half(times), other.half(whole(1)))) <= 0 ? [{ table: side.table, isOfColumns, worth, unit, meant }] : [];
  });
}

function explain({ table, isOfColumns, unit, meant }: Mistaken, workbook: Workbook): Explanation {
  const cells = saidAt(table, { unit, isOfColumns }, workbook);
  const facts = { table: words(TABLE_NAMES[table.kind]), unit: words(unit), meant: words(meant), place: places(cells) };
  const statement = table.isUnitStated || cells.length > 1
    ? state("金额单位可能写错：{table}写的是{unit}，按其他表的同一个数应为{meant}，见{place}", facts)
    : state("{table}没有写金额单位，是按{unit}读的；按其他表的同一个数应为{meant}，见{place}", facts);
  return { kind: "unit", cells, isUnique: true, statement };
}

/** Where a table says its unit, above its rows or in the heads of its columns, whichever is asked for if both do; its title or first cell where it says none. */
function saidAt({ sheet: name, area, header, title, unitAt }: Table, { unit, isOfColumns }: Pick<Mistaken, "unit" | "isOfColumns">, { sheets }: Workbook): readonly [CellAddress, ...CellAddress[]] {
  const sheet = sheets.find((one) => one.name === name);
  const found: { readonly at: CellAddress; readonly isOfColumn: boolean }[] = [];
  // Without a title a table begins with its header: its unit is said above it.
  for (let row = Math.min(area.top, unitAt?.row ?? area.top); sheet !== undefined && row <= header.bottom; row += 1) {
    for (let column = 1; column <= Math.max(area.right, sheet.lastColumn) && column <= MOST_COLUMNS; column += 1) {
      const text = cellText(sheet.value(row, column));
      const isLine = unitIn(text) === unit;
      if (isLine || IN_HEAD.exec(text)?.[1] === unit) found.push({ at: { sheet: name, row, column }, isOfColumn: !isLine && row >= header.top });
    }
  }
  const asked = found.filter(({ isOfColumn }) => isOfColumn === isOfColumns);
  const [first, ...others] = uniqueAddresses((asked.length > 0 ? asked : found).map(({ at }) => at));
  return first === undefined ? [title?.at ?? { sheet: name, row: area.top, column: area.left }] : [first, ...others];
}

const MOST_COLUMNS = 60;
/** A unit behind the words of a header: 金额（万元）. */
const IN_HEAD = /[(（](亿元|百万元|万元|千元|元)[)）]\s*$/;
