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

/** Cells by number. */
export interface Cells {
  /** As a sheet gives them with `textNumbers`: one for each cell, -1 where it holds no text or its texts have no numbers. */
  readonly texts: Int32Array;
  value(number: number): CellValue;
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
    let content = contents.get(value);
    if (content === undefined) contents.set(value, (content = { word: numberOf(wordIn(value)), times: 0 }));
    return content;
  };
  const known: (Content | undefined)[] = [];
  const of = new Int32Array(cells.texts.length);
  for (let number = 0; number < of.length; number++) {
    const text = cells.texts[number] ?? -1;
    let content = text < 0 ? undefined : known[text];
    if (content === undefined) {
      content = contentOf(cells.value(number));
      if (text >= 0) known[text] = content;
    }
    content.times += 1;
    of[number] = content.word;
  }
  return { words, of, contents };
}
