import { ApiCollection, type ApiObject, NULL_OBJECT } from "../batch/api-object";
import { refuse } from "../excel-error";
import type { Book } from "../model/book";
import { expectStructureChangeable } from "../model/boxes";
import { expectSheetName } from "../model/sheet-name";
import { findSheet, sheetBy, Worksheet } from "./worksheet";

/** `Excel.WorksheetCollection`. */
export class Worksheets extends ApiCollection {
  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  GetItem(key: unknown): Worksheet { return sheetBy(this.book, key); }
  GetItemOrNullObject(key: unknown): ApiObject {
    const sheet = findSheet(this.book, key);
    return sheet === undefined ? NULL_OBJECT : new Worksheet(this.book, sheet);
  }
  GetActiveWorksheet(): Worksheet {
    const { active } = this.book;
    return active === undefined ? refuse("ItemNotFound", "no active sheet") : new Worksheet(this.book, active);
  }
  GetFirst(isVisibleOnly?: unknown): Worksheet { return this.edge([...this.items()], isVisibleOnly); }
  GetLast(isVisibleOnly?: unknown): Worksheet { return this.edge([...this.items()].reverse(), isVisibleOnly); }
  override GetCount(isVisibleOnly?: unknown): number {
    return this.items().filter((sheet) => isVisibleOnly !== true || sheet.Visibility === "Visible").length;
  }

  /** A sheet without a name is called as Excel calls it. */
  Add(name?: unknown): Worksheet {
    expectStructureChangeable(this.book);
    const wanted = name === undefined || name === null ? this.freeName() : expectSheetName(this.book, name);
    return new Worksheet(this.book, this.book.add(wanted));
  }

  _RegisterDataChangedEvent(): void { this.items(); }
  _UnregisterDataChangedEvent(): void { this.items(); }
  _RegisterActivatedEvent(): void { this.items(); }
  _UnregisterActivatedEvent(): void { this.items(); }
  _RegisterDeactivatedEvent(): void { this.items(); }
  _UnregisterDeactivatedEvent(): void { this.items(); }

  private edge(sheets: readonly Worksheet[], isVisibleOnly: unknown): Worksheet {
    return sheets.find((sheet) => isVisibleOnly !== true || sheet.Visibility === "Visible") ?? refuse("ItemNotFound", "no such sheet");
  }

  private freeName(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.find(`Sheet${String(number)}`) !== undefined) number += 1;
    return `Sheet${String(number)}`;
  }
}
