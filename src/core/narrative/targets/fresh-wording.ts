import { pieces, type Statement } from "../../statement";

/** The words a statement says of its own, cut at its facts and its punctuation; too short ones are no phrase. */
export function phrasesOf({ template }: Statement): readonly string[] {
  const texts = pieces(template).flatMap((piece) => (piece.kind === "text" ? piece.text.split(/[，。；：、（）“”]/) : []));
  return texts.filter((text) => text.length >= SHORTEST_PHRASE);
}

const SHORTEST_PHRASE = 3;
const WORDINGS = 3;

/**
 * The wordings of sentences that follow each other, so that no phrase stands in three of them in a row. Each begins with the wording its place
 * gives it; another is taken only where that one would repeat. Where the office's own words leave no choice, the least repeating one is taken.
 */
export function freshly<T>(items: readonly T[], tell: (item: T, wording: { readonly position: number; readonly reason: number }) => Statement, from: number): readonly Statement[] {
  const told: Statement[] = [];
  for (const [index, item] of items.entries()) {
    const [before, last] = told.slice(-2).map((one) => new Set(phrasesOf(one)));
    const barred = before === undefined || last === undefined ? [] : [...last].filter((phrase) => before.has(phrase));
    told.push(freshest((wording) => tell(item, wording), barred, from + index));
  }
  return told;
}

function freshest(tell: (wording: { readonly position: number; readonly reason: number }) => Statement, barred: readonly string[], place: number): Statement {
  let best: Statement | undefined;
  let fewest = Infinity;
  for (let attempt = 0; attempt < WORDINGS * WORDINGS; attempt += 1) {
    const statement = tell({ position: place + attempt, reason: Math.floor(attempt / WORDINGS) });
    const repeated = phrasesOf(statement).filter((phrase) => barred.includes(phrase)).length;
    if (repeated === 0) return statement;
    if (repeated < fewest) [best, fewest] = [statement, repeated];
  }
  return best ?? tell({ position: place, reason: 0 });
}
