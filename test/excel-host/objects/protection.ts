import { ApiObject } from "../batch/api-object";
import { notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";

const isGiven = (value: unknown): value is string => typeof value === "string" && value !== "";

/** `Excel.WorksheetProtection`; every cell counts as locked. */
export class SheetProtection extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean { return this.sheet.isProtected; }
  Protect(options?: unknown, password?: unknown): void {
    if (options !== undefined && options !== null) notEmulated("options of protection");
    if (this.sheet.isProtected || this.book.isReadOnly) refuse("AccessDenied", "already protected");
    this.sheet.isProtected = true;
    this.sheet.password = isGiven(password) ? password : undefined;
  }
  Unprotect(password?: unknown): void {
    if (this.sheet.isProtected && this.sheet.password !== undefined && this.sheet.password !== password) refuse("AccessDenied", "another password");
    this.sheet.isProtected = false;
    this.sheet.password = undefined;
  }
}

/** `Excel.WorkbookProtection`: of the sheets as such, not of their cells. */
export class BookProtection extends ApiObject {
  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean { return this.book.isStructureProtected; }
  Protect(password?: unknown): void {
    if (this.book.isStructureProtected) refuse("AccessDenied", "already protected");
    this.book.isStructureProtected = true;
    this.book.structurePassword = isGiven(password) ? password : undefined;
  }
  Unprotect(password?: unknown): void {
    if (this.book.isStructureProtected && this.book.structurePassword !== undefined && this.book.structurePassword !== password) refuse("AccessDenied", "another password");
    this.book.isStructureProtected = false;
  }
}
