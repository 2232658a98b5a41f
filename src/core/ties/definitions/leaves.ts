import type { Located } from "../../workbook";

interface Coded {
  readonly code?: Located<string>;
}

/** The lines that no other line divides further: 项 under their 款, and 款 or 类 that have none. Lines without code count as their own. */
export function leavesOf<Line extends Coded>(lines: readonly Line[]): readonly Line[] {
  const divided = new Set<string>();
  for (const { code } of lines) for (let length = 3; length < (code?.value.length ?? 0); length++) divided.add(code?.value.slice(0, length) ?? "");
  return lines.filter(({ code }) => code === undefined || !divided.has(code.value));
}

/** The lines at the level another table divides its own to: 类 beside a table of 类. Leaves where the other has no codes, or none of that level. */
export function linesLike<Line extends Coded>(lines: readonly Line[], others: readonly Coded[]): readonly Line[] {
  const lengths = new Set(leavesOf(others).flatMap(({ code }) => code?.value.length ?? []));
  const alike = lines.filter(({ code }) => code !== undefined && lengths.has(code.value.length));
  return lengths.size === 1 && alike.length > 0 ? alike : leavesOf(lines);
}
