import type { Sheet } from "../workbook";
import { findHeader, type FoundHeader } from "./header/find-header";
import { formKind } from "./form-tables";
import type { RowsOfTable, Section } from "./sections";
import { stackedIn } from "./stacked-tables";
import { asWritten, isTotal, isWorded, withoutPage, writtenIn } from "./written-row";

/** Sections with those joined that are further pages of one table: its title stands again, with its header or straight above its next rows. */
export function joinPages(sheet: Sheet, sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const before = joined.at(-1);
    if (before !== undefined && hasSameTitle(before, section) && goesOn(sheet, before, section)) joined[joined.length - 1] = { ...before, to: section.to };
    else joined.push(section);
  }
  return joined;
}

const hasSameTitle = (one: Section, other: Section): boolean => one.title !== undefined && other.title !== undefined && withoutPage(one.title.text) === withoutPage(other.title.text);

/** Whether a section says nothing about itself but what the one before says, and the two do not each have a total. Forms are one for every project. */
function goesOn(sheet: Sheet, before: Section, section: Section): boolean {
  // What stands above the first title of a sheet is another table.
  const table = { from: before.title?.row ?? before.from, to: before.to };
  if (formKind(sheet, undefined, table) !== undefined) return false;
  const { found } = findHeader(sheet, table.from, { to: table.to });
  if (found === undefined || !beginsAlike(sheet, found, table, section)) return false;
  return ![table, section].every((rows) => hasTotal(sheet, stackedIn(sheet, rows)[0] ?? rows));
}

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
