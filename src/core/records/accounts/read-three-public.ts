import { foldLabel } from "../../number";
import type { Table } from "../../tables";
import type { Sheet } from "../../workbook";
import { isTotalName } from "./codes";
import { partName } from "./levels";
import type { AmountField, ThreePublic, ThreePublicItem } from "../records";
import { TableReader } from "../table-reader";

const SIDES = ["budget", "actual", "previous"] as const;
const ITEMS: readonly (readonly [ThreePublicItem, RegExp])[] = [
  ["purchase", /公务用车购置费?$|^购置费$/],
  ["running", /公务用车(?:运行|运维)(?:维护)?费?$|^(?:运行|运维|运行维护)费$/],
  ["vehicle", /公务用车(?:购置(?:及|和)运行(?:维护)?)?费?(?:小计|合计)?$|公务用车购置(?:及|和)运行|^小计$/],
  ["abroad", /因公出国境?/],
  ["reception", /公务接待费?/],
  ["total", /^(?:合计|三公经费(?:合计|支出)?|总计)$/],
];

type Sides = Record<(typeof SIDES)[number], Partial<Record<ThreePublicItem, AmountField>>>;

/** “三公”经费 either as one row of twelve numbers or with one row an item. */
export function readThreePublic(sheet: Sheet, table: Table): ThreePublic {
  const reader = new TableReader(sheet, table);
  const sides: Sides = { budget: {}, actual: {}, previous: {} };
  if (reader.column("name") === undefined) readWide(reader, sides);
  else readLong(reader, sides);
  return { table, ...sides };
}

function readWide(reader: TableReader, sides: Sides): void {
  const row = reader.table.rows[0]?.row;
  if (row === undefined) return;
  for (const side of SIDES) {
    for (const [item] of ITEMS) {
      const field = reader.amount(row, `${side}.${item}`, side === "budget" ? "预算数" : "决算数");
      if (field !== undefined) sides[side][item] = field;
    }
  }
}

function readLong(reader: TableReader, sides: Sides): void {
  const nameColumn = reader.column("name")?.column ?? 1;
  for (const { row } of reader.table.rows) {
    const name = reader.text(row, "name") ?? reader.firstBefore(row, nameColumn, isTotalName);
    const item = name === undefined ? undefined : ITEMS.find(([, pattern]) => pattern.test(foldLabel(partName(name.value))))?.[0];
    if (name === undefined || item === undefined) continue;
    for (const side of SIDES) {
      const field = reader.amount(row, side, name.value);
      if (field !== undefined) sides[side][item] ??= field;
    }
  }
}
