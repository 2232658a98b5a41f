import { type CellValue, isCellError } from "../../workbook";

/** Words of many cells, each once. */
export interface Interned {
  /** By where they stand first. */
  readonly words: readonly string[];
  /** The number of its word by the number of the cell; -1 of one without. */
  readonly of: Int32Array;
}

/** The words of so many cells. `wordIn` is asked once for each content: a ledger has few, over and over. */
export function intern(length: number, valueOf: (number: number) => CellValue, wordIn: (value: CellValue) => string | undefined): Interned {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<CellValue, number>();
  const numberOf = (value: CellValue): number => {
    const word = wordIn(value);
    if (word === undefined) return -1;
    const before = numbers.get(word);
    if (before !== undefined) return before;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const of = new Int32Array(length);
  for (let number = 0; number < length; number++) {
    const value = valueOf(number);
    let word = known.get(value);
    if (word === undefined) {
      word = numberOf(value);
      if (!isCellError(value)) known.set(value, word); // of every cell in error another
    }
    of[number] = word;
  }
  return { words, of };
}
