import { fold, isNothing } from "../number";
import type { Sheet } from "../workbook";
import { type HeaderAbove, headerAbove, isNote, isRepeatedHeader } from "./body-rows";
import { readCaption, titleKind, unitIn } from "./caption";
import { HEADER_WORDS } from "./header/column-meanings";
import { findHeader, type FoundHeader } from "./header/find-header";
import { formKind } from "./form-tables";
import { headerWord } from "./header/header-path";
import type { RowsOfTable, Section } from "./sections";
import { entryRows, isTotal, isWorded, textsOf, type WrittenCell, writtenIn } from "./written-row";

/** Tables of a section that stand below each other and have no titles: each begins with its header, or with the unit or office above it. */
export function stackedIn(sheet: Sheet, section: Section): readonly RowsOfTable[] {
  const above = { from: section.from, to: (section.title?.row ?? section.from) - 1 };
  if (above.to > above.from && findHeader(sheet, above.from, { to: above.to }).found !== undefined) return [...untitledIn(sheet, above), ...untitledIn(sheet, { from: above.to + 1, to: section.to })];
  return untitledIn(sheet, section);
}

function untitledIn(sheet: Sheet, section: RowsOfTable): readonly RowsOfTable[] {
  const caption = readCaption(sheet, section.from, Math.min(section.from + CAPTION_ROWS, section.to));
  // Tables below each other may have between them the labels of a form.
  if (caption.isBudget || formKind(sheet, caption.kind, section) !== undefined) return [section];
  const starts = [section.from];
  // What stands below a title may be known as its table by nothing else.
  const { found: titled } = findHeader(sheet, section.from, { to: section.to });
  let header: HeaderAbove | undefined;
  let last = 0;
  let row = section.from;
  const entries = entryRows(sheet);
  while (row <= section.to) {
    if (entries[row] === 1 && titled?.top !== row) {
      last = row;
      row += 1;
      continue;
    }
    const cells = writtenIn(sheet, row);
    const found = (mayBeHeader(cells) ? headerAt(sheet, row, section.to) : undefined) ?? (titled?.isTitled === true && titled.top === row ? titled : undefined);
    if (found !== undefined) {
      if (header !== undefined && !(isRepeated(sheet, found, header) && !isTotalRow(writtenIn(sheet, last)))) starts.push(beginOf(sheet, found.top, starts.at(-1) ?? 1));
      header = headerAbove(sheet, { from: starts.at(-1) ?? section.from, to: lastHead(sheet, found, section.to) }, found.heads);
    }
    if (found === undefined && cells.length > 0 && !isNote(cells) && !isCaption(cells)) last = row;
    row = (found?.bottom ?? row) + 1;
  }
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? section.to + 1) - 1 }));
}

const CAPTION_ROWS = 8;

/** A row without any word that headers have is none. */
const mayBeHeader = (cells: readonly WrittenCell[]): boolean => isWorded(cells) && textsOf(cells).length > 1 && hasHeaderWord(cells);
const hasHeaderWord = (cells: readonly WrittenCell[]): boolean => cells.some(({ text }) => HEADER_WORDS.has(headerWord(text)) && !isUnitLine(text));

/** 金额：万元 beside a title says the unit of the table; 金额（万元） heads a column. */
const isUnitLine = (text: string): boolean => fold(text).includes(":") && unitIn(text) !== undefined;

/** The header that begins in a row: where a better one begins below, none, but for one that is better only because its title stands between. */
function headerAt(sheet: Sheet, row: number, to: number): FoundHeader | undefined {
  const wish = { to: Math.min(to, row + TALLEST_BAND - 1) };
  const { found } = findHeader(sheet, row, wish);
  if (found === undefined || found.top === row) return found;
  return found.isTitled ? findHeader(sheet, row, { ...wish, isAtTop: true }).found : undefined;
}

const TALLEST_BAND = 4;

/** A last row of heads may be taken for a part of the header on one page and not on another. */
function lastHead(sheet: Sheet, { top, bottom }: FoundHeader, to: number): number {
  let last = bottom;
  while (last < Math.min(top + TALLEST_BAND, to) && isHead(writtenIn(sheet, last + 1))) last += 1;
  return last;
}

const isRepeated = (sheet: Sheet, { top, bottom }: FoundHeader, header: HeaderAbove): boolean =>
  Array.from({ length: bottom - top + 1 }, (_, index) => writtenIn(sheet, top + index)).every((cells) => isRepeatedHeader(cells, header));

const isTotalRow = (cells: readonly WrittenCell[]): boolean => cells.some(({ text }) => isTotal(text)) && !isWorded(cells);

/** The first of the rows right above a header that say something of it: heads that were not needed to tell its columns, its unit, its office. */
function beginOf(sheet: Sheet, top: number, least: number): number {
  let from = top;
  for (let row = top - 1; row > least && row >= top - CAPTION_ROWS; row -= 1) {
    const cells = writtenIn(sheet, row);
    if (cells.length > 0 && !isCaption(cells) && !(row > top - TALLEST_BAND && isHead(cells))) break;
    if (cells.length > 0) from = row;
  }
  return from;
}

/** A row above a header that may be part of it: one with a word that headers have or a year, or a head over everything, but not the empty total of the table before. */
function isHead(cells: readonly WrittenCell[]): boolean {
  const texts = textsOf(cells);
  if (!isWorded(cells) || isNote(cells) || texts.every((text) => isTotal(text) || isNothing(fold(text)))) return false;
  return texts.length === 1 || hasHeaderWord(cells) || cells.some((cell) => YEAR.test(fold(cell.text)));
}

/** A year stands over 月 and 日, or over the columns of its numbers. */
const YEAR = /^20\d{2}年度?$/;

function isCaption(cells: readonly WrittenCell[]): boolean {
  const texts = textsOf(cells);
  return texts.length <= MOST_BESIDE && isWorded(cells) && texts.some((text) => unitIn(text) !== undefined || titleKind(text) !== undefined || /(?:单位|部门|年度)[^:：]{0,6}[:：]|[表账]$/.test(text.trim()));
}

const MOST_BESIDE = 4;
