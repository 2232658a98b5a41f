/** Excel allows no longer sheet name. */
const LONGEST_NAME = 31;

/** A name for a sheet of ours that no other sheet has: with （自动生成） behind it where the office already uses the name. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  for (let attempt = 0; ; attempt++) {
    const suffix = attempt === 0 ? "" : attempt === 1 ? "（自动生成）" : `（自动生成${attempt}）`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(folded(name))) return name;
  }
}

/** Excel tells sheet names apart without regard to case and width. */
const folded = (name: string): string => name.normalize("NFKC").toLowerCase();
