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

/** So many cells, by number. */
export interface Cells {
  readonly length: number;
  value(number: number): CellValue;
  /** As the `textNumber` of a sheet. */
  textNumber(number: number): number;
}

interface Content {
  readonly word: number;
  times: number;
}

/** The words of cells. `wordIn` is asked once for each content: a ledger has few, over and over. */
export function intern(cells: Cells, wordIn: (value: CellValue) => string | undefined): Interned {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string | undefined): number => {
    if (word === undefined) return -1;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const contents = new Map<CellValue, Content>();
  const contentOf = (value: CellValue): Content => {
    const known = contents.get(value) ?? { word: numberOf(wordIn(value)), times: 0 };
    contents.set(value, known);
    return known;
  };
  const texts: (Content | undefined)[] = [];
  const of = new Int32Array(cells.length);
  for (let number = 0; number < cells.length; number++) {
    const text = cells.textNumber(number);
    let content = text < 0 ? undefined : texts[text];
    if (content === undefined) {
      content = contentOf(cells.value(number));
      if (text >= 0) texts[text] = content;
    }
    content.times += 1;
    of[number] = content.word;
  }
  return { words, of, contents };
}
