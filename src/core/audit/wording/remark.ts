import type { Severity } from "../../checks";
import type { Statement } from "../../statement";
import type { WordingRemark } from "../audit";
import type { Passage } from "../passage";

/** A remark on the words from `start` to `end` of a text. */
export const remarkAt = ({ text }: Passage, { start, end, ...what }: { check: string; severity: Severity; start: number; end: number; statement: Statement }): WordingRemark => ({
  start, end, text: text.slice(start, end), ...what,
});

/** Every place of some words in a text. */
export function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
