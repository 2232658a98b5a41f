import { type AmountUnit, fold, foldLabel, rememberTexts } from "../../number";
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

/** Header columns wider than this are stray formatting or notes far away. */
const WIDEST = 60;

/** No head says as much; of a cell that holds a whole page the beginning tells that it is none. */
const LONGEST_HEAD = 1_000;

/** Rows are asked for again and again while bands are tried. */
const ROWS = new WeakMap<Sheet, HeaderRows>();

/** The header rows of a sheet. */
export function headerRowsOf(sheet: Sheet): HeaderRows {
  const rows = ROWS.get(sheet) ?? new HeaderRows(sheet);
  ROWS.set(sheet, rows);
  return rows;
}

/** Text of header cells with merges resolved, for a band of rows. */
export class HeaderRows {
  private readonly texts = new Map<number, readonly HeadCell[]>();
  private readonly over = new Map<number, ReadonlySet<number>>();
  private readonly lastColumn: number;

  constructor(private readonly sheet: Sheet) {
    this.lastColumn = Math.min(sheet.lastColumn, WIDEST);
  }

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

  /** Columns at whose end of a band stands the head of several, each with a head of its own in the next row: what it says is said of none of them yet. */
  overHeads(bottom: number): ReadonlySet<number> {
    const known = this.over.get(bottom);
    if (known !== undefined) return known;
    const merges = bottom >= this.sheet.lastRow ? [] : this.sheet.merges.filter((area) => area.bottom === bottom && area.left < area.right);
    const found = new Set(merges.filter((merge) => this.areHeads(bottom + 1, merge)).flatMap(({ left, right }) => Array.from({ length: Math.min(right, this.lastColumn) - left + 1 }, (_, index) => left + index)));
    this.over.set(bottom, found);
    return found;
  }

  private areHeads(row: number, { left, right }: Area): boolean {
    const texts = this.row(row).slice(left - 1, right).map(({ text }) => text);
    return texts.length > 1 && texts.every((text) => text !== "" && !/\d/.test(text)) && new Set(texts).size === texts.length;
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
      return { text: cellText(this.sheet.value(from, merge?.left ?? index + 1)).slice(0, LONGEST_HEAD), row: from, isMerged: merge !== undefined };
    });
    // 类 | 款 | 项 | 栏次 | 1 | 2: heads, and the numbers of columns beside them.
    const heads = texts.some(({ text }) => fold(text) === "栏次") ? texts.map((cell) => (/^(?:栏次|\d{1,2}(?:=.*)?)$/.test(fold(cell.text)) ? { ...cell, text: "" } : cell)) : texts;
    this.texts.set(row, heads);
    return heads;
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
const BARE_UNIT = /(?:[金额计量货币]{0,2}单位:?|(?<=^金额):)(?:人民币)?(?:亿元|百万元|万元|千元|元)$/;

function toPath(column: number, written: readonly string[]): HeaderPath {
  const heads = written.map(readHead);
  const unit = heads.map((head) => head.unit).reverse().find((found) => found !== undefined);
  const segments = heads.map(({ word }) => word).filter((word) => word !== "");
  const year = heads.find((head) => head.year !== undefined)?.year;
  return { column, segments, heading: heads.map(({ folded }) => folded).join(" "), ...(unit === undefined ? {} : { unit }), ...(year === undefined ? {} : { year }) };
}

/** What one cell of a header says. */
interface Head {
  readonly word: string;
  readonly folded: string;
  readonly unit: AmountUnit | undefined;
  readonly year: number | undefined;
}

/** The same heads stand in every band that is tried. */
const readHead = rememberTexts((text): Head => {
  const folded = fold(text);
  const said = inBrackets(folded);
  const unit = UNIT.exec(said)?.[1] as AmountUnit | undefined; // the pattern lists only units
  const year = YEAR.exec(folded);
  return { word: wordOf(said), folded, unit, year: year === null ? undefined : Number(year[1] ?? year[2]) };
});

/** A header text as it is compared: folded, notes and brackets gone, no year in front (`2023年决算数` → 决算数). */
export const headerWord = (text: string): string => readHead(text).word;

const wordOf = (said: string): string =>
  foldLabel(said.toLowerCase().replace(NOTE, "").replace(BARE_UNIT, "")).replace(MARK, "").replace(/^\d{4}年度?/, "").replace(/^(?:([上本])年度|去年)/, (_, which: string | undefined) => `${which ?? "上"}年`);

/** Folded text with one sort of brackets. */
const inBrackets = (folded: string): string => folded.replace(/[[【〔]/g, "(").replace(/[\]】〕]/g, ")");
