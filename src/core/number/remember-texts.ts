/** Texts longer than this are no words that come again. */
const LONGEST = 100;
/** So many are held; then all are forgotten, so that no file can fill memory. */
const MOST = 10_000;

/** The same function, which gives what it gave before when it is asked for a short text again. */
export function rememberTexts<T>(give: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return give(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T; // what is known of a text was given for it
    const given = give(text);
    if (known.size >= MOST) known.clear();
    known.set(text, given);
    return given;
  };
}
