import { ApiObject } from "../batch/api-object";
import { expectFlag, expectNumber, expectOneOf, expectText, expectWhole, notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { cellCount, expectChangeable } from "../model/boxes";
import type { Look } from "../model/cell";
import type { Box, Sheet } from "../model/sheet";
import { RangeBorders } from "./range-borders";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Formats of so many cells are kept cell by cell; more would need formats of whole columns. */
const MOST_FORMATTED = 500_000;

/** Width and height in points where nothing is set. */
const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 14.25;

/** What the formats of a range share: looking at all cells, and changing them. */
export class Looks {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  /** What all cells have in common, or null where they differ. */
  common<T>(read: (look: Look) => T): T | null {
    if (cellCount(this.box) > MOST_FORMATTED) notEmulated("the format of so many cells");
    const first = read(this.sheet.at(this.box.top, this.box.left).look);
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) if (read(this.sheet.at(row, column).look) !== first) return null;
    }
    return first;
  }

  change(change: (look: Look, row: number, column: number) => Look): void {
    expectChangeable(this.book, this.sheet);
    if (cellCount(this.box) > MOST_FORMATTED) notEmulated("formatting so many cells");
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) this.sheet.put(row, column, { look: change(this.sheet.at(row, column).look, row, column) });
    }
  }

  set(part: Partial<Look>): void {
    this.change((look) => ({ ...look, ...part }));
  }
}

/** `#RRGGBB` in capitals. Excel knows colour names too; we ask for the digits. */
export function expectColor(value: unknown): string {
  const text = expectText(value, "a colour");
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : refuse("InvalidArgument", `${text} is no colour`);
}

/** `Excel.RangeFormat`. */
export class RangeFormat extends ApiObject {
  private readonly looks: Looks;

  constructor(book: Book, sheet: Sheet, box: Box) {
    super();
    this.looks = new Looks(book, sheet, box);
  }

  get Font(): RangeFont { return new RangeFont(this.looks); }
  get Fill(): RangeFill { return new RangeFill(this.looks); }
  get Borders(): RangeBorders { return new RangeBorders(this.looks); }

  get HorizontalAlignment(): unknown { return this.looks.common(({ horizontal }) => horizontal); }
  set HorizontalAlignment(value: unknown) { this.looks.set({ horizontal: expectOneOf(value, HORIZONTAL, "horizontalAlignment") }); }
  get VerticalAlignment(): unknown { return this.looks.common(({ vertical }) => vertical); }
  set VerticalAlignment(value: unknown) { this.looks.set({ vertical: expectOneOf(value, VERTICAL, "verticalAlignment") }); }
  get WrapText(): unknown { return this.looks.common(({ wrap }) => wrap); }
  set WrapText(value: unknown) { this.looks.set({ wrap: expectFlag(value, "wrapText") }); }
  get ShrinkToFit(): unknown { return this.looks.common(({ shrink }) => shrink); }
  set ShrinkToFit(value: unknown) { this.looks.set({ shrink: expectFlag(value, "shrinkToFit") }); }
  get IndentLevel(): unknown { return this.looks.common(({ indent }) => indent); }
  set IndentLevel(value: unknown) { this.looks.set({ indent: expectWhole(value, "indentLevel", 0, 250) }); }

  get ColumnWidth(): unknown { return commonSize(this.looks.sheet.columnWidths, this.looks.box.left, this.looks.box.right, STANDARD_WIDTH); }
  set ColumnWidth(value: unknown) { this.size(this.looks.sheet.columnWidths, [this.looks.box.left, this.looks.box.right], expectNumber(value, "columnWidth", 0, 1343)); }
  get RowHeight(): unknown { return commonSize(this.looks.sheet.rowHeights, this.looks.box.top, this.looks.box.bottom, STANDARD_HEIGHT); }
  set RowHeight(value: unknown) { this.size(this.looks.sheet.rowHeights, [this.looks.box.top, this.looks.box.bottom], expectNumber(value, "rowHeight", 0, 409.5)); }

  private size(sizes: Map<number, number>, [from, to]: readonly [number, number], size: number): void {
    expectChangeable(this.looks.book, this.looks.sheet);
    if (to - from > 20_000) notEmulated("sizes of so many lines");
    for (let line = from; line <= to; line++) sizes.set(line, size);
  }
}

function commonSize(sizes: ReadonlyMap<number, number>, from: number, to: number, standard: number): number | null {
  if (to - from > 20_000) return notEmulated("sizes of so many lines");
  const first = sizes.get(from) ?? standard;
  for (let line = from + 1; line <= to; line++) if ((sizes.get(line) ?? standard) !== first) return null;
  return first;
}

class RangeFont extends ApiObject {
  constructor(private readonly looks: Looks) {
    super();
  }
  get Name(): unknown { return this.looks.common(({ fontName }) => fontName); }
  set Name(value: unknown) { this.looks.set({ fontName: expectText(value, "font name") }); }
  get Size(): unknown { return this.looks.common(({ fontSize }) => fontSize); }
  set Size(value: unknown) { this.looks.set({ fontSize: expectNumber(value, "font size", 1, 409) }); }
  get Bold(): unknown { return this.looks.common(({ bold }) => bold); }
  set Bold(value: unknown) { this.looks.set({ bold: expectFlag(value, "bold") }); }
  get Italic(): unknown { return this.looks.common(({ italic }) => italic); }
  set Italic(value: unknown) { this.looks.set({ italic: expectFlag(value, "italic") }); }
  get Underline(): unknown { return this.looks.common(({ underline }) => underline); }
  set Underline(value: unknown) { this.looks.set({ underline: expectOneOf(value, UNDERLINES, "underline") }); }
  get Color(): unknown { return this.looks.common(({ fontColor }) => fontColor); }
  set Color(value: unknown) { this.looks.set({ fontColor: expectColor(value) }); }
}

class RangeFill extends ApiObject {
  constructor(private readonly looks: Looks) {
    super();
  }
  get Color(): unknown {
    const fill = this.looks.common((look) => look.fill);
    return fill === "" ? "#FFFFFF" : fill;
  }
  set Color(value: unknown) { this.looks.set({ fill: expectColor(value) }); }
  Clear(): void { this.looks.set({ fill: "" }); }
}
