/** Finds the longest of some words at a place of a text, in time that does not depend on how many there are. */
export function longestMatch(words: Iterable<string>): (text: string, at: number) => string | undefined {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [word]);
    else known.push(word);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
}
