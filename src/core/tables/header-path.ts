import { type AmountUnit, fold, foldLabel } from "../number";
import type { ColumnWords } from "../standards";
import { type Area, cellText, type Sheet } from "../workbook";

/** The header cells above one column, top to bottom. */
export interface HeaderPath {
  readonly column: number;
  /** Folded for comparison, without units and notes in brackets. */
  readonly segments: readonly string[];
  /** As written, joined. */
  readonly heading: string;
  readonly unit?: AmountUnit;
}

/** Text of header cells with merges resolved, for a band of rows. Rows are asked for again and again while bands are tried, so they are kept. */
export class HeaderRows {
  private readonly texts = new Map<number, readonly { text: string; row: number }[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly lastColumn: number,
  ) {}

  /** Each column's path within rows `top` to `bottom`. A merge that begins above the band says nothing in it. */
  paths(top: number, bottom: number): readonly HeaderPath[] {
    const found: HeaderPath[] = [];
    for (let column = 1; column <= this.lastColumn; column += 1) {
      const written: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        const cell = this.row(row)[column - 1];
        if (cell !== undefined && cell.row >= top && cell.text !== "" && cell.text !== written.at(-1)) written.push(cell.text);
      }
      if (written.length > 0) found.push(toPath(column, written));
    }
    return found;
  }

  /** Whether a row has any text. */
  isWritten(row: number): boolean {
    return this.row(row).some(({ text }) => text !== "");
  }

  private row(row: number): readonly { text: string; row: number }[] {
    const kept = this.texts.get(row);
    if (kept !== undefined) return kept;
    const merges = this.sheet.merges.filter((area) => row >= area.top && row <= area.bottom);
    const texts = Array.from({ length: this.lastColumn }, (_, index) => {
      const merge: Area | undefined = merges.find((area) => index + 1 >= area.left && index + 1 <= area.right);
      const from = merge?.top ?? row;
      return { text: cellText(this.sheet.value(from, merge?.left ?? index + 1)), row: from };
    });
    this.texts.set(row, texts);
    return texts;
  }
}

const UNIT = /[(（](?:单位[:：]?)?(亿元|百万元|万元|千元|元)[)）]/;
/** Bracketed notes that are no part of the name: a letter or formula (`(B/A)`), a column number, a unit, an explanation of how to fill in. */
const NOTE = /\((?:[a-z0-9/*+=×÷%<>-]{1,8}|单位:?[^)]{1,4}|亿元|百万元|万元|千元|元|人|个|%)\)/g;

function toPath(column: number, written: readonly string[]): HeaderPath {
  const unit = written.map((text) => UNIT.exec(text)?.[1]).find((found) => found !== undefined) as AmountUnit | undefined; // the pattern lists only units
  const segments = written.map(headerWord).filter((word) => word !== "");
  return { column, segments, heading: written.map((text) => fold(text)).join(" "), ...(unit === undefined ? {} : { unit }) };
}

/** A header text as it is compared: folded, notes and brackets gone, no year in front (`2023年决算数` → 决算数). */
export function headerWord(text: string): string {
  return foldLabel(fold(text).toLowerCase().replace(NOTE, "")).replace(/^\d{4}年度?/, "");
}

/** Which of the words a column's header says: its place in the list, the first being the surest; undefined where it says none. */
export function wordRank({ segments }: HeaderPath, column: ColumnWords): number | undefined {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const { plain, pairs } = ranksOf(column);
  const ranks = [plain.get(last), plain.get(segments.join("")), plain.get(segments.slice(-2).join(""))];
  for (const { above, below, rank } of pairs) {
    if (segments.slice(0, -1).includes(above) && (last === below || segments.slice(1).join("") === below)) ranks.push(rank);
  }
  return ranks.reduce((least, rank) => (rank === undefined || (least !== undefined && least < rank) ? least : rank), undefined);
}

/** The words of a column by what they are looked up with: one head, or one below another. */
interface WordRanks {
  readonly plain: ReadonlyMap<string, number>;
  readonly pairs: readonly { readonly above: string; readonly below: string; readonly rank: number }[];
}

/** Bands are tried by the hundred against the same words. */
const RANKS = new WeakMap<ColumnWords, WordRanks>();

function ranksOf(column: ColumnWords): WordRanks {
  const known = RANKS.get(column);
  if (known !== undefined) return known;
  const plain = new Map<string, number>();
  const pairs: WordRanks["pairs"][number][] = [];
  for (const [rank, word] of column.words.entries()) {
    const [above = "", below] = word.split(">");
    if (below !== undefined) pairs.push({ above, below, rank });
    else if (!plain.has(word)) plain.set(word, rank);
  }
  const ranks = { plain, pairs };
  RANKS.set(column, ranks);
  return ranks;
}
