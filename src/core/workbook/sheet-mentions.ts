import { quoteSheet, sheetInFormula } from "./address";
import { endOfLiteral, wordAt } from "./formula-words";

/** Sheet names as Excel tells them apart: without regard to case. */
export const foldSheet = (name: string): string => name.toLowerCase();

/** Names of the sheets of this workbook that a formula mentions, as they are written in it. Sheets of other workbooks are not among them. */
export function sheetsIn(formula: string): string[] {
  const names: string[] = [];
  mapSheets(formula, (name) => {
    names.push(name);
    return undefined;
  });
  return names;
}

/** The formula with sheets called by their new names; `newName` gives undefined for a sheet that keeps its own. All other text stays as it was. */
export function renameSheetsIn(formula: string, newName: (name: string) => string | undefined): string {
  return mapSheets(formula, (name) => {
    const renamed = newName(name);
    return renamed === undefined ? undefined : sheetInFormula(renamed);
  });
}

/** The formula as Excel hands it back: sheet names quoted only where they must be. For comparing what was written with what is there. */
export function canonicalFormula(formula: string): string {
  return mapSheets(formula, quoteSheet);
}

function mapSheets(formula: string, write: (name: string) => string | undefined): string {
  if (!formula.includes("!")) return formula;
  const pieces: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < formula.length) {
    const end = endOfLiteral(formula, at);
    const next = end > at ? end : at + Math.max(1, wordAt(formula, at).length);
    const mention = mentionAt(formula, at, next);
    const written = mention === undefined ? undefined : writeAll(mention.names, write);
    if (written !== undefined) {
      pieces.push(formula.slice(copied, at), written);
      copied = mention?.end ?? next;
    }
    at = mention?.end ?? next;
  }
  return copied === 0 ? formula : pieces.join("") + formula.slice(copied);
}

/** The sheet, or the first and last sheet of a three-dimensional reference, that stands here before `!`. */
function mentionAt(formula: string, at: number, next: number): { readonly names: readonly string[]; readonly end: number } | undefined {
  if (formula.charAt(at) === "'") {
    const inside = formula.slice(at + 1, next - 1).replaceAll("''", "'");
    return formula.charAt(next) !== "!" || /[[\]]/.test(inside) ? undefined : { names: inside.split(":"), end: next };
  }
  const word = wordAt(formula, at);
  if (word === "" || at + word.length !== next || formula.charAt(at - 1) === "]") return undefined;
  if (formula.charAt(next) === "!") return { names: [word], end: next };
  const second = formula.charAt(next) === ":" ? wordAt(formula, next + 1) : "";
  const end = next + 1 + second.length;
  return second !== "" && formula.charAt(end) === "!" && !/^\$?[A-Za-z]{1,3}\$?\d+$/.test(word) ? { names: [word, second], end } : undefined;
}

function writeAll(names: readonly string[], write: (name: string) => string | undefined): string | undefined {
  const written = names.map((name) => write(name));
  if (written.every((one) => one === undefined)) return undefined;
  const [only, ...more] = names.map((name, index) => written[index] ?? quoteSheet(name));
  if (more.length === 0) return only;
  const bare = [only ?? "", ...more].map((one) => (one.startsWith("'") ? one.slice(1, -1) : one));
  const isQuoted = [only ?? "", ...more].some((one) => one.startsWith("'"));
  return isQuoted ? `'${bare.join(":")}'` : bare.join(":");
}
