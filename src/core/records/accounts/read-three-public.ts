import { foldLabel } from "../../number";
import type { LeftOut, Table } from "../../tables";
import type { Sheet } from "../../workbook";
import { isTotalName } from "./codes";
import { partName } from "./levels";
import type { AmountField, ThreePublic, ThreePublicItem } from "../records";
import { TableReader } from "../table-reader";
import { sidesOfRows } from "./year-rows";

const SIDES = ["budget", "actual", "previous"] as const;
const ITEMS: readonly (readonly [ThreePublicItem, RegExp])[] = [
  ["purchase", /公(?:务用)?车购置费?用?$|^购置费$/],
  ["running", /公(?:务用)?车(?:运行|运维)(?:维护)?费?用?$|^(?:运行|运维|运行维护)费$/],
  ["vehicle", /公(?:务用)?车(?:购置(?:及|和)运行(?:维护)?)?费?用?(?:小计|合计)?$|公(?:务用)?车购置(?:及|和)运行|^小计$/],
  ["abroad", /因公出国境?/],
  ["reception", /公务接待费?/],
  ["total", /^(?:合计|三公经费(?:合计|支出|小计|支出合计|支出小计)?|总计)$/],
];
/** Rows of how many, and of expenses that are none of the three. */
const isNoItem = (label: string): boolean => /会议|培训/.test(label) || (!label.includes("费") && /批次|人次|人数|次数|批数|数量|保有|团组|辆/.test(label));

type Sides = Record<(typeof SIDES)[number], Partial<Record<ThreePublicItem, AmountField>>>;

/** “三公”经费 as one row of twelve numbers, with one row an item, or with one row a year; of other years than the one of the workbook and the one before nothing is read. */
export function readThreePublic(sheet: Sheet, table: Table, year?: number): ThreePublic {
  const reader = new TableReader(sheet, table);
  const sides: Sides = { budget: {}, actual: {}, previous: {} };
  if (reader.column("name") === undefined) return { table: readWide(reader, sides, table.year?.value ?? year), ...sides };
  if (reader.column("reception") !== undefined) return { table: readByYear(reader, sides, table.year?.value ?? year), ...sides };
  return { table: readLong(reader, sides), ...sides };
}

function readByYear(reader: TableReader, sides: Sides, year: number | undefined): Table {
  const { table } = reader;
  const read = sidesOfRows(table.rows.map(({ row }) => ({ row, name: reader.text(row, "name")?.value ?? "" })), year);
  for (const { row, name, side } of read) {
    for (const [item] of side === undefined ? [] : ITEMS) {
      const field = reader.amount(row, item, name);
      if (side !== undefined && field !== undefined) sides[side][item] = field;
    }
  }
  return without(reader, read.flatMap((one) => (one.side === undefined ? [one] : [])));
}

/** The table without rows nothing is read from, each with its reason. */
function without(reader: TableReader, rows: readonly { readonly row: number; readonly reason: string }[]): Table {
  const { table } = reader;
  const leftOut: LeftOut[] = rows.map(({ row, reason }) => ({ cells: [reader.at(row, table.area.left)], reason }));
  const gone = new Set(leftOut.map(({ cells }) => cells[0]?.row));
  return { ...table, rows: table.rows.filter(({ row }) => !gone.has(row)), leftOut: [...table.leftOut, ...leftOut] };
}

/** The row of twelve numbers: of several that of the year, or the 合计 of those of offices, else the first. */
function readWide(reader: TableReader, sides: Sides, year: number | undefined): Table {
  const { table } = reader;
  const left = Math.min(...table.columns.map(({ column }) => column));
  const named = sidesOfRows(table.rows.map(({ row }) => ({ row, name: reader.firstBefore(row, left, () => true)?.value ?? "" })), year);
  const own = (named.find(({ side }) => side === "actual") ?? named[0])?.row;
  if (own === undefined) return table;
  for (const side of SIDES) {
    for (const [item] of ITEMS) {
      const field = reader.amount(own, `${side}.${item}`, side === "budget" ? "预算数" : "决算数");
      if (field !== undefined) sides[side][item] = field;
    }
  }
  return without(reader, named.flatMap((one) => (one.row === own ? [] : [{ row: one.row, reason: one.side === undefined ? one.reason : "其他年度的数" }])));
}

function readLong(reader: TableReader, sides: Sides): Table {
  const { table } = reader;
  const nameColumn = reader.column("name")?.column ?? 1;
  const rows = table.rows.flatMap(({ row }) => {
    const name = reader.text(row, "name") ?? reader.firstBefore(row, nameColumn, isTotalName);
    const label = name === undefined ? "" : foldLabel(partName(name.value));
    const item = isNoItem(label) ? undefined : ITEMS.find(([, pattern]) => pattern.test(label))?.[0];
    return [{ row, name: name?.value ?? "", label, item }];
  });
  // 合计 may sum up 会议费 and 培训费 as well.
  const hasOwnTotal = rows.some(({ label, item }) => item === "total" && label.startsWith("三公经费"));
  const isOfMore = ({ label, item }: (typeof rows)[number]): boolean => item === "total" && hasOwnTotal && !label.startsWith("三公经费");
  for (const one of rows) {
    for (const side of isOfMore(one) ? [] : SIDES) {
      const field = one.item === undefined ? undefined : reader.amount(one.row, side, one.name);
      if (field !== undefined && one.item !== undefined) sides[side][one.item] ??= field;
    }
  }
  return without(reader, rows.flatMap((one) => (one.item === undefined || isOfMore(one) ? [{ row: one.row, reason: "不是“三公”经费的金额" }] : [])));
}
