import type { AmountUnit } from "../number";
import type { Sheet } from "../workbook";
import { titleKind, unitIn } from "./caption";
import { findHeader, type FoundHeader } from "./header/find-header";
import { formKind } from "./form-tables";
import { headerWord } from "./header/header-path";
import type { RowsOfTable, Section } from "./sections";
import { stackedIn } from "./stacked-tables";
import { asTitled, asWritten, isTotal, isWorded, withoutPage, writtenIn } from "./written-row";

/** Sections with those joined that are further pages of one table: its title stands again, with its header or straight above its next rows. */
export function joinPages(sheet: Sheet, sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const before = joined.at(-1);
    if (before !== undefined && isPageOf(sheet, before, section)) joined[joined.length - 1] = { ...before, to: section.to };
    else joined.push(section);
  }
  return joined;
}

/** Whether a section is a further page of the one before. Where they say another year, office or unit they may be two tables: pages have one total and other rows. */
function isPageOf(sheet: Sheet, before: Section, section: Section): boolean {
  const [one, other] = [before.title?.text, section.title?.text];
  if (one === undefined || other === undefined || asTitled(one) !== asTitled(other)) return false;
  const totals = totalsOf(sheet, before, section);
  if (totals === undefined || totals === 2) return false;
  const isSaidAlike = withoutPage(one) === withoutPage(other) && unitAbove(sheet, before) === unitAbove(sheet, section);
  return isSaidAlike || (totals === 1 && haveOtherRows(sheet, before, section));
}

/** The unit that is said from the title of a section to its first row with numbers. */
function unitAbove(sheet: Sheet, { title, from, to }: Section): AmountUnit | undefined {
  for (const row of rowsIn(title?.row ?? from, to)) {
    const cells = writtenIn(sheet, row);
    if (!isWorded(cells)) return undefined;
    const unit = cells.map(({ text }) => unitIn(text)).find((one) => one !== undefined);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** How many of two sections have a total, where the second says nothing about itself but what the first says. Forms are one for every project. */
function totalsOf(sheet: Sheet, before: Section, section: Section): number | undefined {
  // What stands above the first title of a sheet is another table.
  const table = { from: before.title?.row ?? before.from, to: before.to };
  if (formKind(sheet, before.title === undefined ? undefined : titleKind(before.title.text)?.kind, table) !== undefined) return undefined;
  const { found } = findHeader(sheet, table.from, { to: table.to });
  if (found === undefined || !beginsAlike(sheet, found, table, section)) return undefined;
  return [table, section].filter((rows) => hasTotal(sheet, stackedIn(sheet, rows)[0] ?? rows)).length;
}

/** Whether most rows of a section are not named as rows of the one before. */
function haveOtherRows(sheet: Sheet, before: Section, section: Section): boolean {
  const known = new Set(namesIn(sheet, before));
  const names = namesIn(sheet, section);
  return names.filter((name) => known.has(name)).length * 2 < names.length;
}

/** What rows with numbers say in words. */
const namesIn = (sheet: Sheet, { from, to }: RowsOfTable): readonly string[] =>
  rowsIn(from, to).flatMap((row) => {
    const cells = writtenIn(sheet, row);
    const name = isWorded(cells) ? "" : cells.filter((cell) => isWorded([cell])).map(({ text }) => headerWord(text)).join(" ");
    return name === "" ? [] : [name];
  });

function beginsAlike(sheet: Sheet, { top, bottom }: FoundHeader, before: RowsOfTable, section: RowsOfTable): boolean {
  const said = new Set(rowsIn(before.from, bottom).map((row) => asWritten(writtenIn(sheet, row))));
  const headers = new Set(rowsIn(top, bottom).map((row) => asWritten(writtenIn(sheet, row))));
  for (const row of rowsIn(section.from, section.to)) {
    const cells = writtenIn(sheet, row);
    if (cells.length === 0) continue;
    const text = asWritten(cells);
    if (!said.has(text)) return !isWorded(cells);
    headers.delete(text);
    if (headers.size === 0) return true;
  }
  return false;
}

const rowsIn = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const hasTotal = (sheet: Sheet, { from, to }: RowsOfTable): boolean =>
  rowsIn(from, to).some((row) => {
    const cells = writtenIn(sheet, row);
    return !isWorded(cells) && cells.some(({ text }) => isTotal(text));
  });
