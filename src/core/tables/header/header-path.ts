import { type AmountUnit, fold, foldLabel } from "../../number";
import type { ColumnWords } from "../../standards";
import { type Area, cellText, type Sheet } from "../../workbook";
import { type HeadCell, type Spread, spreadHeads, SPREADS } from "./spread-heads";

/** The header cells above one column, top to bottom. */
export interface HeaderPath {
  readonly column: number;
  /** Folded for comparison, without units and notes in brackets. */
  readonly segments: readonly string[];
  /** As written, joined. */
  readonly heading: string;
  readonly unit?: AmountUnit;
  /** The year the head speaks of, if it names one. */
  readonly year?: number;
}

/** How a band is read: as written, or with the heads of groups written over every column they stand over. */
export type HeaderStyle = "as-written" | Spread;
export const HEADER_STYLES: readonly HeaderStyle[] = ["as-written", ...SPREADS];

/** Text of header cells with merges resolved, for a band of rows. Rows are asked for again and again while bands are tried, so they are kept. */
export class HeaderRows {
  private readonly texts = new Map<number, readonly HeadCell[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly lastColumn: number,
  ) {}

  /** Each column's path within rows `top` to `bottom`. A merge that begins above the band says nothing in it. */
  paths(top: number, bottom: number): readonly HeaderPath[] {
    return this.styled(top, bottom, "as-written") ?? [];
  }

  /** As `paths`, read in a style; undefined where that is no other reading. */
  styled(top: number, bottom: number, style: HeaderStyle): readonly HeaderPath[] | undefined {
    const written = Array.from({ length: bottom - top + 1 }, (_, index) => this.row(top + index).map((cell) => (cell.row >= top ? cell : { ...cell, text: "" })));
    if (style !== "as-written" && written.some((cells) => cells.some(({ text }) => NUMBER.test(text)))) return undefined;
    const band = style === "as-written" ? written : spreadHeads(written, style);
    return band?.[0]?.flatMap((_, index) => {
      const texts = band.map((cells) => cells[index]?.text ?? "").filter((text) => text !== "");
      return texts.length === 0 ? [] : [toPath(index + 1, texts.filter((text, at) => text !== texts[at - 1]))];
    });
  }

  /** Whether a row has any text. */
  isWritten(row: number): boolean {
    return this.row(row).some(({ text }) => text !== "");
  }

  private row(row: number): readonly HeadCell[] {
    const kept = this.texts.get(row);
    if (kept !== undefined) return kept;
    const merges = this.sheet.merges.filter((area) => row >= area.top && row <= area.bottom);
    const texts = Array.from({ length: this.lastColumn }, (_, index) => {
      const merge: Area | undefined = merges.find((area) => index + 1 >= area.left && index + 1 <= area.right);
      const from = merge?.top ?? row;
      return { text: cellText(this.sheet.value(from, merge?.left ?? index + 1)), row: from, isMerged: merge !== undefined };
    });
    this.texts.set(row, texts);
    return texts;
  }
}

const UNIT = /\((?:[金额计量货币]{0,2}单位:?)?(?:人民币)?(亿元|百万元|万元|千元|元)\)/;
/** Bracketed notes that are no part of the name: a letter or formula (`(B/A)`), a column number, a unit, an explanation of how to fill in. */
const NOTE = /\((?:[a-z0-9/*+=×÷%<>-]{1,8}|[金额计量货币]{0,2}单位:?[^)]{1,6}|亿元|百万元|万元|千元|元|人|个|%|20\d{2}年度?)\)/g;
/** A footnote's number or a column's letter behind a name: `全年执行数①`, `预算数A`. */
const MARK = /(?<=[一-鿿])[a-z\d]$/;
/** A number is no head; a year may be. */
const NUMBER = /^(?!20\d{2}$)[-\d,.]+$/;
/** The year a head begins with, or names in brackets: `2023年决算数`, `决算数（2023年）`. */
const YEAR = /^(20\d{2})(?:年|$)|\((20\d{2})年度?\)$/;
/** A unit that stands beside the name of a column without brackets, or alone. */
const BARE_UNIT = /[金额计量货币]{0,2}单位:?(?:人民币)?(?:亿元|百万元|万元|千元|元)$/;

function toPath(column: number, written: readonly string[]): HeaderPath {
  const unit = written.map((text) => UNIT.exec(inBrackets(text))?.[1]).reverse().find((found) => found !== undefined) as AmountUnit | undefined; // the pattern lists only units
  const segments = written.map(headerWord).filter((word) => word !== "");
  const year = written.map((text) => YEAR.exec(fold(text))).find((match) => match !== null);
  return { column, segments, heading: written.map((text) => fold(text)).join(" "), ...(unit === undefined ? {} : { unit }), ...(year === undefined ? {} : { year: Number(year[1] ?? year[2]) }) };
}

/** A header text as it is compared: folded, notes and brackets gone, no year in front (`2023年决算数` → 决算数). */
export function headerWord(text: string): string {
  return foldLabel(inBrackets(text).toLowerCase().replace(NOTE, "").replace(BARE_UNIT, "")).replace(MARK, "").replace(/^\d{4}年度?/, "").replace(/^(?:([上本])年度|去年)/, (_, which: string | undefined) => `${which ?? "上"}年`);
}

/** Folded text with one sort of brackets. */
const inBrackets = (text: string): string => fold(text).replace(/[[【〔]/g, "(").replace(/[\]】〕]/g, ")");

/** What a column's header says as it is looked up: its last head, its heads together, all but the first. */
export interface SaidAbove {
  readonly last: string | undefined;
  readonly whole: string;
  readonly lastTwo: string;
  readonly belowFirst: string;
  /** The heads that have others below them. */
  readonly above: readonly string[];
}

/** Asked once for each column: it is looked up among the words of every kind of table. */
export const saidAbove = ({ segments }: HeaderPath): SaidAbove => ({
  last: segments.at(-1), whole: segments.join(""), lastTwo: segments.slice(-2).join(""), belowFirst: segments.slice(1).join(""), above: segments.slice(0, -1),
});

/** Which of the words a column's header says: its place in the list, the first being the surest; undefined where it says none. */
export function wordRank({ last, whole, lastTwo, belowFirst, above: heads }: SaidAbove, column: ColumnWords): number | undefined {
  if (last === undefined) return undefined;
  const { plain, pairs } = ranksOf(column);
  let least = Math.min(plain.get(last) ?? Infinity, plain.get(whole) ?? Infinity, plain.get(lastTwo) ?? Infinity);
  for (const { above, below, rank } of heads.length === 0 ? [] : pairs) {
    if (heads.includes(above) && (last === below || belowFirst === below)) least = Math.min(least, rank);
  }
  return least === Infinity ? undefined : least;
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
