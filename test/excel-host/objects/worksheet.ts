import { ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectFlag, expectOneOf, expectText, expectWhole, notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { expectStructureChangeable, inSheet, parseBox, WHOLE } from "../model/boxes";
import type { Sheet } from "../model/sheet";
import { expectSheetName } from "../model/sheet-name";
import { FreezePanes } from "./freeze-panes";
import { NamedItems } from "./named-items";
import { PageLayout } from "./page-layout";
import { SheetProtection } from "./protection";
import { Range } from "./range";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** `Excel.Worksheet`. */
export class Worksheet extends ApiObject {
  constructor(
    readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.there().id };
  }

  get Id(): string { return this.there().id; }
  get Name(): string { return this.there().name; }
  set Name(value: unknown) {
    const sheet = this.there();
    expectStructureChangeable(this.book);
    this.book.rename(sheet, expectSheetName(this.book, value, sheet));
  }
  get Position(): number { return this.book.sheets.indexOf(this.there()); }
  set Position(value: unknown) {
    const { sheets } = this.book;
    const sheet = this.there();
    expectStructureChangeable(this.book);
    const position = expectWhole(value, "position", 0, sheets.length - 1);
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
  }
  get Visibility(): string { return this.there().visibility; }
  set Visibility(value: unknown) {
    const sheet = this.there();
    expectStructureChangeable(this.book);
    const visibility = expectOneOf(value, VISIBILITIES, "visibility");
    if (visibility !== "Visible") this.expectAnotherVisible();
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.book.active === sheet) this.book.activate(this.book.sheets.find((other) => other.visibility === "Visible"));
  }
  get TabColor(): string { return this.there().tabColor; }
  set TabColor(value: unknown) { this.there().tabColor = expectText(value, "tabColor"); }
  get ShowGridlines(): boolean { return this.there().showGridlines; }
  set ShowGridlines(value: unknown) { this.there().showGridlines = expectFlag(value, "showGridlines"); }

  get Names(): NamedItems { return new NamedItems(this.book, this.there()); }
  get PageLayout(): PageLayout { return new PageLayout(this.book, this.there()); }
  get FreezePanes(): FreezePanes { return new FreezePanes(this.book, this.there()); }
  get Protection(): SheetProtection { return new SheetProtection(this.book, this.there()); }

  Activate(): void {
    const sheet = this.there();
    if (sheet.visibility !== "Visible") refuse("InvalidOperation", `${sheet.name} is hidden`);
    this.book.activate(sheet);
  }
  /** Excel refuses to delete a very hidden sheet, and the last one that shows. */
  Delete(): void {
    const sheet = this.there();
    expectStructureChangeable(this.book);
    if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", `${sheet.name} is very hidden`);
    this.expectAnotherVisible();
    this.book.remove(sheet);
  }
  Calculate(): void { this.there(); }

  GetCell(row: unknown, column: unknown): Range { return this.GetRangeByIndexes(row, column, 1, 1); }
  GetRange(address?: unknown): Range {
    return this.range(address === undefined || address === null || address === "" ? WHOLE : parseBox(expectText(address, "address"), this.there()));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const top = expectWhole(row, "startRow") + 1;
    const left = expectWhole(column, "startColumn") + 1;
    return this.range(inSheet({ top, left, bottom: top + expectWhole(rows, "rowCount", 1) - 1, right: left + expectWhole(columns, "columnCount", 1) - 1 }));
  }
  GetUsedRange(isValuesOnly?: unknown): Range { return this.range(WHOLE).GetUsedRange(isValuesOnly); }
  GetUsedRangeOrNullObject(isValuesOnly?: unknown): ApiObject { return this.range(WHOLE).GetUsedRangeOrNullObject(isValuesOnly); }
  GetNextOrNullObject(isVisibleOnly?: unknown): ApiObject { return this.neighbour(1, isVisibleOnly); }
  GetPreviousOrNullObject(isVisibleOnly?: unknown): ApiObject { return this.neighbour(-1, isVisibleOnly); }
  _GetSheetById(id: unknown): Worksheet { return sheetBy(this.book, id); }
  Copy(): never { return notEmulated("copying a sheet"); }

  _RegisterDataChangedEvent(): void { this.there(); }
  _UnregisterDataChangedEvent(): void { this.there(); }
  _RegisterActivatedEvent(): void { this.there(); }
  _UnregisterActivatedEvent(): void { this.there(); }
  _RegisterDeactivatedEvent(): void { this.there(); }
  _UnregisterDeactivatedEvent(): void { this.there(); }

  /** The sheet, as long as it is in the workbook. */
  there(): Sheet {
    return this.book.sheets.includes(this.sheet) ? this.sheet : refuse("ItemNotFound", `the sheet ${this.sheet.name} is gone`);
  }

  private range(box: Range["box"]): Range {
    return new Range(this.book, this.there(), box);
  }

  private neighbour(step: 1 | -1, isVisibleOnly: unknown): ApiObject {
    const { sheets } = this.book;
    let at = sheets.indexOf(this.there()) + step;
    while (isVisibleOnly === true && sheets[at] !== undefined && sheets[at]?.visibility !== "Visible") at += step;
    const found = sheets[at];
    return found === undefined ? NULL_OBJECT : new Worksheet(this.book, found);
  }

  private expectAnotherVisible(): void {
    const others = this.book.sheets.filter((other) => other !== this.sheet && other.visibility === "Visible");
    if (others.length === 0) refuse("InvalidOperation", "a workbook must keep one visible sheet");
  }
}

/** A sheet by its name or its id. */
export function sheetBy(book: Book, key: unknown): Worksheet {
  const sheet = findSheet(book, key) ?? refuse("ItemNotFound", `no sheet ${String(key)}`);
  return new Worksheet(book, sheet);
}

export function findSheet(book: Book, key: unknown): Sheet | undefined {
  const text = expectText(key, "a sheet's name or id");
  return book.sheets.find(({ id }) => id === text) ?? book.find(text);
}
