import { fold } from "../number";
import { type Sheet } from "../workbook";
import { budgetKind } from "./budget-title";
import { titleKind, unitIn } from "./caption";
import { asTitled, entryRows, nextWritten } from "./written-row";

/** Rows a table and its caption take. */
export interface RowsOfTable {
  readonly from: number;
  readonly to: number;
}

/** A part of a sheet that begins with a title, the first with the sheet. */
export interface Section extends RowsOfTable {
  readonly title?: { readonly row: number; readonly text: string };
}

/** Parts of a sheet that stand below each other: each begins with the title of a table, the first with the sheet. Titles one below the other are one. */
export function sectionsOf(sheet: Sheet): readonly Section[] {
  const starts: Omit<Section, "to">[] = [{ from: 1 }];
  let lastTitle = 0;
  let isBelowEmpty = false;
  const entries = entryRows(sheet);
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const texts = entries[row] === 1 ? undefined : fewTexts(sheet, row);
    const wasEmpty = isBelowEmpty;
    isBelowEmpty = texts?.length === 0;
    const text = texts === undefined ? undefined : titleIn(texts, wasEmpty);
    if (text === undefined) continue;
    if (lastTitle > 0 && row > lastTitle + 1) starts.push({ from: row, title: { row, text } });
    else if (lastTitle === 0) starts[0] = { from: 1, title: { row, text } };
    lastTitle = row;
  }
  return starts.map((start, index) => ({ ...start, to: (starts[index + 1]?.from ?? sheet.lastRow + 1) - 1 }));
}

/** Most different texts a row with a title has: the title, and beside it a unit, a year or the number of the form. */
const FEW = 3;

/** The texts of a row that has few and no number; undefined for any other, such as an entry. */
function fewTexts(sheet: Sheet, row: number): readonly string[] | undefined {
  const texts = new Set<string>();
  for (let cell = nextWritten(sheet, row); cell !== undefined; cell = nextWritten(sheet, row, cell.column)) {
    if (typeof cell.value !== "string" || texts.add(cell.text).size > FEW) return undefined;
  }
  return [...texts];
}

/** The title a row consists of. */
function titleIn(texts: readonly string[], isBelowEmpty: boolean): string | undefined {
  const titles = texts.filter((text) => isTitle(text, isBelowEmpty && texts.length === 1));
  // Written into every cell of its row, a title may say another year or office in one of them.
  const isOne = new Set(titles.map(asTitled)).size === 1;
  return isOne && texts.every((text) => titles.includes(text) || isBesideTitle(text)) ? titles[0] : undefined;
}

/**
 * A title that names a table as a whole; `绩效指标` or `三公经费` may be the label of a block inside one, unless it stands alone below an empty row.
 * One that goes on with a table (续表) begins none.
 */
function isTitle(text: string, isAlone: boolean): boolean {
  if (text.includes("续")) return false;
  const found = titleKind(text);
  return budgetKind(text) !== undefined || (found !== undefined && ((isAlone && found.title.length > SHORT_LABEL) || NUMBERED.test(fold(text)) || /(?:表|账|概况)$/.test(found.title)));
}

/** Titles that are numbered, or say that they head an annex, head more than a block: 附：预算执行, （二）预算执行. */
const NUMBERED = /^(?:附(?:件|表)?\d{0,2}[:：]|\(?[一二三四五六七八九十]{1,3}[)、])/;

/** 绩效指标 and 三公经费 head blocks of other tables. */
const SHORT_LABEL = 4;

const isBesideTitle = (text: string): boolean => unitIn(text) !== undefined || /^(?:20\d{2}年度?|公开\d{1,2}表|附[件表]\d*)$/.test(fold(text));
