import type { Spoken } from "../words";

/** Words of our own, without facts. */
export const plain = (text: string): Spoken => ({ text, facts: [] });

/** Characters that fit one line of the widest column. */
const SHORT = 18;

/** The one short line that is all a row says, such as a name or an amount: it stands without indent. */
export function shortLineOf(paragraphs: readonly Spoken[]): Spoken | undefined {
  const [only, ...more] = paragraphs;
  return only !== undefined && more.length === 0 && only.text.length <= SHORT ? only : undefined;
}
