import { fold } from "../../number";
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
  readonly name: string;
  readonly indent: number;
  readonly repeats?: Repeats;
}

/** What 基本支出 is made of, said below it with or without 其中. */
const PARTS_OF_BASIC = /^(?:\d[.、])?(?:人员经费|公用经费|日常公用经费|工资福利支出|商品和服务支出|对个人和家庭的?补助)(?:支出)?$/;

/** Tells, row by row, which rows repeat money of other rows: 小计, 其中, and what goes on with a 其中. */
export class RepeatReader {
  private parent: Above | undefined;
  private last: Above | undefined;

  read(name: string, written: unknown): Repeats | undefined {
    const line = { name: fold(name), indent: indentOf(written) };
    const repeats = this.repeatsOf(line);
    if (repeats === undefined) this.parent = line;
    this.last = { ...line, ...(repeats === undefined ? {} : { repeats }) };
    return repeats;
  }

  private repeatsOf({ name, indent }: Above): Repeats | undefined {
    if (/^(?:小计|分项小计)$/.test(name)) return "subtotal";
    if (/^其中/.test(name)) return "of-which";
    const { parent, last } = this;
    if (parent === undefined) return undefined;
    if (/^(?:[一二三][、.]|\d[.、])?基本支出/.test(parent.name) && PARTS_OF_BASIC.test(name)) return "of-which";
    return last?.repeats === "of-which" && indent > parent.indent ? "of-which" : undefined;
  }
}
