import type { CellValue } from "../../workbook";

/** Words of many cells, each once. */
export interface Interned {
  /** By where they stand first. */
  readonly words: readonly string[];
  /** The number of its word by the number of the cell; -1 of one without. */
  readonly of: Int32Array;
  /** What the cells hold, each content once, with the number of cells that do. */
  readonly contents: ReadonlyMap<CellValue, { readonly times: number }>;
}

/** The words of so many cells. `wordIn` is asked once for each content: a ledger has few, over and over. */
export function intern(length: number, valueOf: (number: number) => CellValue, wordIn: (value: CellValue) => string | undefined): Interned {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string | undefined): number => {
    if (word === undefined) return -1;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const contents = new Map<CellValue, { word: number; times: number }>();
  const of = new Int32Array(length);
  for (let number = 0; number < length; number++) {
    const value = valueOf(number);
    let content = contents.get(value);
    if (content === undefined) contents.set(value, (content = { word: numberOf(wordIn(value)), times: 0 }));
    content.times += 1;
    of[number] = content.word;
  }
  return { words, of, contents };
}
