import type { Records } from "../../core/records";
import { TABLE_NAMES, type TableKind } from "../../core/standards";
import { nearKinds, type TableSubject } from "../../core/tables";
import type { Workbook } from "../../core/workbook";

/** A kind of table the user can say a table is. */
export interface KindOption {
  readonly kind: TableKind;
  readonly name: string;
}

/** The kinds a table could be, the likeliest first: what it was taken for, what else its columns fit, then what it lacks least for. */
export function viewKindOptions({ tables, budgetTables = [], unrecognised }: Records, { sheets }: Workbook, subject: TableSubject): readonly KindOption[] {
  const isMeant = (one: { readonly subject?: TableSubject }): boolean => one.subject?.meaning === subject.meaning && one.subject.nth === subject.nth;
  const table = tables.find(isMeant);
  const budget = budgetTables.find(isMeant);
  const other = unrecognised.find(isMeant);
  const sheet = sheets.find(({ name }) => name === (table ?? budget ?? other)?.sheet);
  if (sheet === undefined) return [];
  const area = (table ?? budget ?? other)?.area;
  const likely = [...(table === undefined ? [] : [table.kind, ...(table.alternatives ?? [])]), ...(other?.nearest === undefined ? [] : [other.nearest])];
  const kinds = new Set([...likely, ...nearKinds(sheet, { from: area?.top ?? 1, to: area?.bottom ?? sheet.lastRow })]);
  return [...kinds].map((kind) => ({ kind, name: TABLE_NAMES[kind] }));
}
