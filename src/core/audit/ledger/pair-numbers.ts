import type { ProseQuantity, ProseRange } from "../../number";
import type { KnownNumber } from "./known-sentences";
import type { PairedSentence } from "./pair-sentences";
import { DIRECTION_WORD } from "./sentence-key";

/** A number of the text and the known one it stands for. */
export interface PairedNumber {
  readonly number: ProseQuantity | ProseRange;
  readonly known: KnownNumber;
  /** A word of direction beside it that is another than the known one: 减少 for 增加. */
  readonly turned?: { readonly said: string; readonly known: string };
}

/** What a pair of sentences tells of its numbers: those that stand for each other, those only the text has, those only the known sentence has. */
export interface PairedNumbers {
  readonly pairs: readonly PairedNumber[];
  readonly fresh: readonly (ProseQuantity | ProseRange)[];
  readonly dropped: readonly KnownNumber[];
}

/** Numbers of two sentences: one by one where their words are the same; in an edited sentence those whose words right before and behind are. */
export function pairNumbers({ said, known, how }: PairedSentence): PairedNumbers {
  const steps = how === "edited" ? alongWords(said.words, known.words) : said.numbers.map((_, at) => [at, at] as const);
  const [mine, theirs] = [new Set(steps.map(([at]) => at)), new Set(steps.map(([, at]) => at))];
  return {
    pairs: steps.flatMap(([at, other]): PairedNumber[] => {
      const [number, one] = [said.numbers[at], known.known[other]];
      if (number === undefined || one === undefined) return [];
      const turned = how === "same" ? undefined : turnedBetween(said.words[at] ?? "", known.words[other] ?? "");
      return [{ number, known: one, ...(turned === undefined ? {} : { turned }) }];
    }),
    fresh: said.numbers.filter((_, at) => !mine.has(at)),
    dropped: known.known.filter((_, at) => !theirs.has(at)),
  };
}

/** The first word of direction in which what leads to a number differs. */
function turnedBetween(said: string, known: string): PairedNumber["turned"] {
  const [mine, theirs] = [directionsIn(said), directionsIn(known)];
  if (mine.length !== theirs.length) return undefined;
  const at = mine.findIndex((word, index) => word !== theirs[index]);
  const [one, other] = [mine[at], theirs[at]];
  return one === undefined || other === undefined ? undefined : { said: one, known: other };
}

const directionsIn = (words: string): readonly string[] => words.match(DIRECTION_WORD) ?? [];

const MOST_NUMBERS = 120;
/** So much of the words that lead to a number must be the same. */
const TELLING = 4;

/** The longest run of numbers, in order, that the same words lead to on both sides. */
function alongWords(said: readonly string[], known: readonly string[]): readonly (readonly [number, number])[] {
  const [rows, columns] = [Math.min(said.length - 1, MOST_NUMBERS), Math.min(known.length - 1, MOST_NUMBERS)];
  const alike = (row: number, column: number): boolean => isSameLead(said[row] ?? "", known[column] ?? "");
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = best[row];
      if (line !== undefined) line[column] = alike(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const steps: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (alike(row, column)) {
      steps.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return steps;
}

/** Whether two leads are the same from their last pause on, but for words of direction; a short one needs the words before it too. */
function isSameLead(said: string, known: string): boolean {
  const [mine, theirs] = [tail(said), tail(known)];
  return mine === theirs && (mine.length >= TELLING || said.replace(DIRECTION_WORD, "◇").slice(-TELLING) === known.replace(DIRECTION_WORD, "◇").slice(-TELLING));
}

const tail = (words: string): string => (words.split(/[，,；;：:]/).at(-1) ?? "").replace(DIRECTION_WORD, "◇");
