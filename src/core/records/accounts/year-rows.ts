import { fold } from "../../number";
import { isTotalName } from "./codes";

type Side = "budget" | "actual" | "previous";

/** A row with its name. */
interface Named {
  readonly row: number;
  readonly name: string;
}

/** What a row states: a side of the year, or nothing of it and why. */
export type YearRow = Named & ({ readonly side: Side } | { readonly side?: undefined; readonly reason: string });

/**
 * What rows named by years (2023年, 2024年预算, 上年决算) state of a year; without a known year the latest is meant. Of two rows that state the same the
 * first counts. Where rows are months or offices, 合计 is what was spent, and so is a row that stands alone.
 */
export function sidesOfRows(rows: readonly Named[], known: number | undefined): readonly YearRow[] {
  const read = rows.map(({ row, name }) => ({ row, name, ...meaningOf(fold(name)) }));
  const years = read.flatMap(({ year, isBudget }) => (year === undefined || isBudget ? [] : [year]));
  const own = known ?? (years.length === 0 ? undefined : Math.max(...years));
  const areParts = read.every(({ isKnown, isPart }) => isPart || !isKnown);
  const isWhole = (name: string): boolean => areParts && (rows.length === 1 || isTotalName(name));
  const taken = new Set<Side>();
  return read.map(({ row, name, year, shift, isBudget, isKnown, isPart }): YearRow => {
    const off = shift ?? (year === undefined || own === undefined ? 0 : year - own);
    const side = isWhole(name) ? "actual" : off === -1 && !isBudget ? "previous" : off === 0 ? (isBudget ? "budget" : "actual") : undefined;
    const reason = reasonNot({ name, isPart: isPart || areParts, isKnown, isOther: side === undefined, isTaken: side !== undefined && taken.has(side) });
    if (side === undefined || (reason !== undefined && !isWhole(name))) return { row, name, reason: reason ?? OTHER_YEAR };
    taken.add(side);
    return { row, name, side };
  });
}

const OTHER_YEAR = "其他年度的数";

/** Why nothing is read from a row. */
function reasonNot({ name, isPart, isKnown, isOther, isTaken }: { readonly name: string; readonly isPart: boolean; readonly isKnown: boolean; readonly isOther: boolean; readonly isTaken: boolean }): string | undefined {
  if (/增减|增长|同比|比上年|比预算|差额/.test(name)) return "增减对比";
  if (isPart) return "其中一部分的数";
  if (!isKnown) return "没有写明是哪一年的数";
  if (isOther) return OTHER_YEAR;
  return isTaken ? "同一年度的数已取自上面的行" : undefined;
}

/** What a name says: a year or how far from the one that is meant, budget or not, or a month of it. */
function meaningOf(name: string): { readonly year?: number; readonly shift?: number; readonly isBudget: boolean; readonly isKnown: boolean; readonly isPart: boolean } {
  const year = /^(20\d{2})(?:年|$)/.exec(name)?.[1];
  const shift = /^(?:上年|去年|上一年)/.test(name) ? -1 : /^(?:本年|今年|当年)/.test(name) ? 0 : /^前年/.test(name) ? -2 : undefined;
  const isBudget = /预算|控制数|计划/.test(name);
  const isPart = /(?:^|年)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|季度|半年/.test(name);
  const isKnown = year !== undefined || shift !== undefined || isBudget || /决算|支出数?$|执行数?$|发生数?$/.test(name);
  return { ...(year === undefined ? {} : { year: Number(year) }), ...(shift === undefined ? {} : { shift }), isBudget, isKnown, isPart };
}
