import type { AmountUnit } from "../../number";
import { asTitled, officeIn, type Table, titleKind, unitIn } from "../../tables";
import { cellText, type Located, type Sheet, type Workbook } from "../../workbook";

/** The texts by which a table says once more what it is or whose: its title in other cells of the row, title and office on its later pages. */
export function captionsAgain({ sheet: name, title, leftOut }: Table, { sheets }: Workbook): readonly Located<string>[] {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined || title === undefined) return [];
  const own = asTitled(title.value);
  const saysAgain = ({ value }: Located<string>): boolean => (titleKind(value) !== undefined && asTitled(value) === own) || officeIn(value) !== undefined;
  const beside = textsIn(sheet, title.at.row).filter(({ at }) => at.column !== title.at.column);
  return [...beside, ...onLaterPages(leftOut, sheet)].filter(saysAgain);
}

/** The units that later pages of a table say it is in. */
export function unitsAgain({ sheet: name, leftOut }: Table, { sheets }: Workbook): readonly Located<AmountUnit>[] {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? [] : onLaterPages(leftOut, sheet).flatMap(({ value, at }) => {
    const unit = unitIn(value);
    return unit === undefined ? [] : [{ value: unit, at }];
  });
}

/** The texts over the days of a ledger, on its first page and on later ones: 2023年 over 月 and 日, in a cell over each, in the header or right above it. */
export function headsOverDays({ sheet: name, header, columns, leftOut }: Table, { sheets }: Workbook): readonly Located<string>[] {
  const sheet = sheets.find((one) => one.name === name);
  const days = new Set(columns.filter(({ meaning }) => meaning === "month" || meaning === "day").map(({ column }) => column));
  if (sheet === undefined || days.size === 0) return [];
  const above = header.top - 1;
  const rows = Array.from({ length: header.bottom - above + 1 }, (_, index) => above + index);
  return [...rows.flatMap((row) => textsIn(sheet, row)), ...onLaterPages(leftOut, sheet)].filter(({ at }) => days.has(at.column));
}

/** Texts of the rows that say a header again. */
const onLaterPages = (leftOut: Table["leftOut"], sheet: Sheet): readonly Located<string>[] =>
  leftOut.flatMap(({ reason, cells: [at] }) => (reason === "重复表头" && at !== undefined ? textsIn(sheet, at.row) : []));

function textsIn(sheet: Sheet, row: number): readonly Located<string>[] {
  return Array.from({ length: Math.min(sheet.lastColumn, MOST_COLUMNS) }, (_, index) => ({ value: cellText(sheet.value(row, index + 1)), at: { sheet: sheet.name, row, column: index + 1 } })).filter(({ value }) => value !== "");
}

const MOST_COLUMNS = 60;
