import { fold } from "../../number";
import { classByName } from "../../standards";
import type { LeftOut, TableRow } from "../../tables";
import type { TableReader } from "../table-reader";
import { withoutOrdinal } from "./read-side-lines";

/** The rows of income and of spending where these stand below each other, and those that only head a side. */
export interface Sides {
  readonly income: readonly TableRow[];
  readonly spending: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Parts the rows of a 收支决算总表 of one column of amounts: spending begins with its head, below the total of all income, or with the first 类. */
export function splitSides(reader: TableReader): Sides {
  const named = reader.table.rows.map((row) => {
    const text = reader.text(row.row, "name")?.value ?? "";
    return { row, text, name: fold(withoutOrdinal(text)) };
  });
  const after = named.findIndex(({ name }) => /^(?:收入总计|总计)$/.test(name));
  const first = named.findIndex(({ name }, index) => SPENDING.test(name) || classByName(name) !== undefined || (after >= 0 && index > after));
  const from = first < 0 ? named.length : first;
  const hasSum = (rows: readonly { readonly name: string }[], sum: RegExp): boolean => rows.some(({ name }) => sum.test(name));
  // `支出` over the lines is their head, with what they come to beside it; only where nothing else says that is it read.
  const isHead = ({ row, name }: (typeof named)[number], side: readonly { readonly name: string }[]): boolean => SIDE_HEAD.test(name) && (hasSum(side, name.startsWith("本年") ? /合计$/ : /[合总]计$/) || isWithoutAmount(reader, row));
  const sides = [named.slice(0, from), named.slice(from)];
  const [income = [], spending = []] = sides.map((side) => side.filter((line) => !isHead(line, side)).map(({ row }) => row));
  const leftOut = sides.flatMap((side) => side.flatMap((line) => (isHead(line, side) ? [{ cells: [reader.at(line.row.row, reader.table.area.left)], reason: "收支分段的标题" }] : [])));
  return { income, spending, leftOut };
}

const SPENDING = /^(?:支出|本年支出|基本支出|支出项目|支出部分|支出合计|本年支出合计|支出类)$/;
const SIDE_HEAD = /^(?:本年)?(?:收入|支出)(?:项目|部分|类)?$/;

/** Nothing, or the head of the column once more. */
function isWithoutAmount(reader: TableReader, { row }: TableRow): boolean {
  const field = reader.amount(row, "amount", "");
  return field === undefined || field.kind === "blank" || (field.kind === "unreadable" && !/\d/.test(field.seen));
}
