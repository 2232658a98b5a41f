import { foldLabel } from "../../number";
import { headerWord } from "../../tables";
import { anchorOf, cellText, mergeAt, type Sheet } from "../../workbook";

/** Forms are no deeper and no wider. */
const DEEPEST = 400;
const WIDEST = 40;

/** A cell with words of a form, and how far its merge reaches. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  /** As labels are compared: without brackets, punctuation and the year in front. */
  readonly word: string;
}

/** All texts of a sheet that may be labels of a form, in reading order. */
export function formLabels(sheet: Sheet): readonly FormLabel[] {
  const found: FormLabel[] = [];
  for (let row = 1; row <= Math.min(sheet.lastRow, DEEPEST); row++) {
    for (let column = 1; column <= Math.min(sheet.lastColumn, WIDEST); column++) {
      const text = cellText(sheet.value(row, column));
      if (text === "" || sheet.formula(row, column) !== undefined) continue;
      const merge = mergeAt(sheet, row, column);
      found.push({ row, column, right: merge?.right ?? column, bottom: merge?.bottom ?? row, text, word: headerWord(text) });
    }
  }
  return found;
}

/** The first label of which the pattern is true. */
export const labelLike = (labels: readonly FormLabel[], pattern: RegExp): FormLabel | undefined => labels.find(({ word }) => pattern.test(word));

const ORDINAL = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])/;

/** What a name is compared by: 一、“三公”经费： and 三公经费 are one. */
export const plainLabel = (text: string): string => foldLabel(text.replace(ORDINAL, "").replace(/^\s*其中[:：]?/, ""));

/** The place that belongs to a label: to its right, or below it; undefined where another label or anything of the office's stands there. */
export function placeBeside(sheet: Sheet, label: FormLabel, side: "right" | "below"): { readonly row: number; readonly column: number } | undefined {
  const wanted = side === "right" ? { row: label.row, column: label.right + 1 } : { row: label.bottom + 1, column: label.column };
  const anchor = anchorOf(sheet, wanted);
  const isOwn = side === "right" ? anchor.column === wanted.column && anchor.row <= wanted.row : anchor.row === wanted.row;
  return isOwn ? { row: anchor.row, column: anchor.column } : undefined;
}
