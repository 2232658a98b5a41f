/** Letters, digits and signs that make a name, number or reference; any letter beyond ASCII belongs to a name. */
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]+/y;

/** The name, number or reference that begins here, or "". */
export function wordAt(formula: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? "";
}

/** End of a string, a quoted sheet name, a bracketed (structured or external) reference or an error value that begins here; `at` where none does. */
export function endOfLiteral(formula: string, at: number): number {
  const letter = formula.charAt(at);
  if (letter === '"' || letter === "'") return endOfQuoted(formula, at, letter);
  if (letter === "#") return at + (formula.startsWith("#REF!", at) ? 5 : 1);
  if (letter !== "[") return at;
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    if (formula.charAt(index) === "'") index++;
    else if (formula.charAt(index) === "[") depth++;
    else if (formula.charAt(index) === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** A quote inside stands twice. */
function endOfQuoted(formula: string, at: number, quote: string): number {
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}
