import { classByName } from "../../standards";
import type { Located } from "../../workbook";

interface Coded {
  readonly code?: Located<string>;
}

/** A line and the lines directly below it by code. */
export interface CodeFamily<Line> {
  readonly parent: Line;
  readonly children: readonly Line[];
}

/** Lines ordered by their codes: 类 (3 digits) over 款 (5) over 项 (7). */
export interface CodeTree<Line> {
  /** Every line that has lines below it. */
  readonly families: readonly CodeFamily<Line>[];
  /** Coded lines with nothing above them. */
  readonly roots: readonly Line[];
  /** Lines without a code of 3, 5 or 7 digits: where they belong cannot be told. */
  readonly uncoded: readonly Line[];
}

/** The tree a table's codes make. A line whose 款 is not listed hangs directly under its 类. */
export function codeTree<Line extends Coded>(lines: readonly Line[]): CodeTree<Line> {
  const first = new Map<string, Line>();
  for (const line of lines) if (isWellFormed(line.code?.value) && !first.has(line.code.value)) first.set(line.code.value, line);
  const below = new Map<Line, Line[]>();
  const roots: Line[] = [];
  const uncoded: Line[] = [];
  for (const line of lines) {
    const code = line.code?.value;
    if (!isWellFormed(code)) {
      uncoded.push(line);
      continue;
    }
    const parent = first.get(code.slice(0, 5 < code.length ? 5 : 3)) ?? first.get(code.slice(0, 3));
    if (parent === undefined || code.length === 3) roots.push(line);
    else below.set(parent, [...(below.get(parent) ?? []), line]);
  }
  return { families: [...below].map(([parent, children]) => ({ parent, children })), roots, uncoded };
}

function isWellFormed(code: string | undefined): code is string {
  return code !== undefined && /^(?:\d{3}|\d{5}|\d{7})$/.test(code);
}

/** The lines nothing stands above: by code, or by the name of a 类 where no line has a code. */
export function topLines<L extends { readonly code?: Located<string>; readonly name: Located<string>; readonly repeats?: unknown }>(lines: readonly L[]): readonly L[] {
  const { roots } = codeTree(lines);
  return roots.length > 0 ? roots : lines.filter(({ name, repeats }) => repeats === undefined && classByName(name.value) !== undefined);
}
