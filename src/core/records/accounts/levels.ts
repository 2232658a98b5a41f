import { fold } from "../../number";
import { BY_NATURE, FUND_SOURCE } from "../../standards";
import type { CodeLevel, Repeats } from "../records";

/** Blanks before a text; a full-width one is as wide as two. */
export function indentOf(written: unknown): number {
  const blanks = typeof written === "string" ? (/^[\s\u3000]*/.exec(written)?.[0] ?? "") : "";
  return [...blanks].reduce((width, blank) => width + (blank === "\u3000" ? 2 : 1), 0);
}

const LEVELS: readonly CodeLevel[] = ["class", "group", "item"];

/** The levels that names stand on by how far each is indented, the least first; none where all stand alike. */
export function levelsByIndent(indents: readonly number[]): ReadonlyMap<number, CodeLevel> {
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  return new Map(steps.length < 2 ? [] : steps.map((step, index) => [step, LEVELS[index] ?? "other"]));
}

/** A line as far as it tells whether the next is inside it. */
interface Above {
  readonly row: number;
  readonly name: string;
  readonly indent: number;
  readonly isTotal: boolean;
}

/** What 基本支出 is made of, said below it with or without 其中. */
const PARTS_OF_BASIC = /^(?:人员经费|公用经费|日常公用经费|工资福利支出|商品和服务支出|对个人和家庭的?补助)(?:支出)?$/;
const BASIC = /^基本支出/;

/** What a row repeats, and of a 其中 the row it is part of. */
export interface Repeating {
  readonly repeats: Repeats;
  readonly within?: number;
}

/** Tells, row by row, which rows repeat money of other rows: 小计, 其中, and what goes on with a 其中. */
export class RepeatReader {
  /** The line, 小计 or total that what follows may be inside. */
  private parent: Above | undefined;
  /** 基本支出, also where it is itself a 其中 of the total. */
  private basic: Above | undefined;
  /** Names of the 其中 rows of the parent, and whether one stands right above. */
  private parts: readonly string[] = [];
  private isInParts = false;

  read(row: number, name: string, { written, isTotal = false }: { readonly written: unknown; readonly isTotal?: boolean }): Repeating | undefined {
    const line = { row, name: partName(name), indent: indentOf(written), isTotal };
    const repeats = isTotal ? undefined : this.repeatsOf(line, fold(name).startsWith("其中"));
    const within = repeats === "of-which" ? this.wholeOf(line)?.row : undefined;
    this.isInParts = repeats === "of-which";
    this.parts = repeats === "of-which" ? [...this.parts, line.name] : [];
    if (repeats !== "of-which") this.parent = line;
    if (BASIC.test(line.name)) this.basic = line;
    else if (repeats === undefined) this.basic = undefined;
    return repeats === undefined ? undefined : { repeats, ...(within === undefined ? {} : { within }) };
  }

  private repeatsOf({ name, indent }: Above, isOfWhich: boolean): Repeats | undefined {
    if (/^(?:小计|分项小计)$/.test(name)) return "subtotal";
    if (isOfWhich) return "of-which";
    const { parent } = this;
    if (parent === undefined) return undefined;
    if (this.basic !== undefined && PARTS_OF_BASIC.test(name)) return "of-which";
    // Below a total a list that 其中 begins goes on with names of its own sort: 其中：基本支出, 项目支出.
    if (parent.isTotal && this.parts.some((part) => isOfOneList(part, name))) return "of-which";
    return this.isInParts && indent > parent.indent ? "of-which" : undefined;
  }

  private wholeOf({ name }: Above): Above | undefined {
    return PARTS_OF_BASIC.test(name) ? (this.basic ?? this.parent) : this.parent;
  }
}

const isOfOneList = (part: string, name: string): boolean => [FUND_SOURCE, BY_NATURE.parts].some((list) => list.test(part) && list.test(name));

/** The name of a row without 其中 and the ordinal before it. */
export const partName = (name: string): string => fold(name).replace(/^其中:?/, "").replace(/^\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:\)[、.]?|[、.])/, "");
