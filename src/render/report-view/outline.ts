import type { Paragraph, Section } from "../../core/narrative";
import type { Spoken } from "../words";

/** A drafted paragraph and the id of the section it stands in. */
export interface PlacedParagraph {
  readonly section: string;
  readonly paragraph: Paragraph;
}

/** A heading with its number (`一、` `（一）` `1.`) and what stands under it. */
export interface OutlineEntry {
  readonly level: Section["level"];
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly Spoken[];
  /** What the paragraphs were drafted as; one may be several lines. Left out under a heading that has none of its own. */
  readonly drafted?: readonly PlacedParagraph[];
}

/** Headings with their numbers; each level counts anew under the level above. */
export function outlineOf(entries: readonly Omit<OutlineEntry, "number">[]): OutlineEntry[] {
  const counts = [0, 0, 0];
  return entries.map((entry) => {
    const index = entry.level - 1;
    const count = (counts[index] ?? 0) + 1;
    counts[index] = count;
    counts.fill(0, entry.level);
    return { ...entry, number: headingNumber(entry.level, count) };
  });
}

function headingNumber(level: Section["level"], count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`;
    case 2:
      return `（${chineseNumeral(count)}）`;
    case 3:
      return `${String(count)}.`;
  }
}

/** 1 → 一, 10 → 十, 21 → 二十一; Arabic from 100, which no report reaches. */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 99) return String(count);
  const digits = "零一二三四五六七八九";
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return (tens > 1 ? digits.charAt(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits.charAt(ones) : "");
}
