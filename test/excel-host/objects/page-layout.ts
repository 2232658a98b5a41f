import { ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectFlag, expectNumber, expectOneOf, expectText, expectWhole, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { isWholeRows, parseBox } from "../model/boxes";
import type { Box, PageSetup, Sheet } from "../model/sheet";
import { Range } from "./range";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** `Excel.PageLayout`. */
export class PageLayout extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Orientation(): string { return this.page().orientation; }
  set Orientation(value: unknown) { this.changed().orientation = expectOneOf(value, ORIENTATIONS, "orientation"); }
  get PaperSize(): string | null { return this.page().paperSize; }
  set PaperSize(value: unknown) { this.changed().paperSize = expectOneOf(value, PAPERS, "paperSize"); }
  get Zoom(): unknown { return { ...this.page().zoom }; }
  set Zoom(value: unknown) { this.changed().zoom = expectZoom(value); }
  get CenterHorizontally(): boolean { return this.page().centerHorizontally; }
  set CenterHorizontally(value: unknown) { this.changed().centerHorizontally = expectFlag(value, "centerHorizontally"); }
  get CenterVertically(): boolean { return this.page().centerVertically; }
  set CenterVertically(value: unknown) { this.changed().centerVertically = expectFlag(value, "centerVertically"); }

  get TopMargin(): number { return this.page().margins.top; }
  set TopMargin(value: unknown) { this.changed().margins.top = expectMargin(value); }
  get BottomMargin(): number { return this.page().margins.bottom; }
  set BottomMargin(value: unknown) { this.changed().margins.bottom = expectMargin(value); }
  get LeftMargin(): number { return this.page().margins.left; }
  set LeftMargin(value: unknown) { this.changed().margins.left = expectMargin(value); }
  get RightMargin(): number { return this.page().margins.right; }
  set RightMargin(value: unknown) { this.changed().margins.right = expectMargin(value); }
  get HeaderMargin(): number { return this.page().margins.header; }
  set HeaderMargin(value: unknown) { this.changed().margins.header = expectMargin(value); }
  get FooterMargin(): number { return this.page().margins.footer; }
  set FooterMargin(value: unknown) { this.changed().margins.footer = expectMargin(value); }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = UNITS[expectOneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
    const given = expectRecord(margins, SIDES, "margins");
    for (const side of SIDES) if (given[side] !== undefined) this.changed().margins[side] = expectMargin(given[side]) * factor;
  }
  SetPrintArea(area: unknown): void { this.changed().printArea = this.box(area); }
  SetPrintTitleRows(rows: unknown): void {
    const box = this.box(rows);
    if (!isWholeRows(box)) refuse("InvalidArgument", "title rows are whole rows");
    this.changed().titleRows = { first: box.top, last: box.bottom };
  }
  GetPrintAreaOrNullObject(): ApiObject { return this.rangeOrNull(this.page().printArea); }
  GetPrintTitleRowsOrNullObject(): ApiObject {
    const { titleRows } = this.page();
    return this.rangeOrNull(titleRows && parseBox(`${String(titleRows.first)}:${String(titleRows.last)}`, this.sheet));
  }

  private rangeOrNull(box: Box | undefined): ApiObject {
    return box === undefined ? NULL_OBJECT : new Range(this.book, this.sheet, box);
  }

  private box(area: unknown): Box {
    return area instanceof Range ? area.place() : parseBox(expectText(area, "an area"), this.sheet);
  }

  private page(): PageSetup {
    return this.book.sheets.includes(this.sheet) ? this.sheet.page : refuse("ItemNotFound", `the sheet ${this.sheet.name} is gone`);
  }

  private changed(): PageSetup {
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    return this.page();
  }
}

const expectMargin = (value: unknown): number => expectNumber(value, "a margin", 0, 3_000);

function expectRecord<T extends string>(value: unknown, names: readonly T[], what: string): Readonly<Partial<Record<T, unknown>>> {
  if (typeof value !== "object" || value === null) return refuse("InvalidArgument", `${what} is no object`);
  const unknown = Object.keys(value).find((name) => !names.some((known) => known === name));
  return unknown === undefined ? (value as Partial<Record<T, unknown>>) : refuse("InvalidArgument", `${what} has no ${unknown}`);
}

function expectZoom(value: unknown): PageSetup["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = expectRecord(value, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
  const isFit = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if ((scale !== undefined && scale !== null) === isFit) refuse("InvalidArgument", "zoom is either a scale or a number of pages");
  if (!isFit) return { scale: expectWhole(scale, "scale", 10, 400) };
  const pages = (count: unknown): number => expectWhole(count, "pages", 1, 32_767);
  return {
    ...(typeof horizontalFitToPages === "number" ? { horizontalFitToPages: pages(horizontalFitToPages) } : {}),
    ...(typeof verticalFitToPages === "number" ? { verticalFitToPages: pages(verticalFitToPages) } : {}),
  };
}
