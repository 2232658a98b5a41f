import { fold } from "../number";
import type { Located } from "../workbook";
import type { CodeLevel } from "./records";
import type { TableReader } from "./table-reader";

/** The code of a row: one cumulative code, or 类 款 项 in columns of their own put together. Undefined where there is none. */
export function readCode(reader: TableReader, row: number, lane = 0): Located<string> | undefined {
  const whole = reader.text(row, "code", lane);
  if (whole !== undefined) {
    const digits = fold(whole.value).replace(/[.-]/g, "");
    return /^\d{3,9}$/.test(digits) ? { value: digits, at: whole.at } : undefined;
  }
  const parts = (["class", "group", "item"] as const).map((meaning) => reader.text(row, meaning, lane));
  const first = parts[0];
  if (first === undefined || !/^\d{1,3}$/.test(fold(first.value))) return undefined;
  const joined = parts.flatMap((part, index) => (part === undefined ? [] : [fold(part.value).padStart(index === 0 ? 3 : 2, "0")])).join("");
  return /^\d{3,7}$/.test(joined) ? { value: joined, at: (parts.filter((part) => part !== undefined).at(-1) ?? first).at } : undefined;
}

const LEVELS: ReadonlyMap<number, CodeLevel> = new Map([[3, "class"], [5, "group"], [7, "item"]]);

/** 类 3 digits, 款 5, 项 7. */
export function levelOf(code: string | undefined): CodeLevel {
  return LEVELS.get(code?.length ?? 0) ?? "other";
}

const TOTAL = /^(?:合计|总计|本年支出合计|支出合计|本年合计|合计数|基本支出合计|总合计|累计)$/;

/** Whether a name is that of a table's total row. */
export const isTotalName = (name: string): boolean => TOTAL.test(fold(name).replace(/[:：]$/, ""));
