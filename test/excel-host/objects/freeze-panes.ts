import { ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectText, expectWhole, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { parseBox } from "../model/boxes";
import type { Sheet } from "../model/sheet";
import { Range } from "./range";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: unknown): void { this.freeze(expectWhole(count ?? 1, "rows", 1), 0); }
  FreezeColumns(count: unknown): void { this.freeze(0, expectWhole(count ?? 1, "columns", 1)); }
  FreezeAt(range: unknown): void {
    const { bottom, right } = range instanceof Range ? range.place() : parseBox(expectText(range, "a range"), this.sheet);
    this.freeze(bottom, right);
  }
  Unfreeze(): void { this.freeze(0, 0); }
  GetLocationOrNullObject(): ApiObject {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    const entire = new Range(this.book, this.sheet, { top: 1, left: 1, bottom: Math.max(rows, 1), right: Math.max(columns, 1) });
    return columns === 0 ? entire.GetEntireRow() : rows === 0 ? entire.GetEntireColumn() : entire;
  }

  private freeze(rows: number, columns: number): void {
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    this.sheet.frozen = { rows, columns };
  }
}
