import { fold } from "../number";
import { cellText, type Sheet } from "../workbook";
import { headerWord } from "./header/header-path";

/** Header cells are short; what is longer is content or a note. */
const LONGEST_LABEL = 24;
/** A header stands within so many rows of where its table begins. */
const DEEPEST = 20;
const WIDEST = 60;

/**
 * What a table that begins in row `top` is known again by in another year: its title without the year, and the texts of its fullest header row.
 * Neither where it stands nor what its columns were taken for goes in, so that another sheet, another year or a later edition of
 * the program still knows it. Empty where nothing is written there.
 */
export function meaningOf(sheet: Sheet, top: number, bottom: number): string {
  const rows: string[][] = [];
  let header: readonly string[] = [];
  let headerAt = 0;
  for (let row = top; row <= Math.min(bottom, top + DEEPEST, sheet.lastRow); row += 1) {
    const { labels, hasNumber } = readRow(sheet, row);
    if (hasNumber && header.length > 0) break;
    if (labels.length >= 2 && labels.length > header.length) {
      header = labels;
      headerAt = rows.length;
    }
    rows.push(labels);
  }
  const title = longest(rows.slice(0, headerAt).flat().filter(isNoLabel));
  const words = header.map(headerWord).filter((word) => word !== "");
  return words.length === 0 ? withoutYear(title) : `${withoutYear(title)}｜${words.join("｜")}`;
}

function readRow(sheet: Sheet, row: number): { labels: string[]; hasNumber: boolean } {
  const labels: string[] = [];
  let hasNumber = false;
  for (let column = 1; column <= Math.min(sheet.lastColumn, WIDEST); column += 1) {
    const value = sheet.value(row, column);
    hasNumber ||= typeof value === "number";
    const text = typeof value === "string" ? cellText(value) : "";
    if (text !== "" && (text.length <= LONGEST_LABEL || labels.length === 0)) labels.push(text);
  }
  return { labels, hasNumber };
}

/** `编制单位：…` and `单位：元` are no titles; a unit in brackets may stand behind one. */
const isNoLabel = (text: string): boolean => !/[:：]/.test(text.replace(/[(（][^()（）]{0,20}[)）]/g, ""));

const longest = (texts: readonly string[]): string => texts.reduce((best, text) => (text.length > best.length ? text : best), "");

const withoutYear = (title: string): string => headerWord(fold(title).replace(/20\d{2}年度?/g, ""));
