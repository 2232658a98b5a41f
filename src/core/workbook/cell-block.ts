import type { CellValue } from "./workbook";

/** What a packed cell holds. The content of a text or an error is the number of a text, that of a boolean 0 or 1. */
export const CELL = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** Texts by number, made when they are asked for. */
export interface TextSource {
  at(index: number): string;
  /** As `text.charCodeAt(text.length - 1)`: the text need not be made for it. */
  lastCode(index: number): number;
}

/** A run of cells, one array for each thing that is known of them. */
export class CellBlock {
  readonly columns: Uint16Array;
  readonly formats: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly contents: Float64Array;

  constructor(size: number) {
    this.columns = new Uint16Array(size);
    this.formats = new Uint16Array(size);
    this.kinds = new Uint8Array(size);
    this.contents = new Float64Array(size);
  }

  set(at: number, kind: CellKind, content: number): void {
    this.kinds[at] = kind;
    this.contents[at] = content;
  }

  /** The number of the text in a cell; -1 where it holds none. */
  textNumber(at: number): number {
    return this.kinds[at] === CELL.text ? (this.contents[at] ?? -1) : -1;
  }

  value(at: number, texts: TextSource): CellValue {
    return valueOfCell(this.kinds[at] ?? CELL.empty, this.contents[at] ?? 0, texts);
  }
}

/** The value that kind and content stand for. */
export function valueOfCell(kind: number, content: number, texts: TextSource): CellValue {
  switch (kind) {
    case CELL.number:
      return content;
    case CELL.text:
      return texts.at(content);
    case CELL.boolean:
      return content === 1;
    case CELL.error:
      return { error: texts.at(content) };
    default:
      return null;
  }
}
