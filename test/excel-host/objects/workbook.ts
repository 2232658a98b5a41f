import { ApiObject } from "../batch/api-object";
import { refuse } from "../excel-error";
import type { Book } from "../model/book";
import { Application } from "./application";
import { CustomXmlParts } from "./custom-xml";
import { Functions } from "./functions";
import { NamedItems } from "./named-items";
import { BookProtection } from "./protection";
import { Range } from "./range";
import { Worksheets } from "./worksheets";

/** `Excel.Workbook`, the root of every object path. */
export class Workbook extends ApiObject {
  constructor(private readonly book: Book) {
    super();
  }

  get Name(): string { return this.book.file; }
  get ReadOnly(): boolean { return this.book.isReadOnly; }
  get Application(): Application { return new Application(this.book); }
  get Worksheets(): Worksheets { return new Worksheets(this.book); }
  get Functions(): Functions { return new Functions(this.book); }
  get Names(): NamedItems { return new NamedItems(this.book); }
  get CustomXmlParts(): CustomXmlParts { return new CustomXmlParts(this.book); }
  get Protection(): BookProtection { return new BookProtection(this.book); }

  GetSelectedRange(): Range { return new Range(this.book, this.book.active ?? refuse("ItemNotFound", "no active sheet"), this.book.selection); }
  GetActiveCell(): Range { return this.GetSelectedRange().GetCell(0, 0); }
}
