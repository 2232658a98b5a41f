import { type Area, parseArea } from "./address";
import { endOfLiteral, wordAt } from "./formula-words";

/** The cells and areas of named sheets that a formula refers to, each once, as it names them. Those of other workbooks, of several sheets at once and of the formula's own sheet are not among them. */
export function areasIn(formula: string): Area[] {
  const found = new Map<string, Area>();
  let at = 0;
  while (at < formula.length) {
    const end = endOfLiteral(formula, at);
    const next = end > at ? end : at + Math.max(1, wordAt(formula, at).length);
    const sheet = formula.charAt(next) === "!" ? sheetAt(formula, at, next) : undefined;
    const reference = sheet === undefined ? undefined : referenceAt(formula, next + 1);
    if (sheet !== undefined && reference?.area !== undefined) found.set(`${sheet}!${reference.text}`, { sheet, ...reference.area });
    at = reference === undefined ? next : next + 1 + reference.text.length;
  }
  return [...found.values()];
}

/** The sheet that is named here, where it is one sheet of this workbook. */
function sheetAt(formula: string, at: number, next: number): string | undefined {
  const before = formula.charAt(at - 1);
  if (before === "]" || before === ":") return undefined;
  const isQuoted = formula.charAt(at) === "'";
  const name = isQuoted ? formula.slice(at + 1, next - 1).replaceAll("''", "'") : formula.slice(at, next);
  return (isQuoted ? /[[\]:]/.test(name) : name !== wordAt(formula, at)) ? undefined : name;
}

function referenceAt(formula: string, at: number): { readonly text: string; readonly area: ReturnType<typeof parseArea> } {
  const first = wordAt(formula, at);
  const second = formula.charAt(at + first.length) === ":" ? wordAt(formula, at + first.length + 1) : "";
  const both = second === "" ? undefined : parseArea(`${first}:${second}`);
  return both === undefined ? { text: first, area: parseArea(first) } : { text: `${first}:${second}`, area: both };
}
