import { parseCell } from "../../../src/core/workbook";
import { ApiCollection, ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectFlag, expectText, notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { boxFormula, parseBox } from "../model/boxes";
import { sheetsIn } from "../model/references";
import type { DefinedName, Sheet } from "../model/sheet";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** `Excel.NamedItemCollection`: the names of the workbook, or of one sheet. */
export class NamedItems extends ApiCollection {
  constructor(
    private readonly book: Book,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.list().map((name) => new NamedItem(this.book, name, this.sheet));
  }

  GetItem(key: unknown): NamedItem {
    return this.find(key) ?? refuse("ItemNotFound", `no name ${String(key)}`);
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? NULL_OBJECT;
  }
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    const text = expectName(name);
    if (this.find(text) !== undefined) refuse("ItemAlreadyExists", `there is a name ${text}`);
    const formula = reference instanceof Range ? boxFormula(reference.place(), reference.sheet) : expectNameFormula(this.book, reference);
    const added: DefinedName = { name: text, formula, visible: true, comment: typeof comment === "string" ? comment : "" };
    this.list().push(added);
    return new NamedItem(this.book, added, this.sheet);
  }

  private list(): DefinedName[] {
    return this.sheet === undefined ? this.book.names : this.sheet.names;
  }

  private find(key: unknown): NamedItem | undefined {
    const text = expectText(key, "a name").toLowerCase();
    return this.items().find(({ Name }) => Name.toLowerCase() === text);
  }
}

/** Letters, digits, `_`, `.` and `\`, not beginning with a digit or dot, and nothing that is a cell. */
function expectName(value: unknown): string {
  const name = expectText(value, "a name");
  const isPossible = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) && parseCell(name) === undefined && !/^[rc]\d*$/i.test(name);
  return isPossible ? name : refuse("InvalidArgument", `${name} cannot be a name`);
}

function expectNameFormula(book: Book, value: unknown): string {
  const formula = expectText(value, "the formula of a name");
  if (!formula.startsWith("=")) refuse("InvalidArgument", `${formula} is no formula`);
  const missing = sheetsIn(formula).find((name) => book.find(name) === undefined);
  return missing === undefined ? formula : refuse("InvalidArgument", `no sheet ${missing}`);
}

/** `Excel.NamedItem`. */
class NamedItem extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly item: DefinedName,
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.item.name };
  }

  get Name(): string { return this.item.name; }
  get Formula(): string { return this.item.formula; }
  set Formula(value: unknown) { this.item.formula = expectNameFormula(this.book, value); }
  get Visible(): boolean { return this.item.visible; }
  set Visible(value: unknown) { this.item.visible = expectFlag(value, "visible"); }
  get Comment(): string { return this.item.comment; }
  set Comment(value: unknown) { this.item.comment = expectText(value, "comment"); }
  get Scope(): string { return this.sheet === undefined ? "Workbook" : "Worksheet"; }
  /** Known without calculating for a range and a constant; another formula is not guessed at. */
  get Type(): string {
    if (this.target() !== undefined) return "Range";
    const text = this.item.formula.slice(1);
    if (/^(?:TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number.isInteger(Number(text)) ? "Integer" : "Double";
    if (text.startsWith("#REF!")) return "Error";
    return /^"(?:[^"]|"")*"$/.test(text) ? "String" : notEmulated(`the type of ${this.item.formula}`);
  }
  get Worksheet(): Worksheet { return this.sheet === undefined ? refuse("ItemNotFound", "a name of the workbook") : new Worksheet(this.book, this.sheet); }
  get WorksheetOrNullObject(): ApiObject { return this.sheet === undefined ? NULL_OBJECT : new Worksheet(this.book, this.sheet); }

  Delete(): void {
    const list = this.sheet === undefined ? this.book.names : this.sheet.names;
    const at = list.indexOf(this.item);
    if (at < 0) refuse("ItemNotFound", `the name ${this.item.name} is gone`);
    list.splice(at, 1);
  }
  GetRange(): Range { return this.target() ?? refuse("ItemNotFound", `${this.item.name} names no range`); }
  GetRangeOrNullObject(): ApiObject { return this.target() ?? NULL_OBJECT; }

  private target(): Range | undefined {
    const [name, more] = sheetsIn(this.item.formula);
    const sheet = name === undefined || more !== undefined ? undefined : this.book.find(name);
    const place = this.item.formula.slice(this.item.formula.lastIndexOf("!") + 1);
    if (sheet === undefined || !/^[$A-Z\d:]+$/i.test(place)) return undefined;
    return new Range(this.book, sheet, parseBox(place, sheet));
  }
}
