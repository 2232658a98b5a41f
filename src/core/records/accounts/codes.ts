import { fold } from "../../number";
import type { Located } from "../../workbook";
import type { CodeLevel } from "../records";
import type { TableReader } from "../table-reader";

const PARTS = ["class", "group", "item"] as const;

/** What the code cells of a row say. A name stands in them where the table has no column of names. */
export interface CodeCells {
  readonly code?: Located<string>;
  readonly name?: Located<string>;
  /** The level a name without a code stands on. */
  readonly level?: CodeLevel;
}

/** Reads the codes of a lane row by row: one cumulative code, or 类 款 项 in columns of their own, where a row may leave out what the row above says. */
export class CodeReader {
  /** Digits of 类 and 款 that hold until others are written. */
  private above: readonly string[] = [];

  constructor(
    private readonly reader: TableReader,
    private readonly lane = 0,
  ) {}

  read(row: number): CodeCells {
    const whole = this.reader.text(row, "code", this.lane);
    if (whole === undefined) return this.fromParts(row);
    const digits = /^(\d{3,9})(?:\D.*)?$/.exec(fold(whole.value).replace(/[.-]/g, ""))?.[1];
    const name = /^\d+$/.test(whole.value) ? {} : { name: splitName(whole).name };
    return digits === undefined ? name : { code: { value: digits, at: whole.at }, ...name };
  }

  private fromParts(row: number): CodeCells {
    const written = PARTS.map((meaning) => this.reader.text(row, meaning, this.lane));
    // 213 农林水支出 | 小计 is the row of 213; 小计 alone, or 合计 over all three, is a name.
    const parts = written.map((part) => (part === undefined || isSumName(part.value) ? undefined : { ...splitPart(part.value), at: part.at }));
    const deepest = Math.max(...parts.map((part, index) => (part === undefined ? -1 : index)));
    const last = parts[deepest];
    if (last === undefined) {
      const sum = written.find((part) => part !== undefined);
      return sum === undefined ? {} : { name: sum };
    }
    const digits = this.digitsOf(parts.map((part) => part?.digits));
    const name = last.name === "" ? {} : { name: { value: last.name, at: last.at } };
    return digits === undefined ? { ...name, ...(last.digits === "" ? { level: PARTS[deepest] ?? "other" } : {}) } : { code: { value: digits, at: last.at }, ...name };
  }

  /** The whole code that the parts of a row make with those above; undefined where they make none. */
  private digitsOf(parts: readonly (string | undefined)[]): string | undefined {
    const digits = [...this.above.slice(0, parts.findIndex((part) => part !== undefined))];
    for (const [index, part] of parts.entries()) {
      if (part === undefined) continue;
      const isWhole = index > 0 && part.length === 3 + 2 * index;
      if (isWhole) digits.splice(0, digits.length, part.slice(0, 3), ...(index > 1 ? [part.slice(3, 5)] : []));
      if (part === "" || index > digits.length) {
        this.above = [];
        return undefined;
      }
      digits[index] = isWhole ? part.slice(-2) : part.padStart(index === 0 ? 3 : 2, "0");
    }
    this.above = digits;
    return /^(?:\d{3}|\d{5}|\d{7})$/.test(digits.join("")) ? digits.join("") : undefined;
  }
}

/** The digits and the name in the cell of a 类, 款 or 项; either may be all there is. */
function splitPart(text: string): { readonly digits: string; readonly name: string } {
  const [, digits = "", name = ""] = /^[[(（【]?([\d０-９]{1,7})?[\])）】]?[\s　_.|｜:：—、-]*(\D.*)?$/s.exec(text.trim()) ?? [];
  return { digits: fold(digits), name };
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
