import { fold } from "../../number";
import type { Located } from "../../workbook";
import type { CodeLevel } from "../records";
import type { TableReader } from "../table-reader";

const PARTS = ["class", "group", "item"] as const;

/** Reads the codes of a lane row by row: one cumulative code, or 类 款 项 in columns of their own, where a row may leave out what the row above says. */
export class CodeReader {
  /** Digits of 类 and 款 that hold until others are written. */
  private above: readonly string[] = [];

  constructor(
    private readonly reader: TableReader,
    private readonly lane = 0,
  ) {}

  /** The code of a row; undefined where there is none. */
  read(row: number): Located<string> | undefined {
    const whole = this.reader.text(row, "code", this.lane);
    if (whole === undefined) return this.fromParts(row);
    const digits = /^(\d{3,9})(?:\D.*)?$/.exec(fold(whole.value).replace(/[.-]/g, ""))?.[1];
    return digits === undefined ? undefined : { value: digits, at: whole.at };
  }

  private fromParts(row: number): Located<string> | undefined {
    const parts = PARTS.map((meaning) => this.reader.text(row, meaning, this.lane));
    const own = parts.findIndex((part) => part !== undefined);
    const last = parts.filter((part) => part !== undefined).at(-1);
    if (own < 0 || last === undefined) return undefined;
    const digits = [...this.above.slice(0, own)];
    for (const [index, part] of parts.entries()) {
      if (part === undefined) continue;
      const written = fold(part.value);
      if (!/^\d{1,7}$/.test(written) || index > digits.length) return undefined;
      const before = digits.join("");
      digits[index] = index > 0 && written.length > 2 && written.startsWith(before) ? written.slice(before.length) : written.padStart(index === 0 ? 3 : 2, "0");
    }
    this.above = digits;
    return /^\d{3,7}$/.test(digits.join("")) ? { value: digits.join(""), at: last.at } : undefined;
  }
}

/** A code written before its name in one cell: `2010301 行政运行`, `2010301-行政运行`, `[2010301]行政运行`. */
export function splitName({ value, at }: Located<string>): { code?: Located<string>; name: Located<string> } {
  const { code, name } = splitText(value) ?? {};
  return code === undefined || name === undefined ? { name: { value, at } } : { code: { value: code, at }, name: { value: name, at } };
}

/** As `splitName`; undefined where no code stands before the name. */
export function splitText(text: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name] = /^[[(（【]?(\d{3}|\d{5}|\d{7})[\])）】]?[\s　_|｜:：—-]*([^\d\s　.、)）_|｜:：—-].*)$/s.exec(text.trim()) ?? [];
  return code === undefined || name === undefined ? undefined : { code, name };
}

const LEVELS: ReadonlyMap<number, CodeLevel> = new Map([[3, "class"], [5, "group"], [7, "item"]]);

/** 类 3 digits, 款 5, 项 7. */
export function levelOf(code: string | undefined): CodeLevel {
  return LEVELS.get(code?.length ?? 0) ?? "other";
}

const TOTAL = /^(?:合计|总计|本年支出合计|本年收入合计|支出合计|收入合计|本年合计|合计数|基本支出合计|总合计|累计|全年合计|总计数|共计|支出总计|收入总计|支出总合计)$/;

/** Whether a name is that of a table's total row. */
export const isTotalName = (name: string): boolean => TOTAL.test(fold(name).replace(/[:：]$/, ""));

/** Whether a name is that of a row that sums others up: the total or a 小计. */
export const isSumName = (name: string): boolean => isTotalName(name) || SUBTOTAL.test(fold(name).replace(/:$/, ""));

const SUBTOTAL = /^(?:分项)?小计$/;
