import { ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectFlag, expectOneOf, expectText, expectWhole, notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { boundingBox, boxAddress, cellCount, columnCount, expectChangeable, inSheet, intersection, isInside, isWholeColumns, isWholeRows, parseBox, rowCount, WHOLE } from "../model/boxes";
import { type Cell, EMPTY_CELL } from "../model/cell";
import { eachEntered, enterContents, expectSize } from "../model/contents";
import { lineProperties } from "../model/line-properties";
import type { Box, Sheet } from "../model/sheet";
import { shownText } from "../model/shown-text";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

/** Beyond so many cells Excel hands nothing out. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range`. */
export class Range extends ApiObject {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {
    super();
  }

  get Address(): string { return boxAddress(this.place(), this.sheet); }
  get RowIndex(): number { return this.place().top - 1; }
  get ColumnIndex(): number { return this.place().left - 1; }
  get RowCount(): number { return rowCount(this.place()); }
  get ColumnCount(): number { return columnCount(this.place()); }
  get CellCount(): number { return cellCount(this.place()) > 2 ** 31 - 1 ? -1 : cellCount(this.box); }
  get IsEntireRow(): boolean { return isWholeRows(this.place()); }
  get IsEntireColumn(): boolean { return isWholeColumns(this.place()); }
  get Worksheet(): Worksheet { return new Worksheet(this.book, this.sheet); }
  get Format(): RangeFormat { return new RangeFormat(this.book, this.sheet, this.place()); }

  get Values(): unknown { return this.matrix(({ value }) => value); }
  set Values(entered: unknown) { this.enter(entered); }
  get Formulas(): unknown { return this.matrix(({ value, formula }) => (formula === undefined ? value : `=${formula}`)); }
  set Formulas(entered: unknown) { this.enter(entered); }
  get Text(): unknown { return this.matrix(shownText); }
  get NumberFormat(): unknown { return this.matrix(({ format }) => format); }
  set NumberFormat(entered: unknown) {
    this.changeable();
    this.expectBounded();
    for (const { row, column, raw } of eachEntered(this.box, entered)) {
      if (raw === null || raw === undefined) continue;
      const format = expectText(raw, "a number format");
      this.sheet.put(row, column, { format: format === "" ? "General" : format });
    }
  }
  get ValueTypes(): unknown {
    return this.matrix(({ value, isError }) => (isError === true ? "Error" : value === "" ? "Empty" : typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean"));
  }

  get RowHidden(): boolean | null { return this.hidden(this.sheet.hiddenRows, this.box.top, this.box.bottom); }
  set RowHidden(isHidden: unknown) { this.hide(this.sheet.hiddenRows, [this.box.top, this.box.bottom], isHidden); }
  get ColumnHidden(): boolean | null { return this.hidden(this.sheet.hiddenColumns, this.box.left, this.box.right); }
  set ColumnHidden(isHidden: unknown) { this.hide(this.sheet.hiddenColumns, [this.box.left, this.box.right], isHidden); }

  GetCell(row: unknown, column: unknown): Range {
    const top = this.place().top + expectWhole(row, "row");
    const left = this.box.left + expectWhole(column, "column");
    return this.with(inSheet({ top, bottom: top, left, right: left }));
  }
  GetRow(row: unknown): Range {
    const top = this.place().top + expectWhole(row, "row", 0, rowCount(this.box) - 1);
    return this.with({ ...this.box, top, bottom: top });
  }
  GetColumn(column: unknown): Range {
    const left = this.place().left + expectWhole(column, "column", 0, columnCount(this.box) - 1);
    return this.with({ ...this.box, left, right: left });
  }
  GetLastCell(): Range { return this.with({ ...this.place(), top: this.box.bottom, left: this.box.right }); }
  GetLastRow(): Range { return this.with({ ...this.place(), top: this.box.bottom }); }
  GetLastColumn(): Range { return this.with({ ...this.place(), left: this.box.right }); }
  GetEntireRow(): Range { return this.with({ ...this.place(), left: WHOLE.left, right: WHOLE.right }); }
  GetEntireColumn(): Range { return this.with({ ...this.place(), top: WHOLE.top, bottom: WHOLE.bottom }); }
  GetBoundingRect(other: unknown): Range { return this.with(boundingBox(this.place(), this.other(other))); }
  GetIntersection(other: unknown): Range { return this.with(intersection(this.place(), this.other(other)) ?? refuse("ItemNotFound", "no common cell")); }
  GetIntersectionOrNullObject(other: unknown): ApiObject { return this.orNull(intersection(this.place(), this.other(other))); }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const [down, right] = [expectWhole(rows, "rows", -Infinity), expectWhole(columns, "columns", -Infinity)];
    const { top, bottom, left, right: end } = this.place();
    return this.with(inSheet({ top: top + down, bottom: bottom + down, left: left + right, right: end + right }));
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { bottom, right } = this.place();
    return this.with(inSheet({ ...this.box, bottom: bottom + expectWhole(rows, "rows", -Infinity), right: right + expectWhole(columns, "columns", -Infinity) }));
  }
  GetUsedRange(isValuesOnly?: unknown): Range { return this.with(this.used(isValuesOnly) ?? { ...this.box, bottom: this.box.top, right: this.box.left }); }
  GetUsedRangeOrNullObject(isValuesOnly?: unknown): ApiObject { return this.orNull(this.used(isValuesOnly)); }
  GetMergedAreasOrNullObject(): ApiObject {
    const boxes = this.sheet.merges.filter((merge) => intersection(merge, this.place()) !== undefined);
    return boxes.length === 0 ? NULL_OBJECT : new RangeAreas(this.book, this.sheet, boxes);
  }

  GetRowProperties(wanted: unknown): unknown {
    const { top, bottom } = this.place();
    return lineProperties(wanted, [top, bottom], { hidden: "rowHidden", index: "rowIndex", hiddenLines: this.sheet.hiddenRows });
  }
  GetColumnProperties(wanted: unknown): unknown {
    const { left, right } = this.place();
    return lineProperties(wanted, [left, right], { hidden: "columnHidden", index: "columnIndex", hiddenLines: this.sheet.hiddenColumns });
  }

  Merge(isAcross?: unknown): void {
    this.changeable();
    if (isAcross === true) notEmulated("merge(across)");
    const { sheet, box } = this;
    const touched = sheet.merges.filter((merge) => intersection(merge, box) !== undefined);
    if (touched.some((merge) => !isInside(merge, box))) notEmulated("a merge that cuts another");
    if (cellCount(box) === 1) return;
    sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), box];
    for (const { row, column } of this.each()) if (row !== box.top || column !== box.left) sheet.put(row, column, { value: "", formula: undefined, isError: undefined });
  }
  Unmerge(): void {
    this.changeable();
    this.sheet.merges = this.sheet.merges.filter((merge) => intersection(merge, this.box) === undefined);
  }
  Clear(applyTo: unknown = "All"): void {
    this.changeable();
    const what = expectOneOf(applyTo, ["All", "Contents", "Formats"], "applyTo");
    const { value, formula, isError, format, look } = EMPTY_CELL;
    const nothing: Partial<Cell> = { ...(what === "Formats" ? {} : { value, formula, isError }), ...(what === "Contents" ? {} : { format, look }) };
    for (const { row, column } of [...this.sheet.stored()]) if (isInside({ top: row, bottom: row, left: column, right: column }, this.box)) this.sheet.put(row, column, nothing);
    if (what !== "Contents") this.Unmerge();
  }
  Select(): void {
    const box = this.place();
    if (this.sheet.visibility !== "Visible") refuse("InvalidOperation", `${this.sheet.name} is hidden`);
    this.book.activate(this.sheet);
    this.book.selection = box;
  }
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const isRight = rows === rowCount(this.place()) && columns === columnCount(this.box);
    if (!isRight) expectSize(this.box, []);
  }

  /** The box, as long as its sheet is there. */
  place(): Box {
    if (!this.book.sheets.includes(this.sheet)) refuse("ItemNotFound", `the sheet ${this.sheet.name} is gone`);
    return this.box;
  }

  private with = (box: Box): Range => new Range(this.book, this.sheet, box);
  private orNull = (box: Box | undefined): ApiObject => (box === undefined ? NULL_OBJECT : this.with(box));
  private changeable(): void {
    this.place();
    expectChangeable(this.book, this.sheet);
  }
  private expectBounded(): void {
    if (cellCount(this.box) > MOST_CELLS) refuse("InvalidArgument", "more cells than Excel takes at once");
  }
  private other(other: unknown): Box {
    if (other instanceof Range) return other.sheet === this.sheet ? other.place() : refuse("InvalidArgument", "a range of another sheet");
    return parseBox(expectText(other, "a range"), this.sheet);
  }
  private used(isValuesOnly: unknown): Box | undefined {
    const used = this.sheet.usedBox(isValuesOnly === true);
    return used === undefined ? undefined : intersection(used, this.place());
  }
  private enter(entered: unknown): void {
    this.changeable();
    this.expectBounded();
    enterContents(this.book, this.sheet, this.box, entered);
    this.book.tell({ kind: "changed", sheet: this.sheet, address: boxAddress(this.box, this.sheet).split("!").at(-1) ?? "" });
  }
  private *each(): Generator<{ row: number; column: number }> {
    for (let row = this.box.top; row <= this.box.bottom; row++) for (let column = this.box.left; column <= this.box.right; column++) yield { row, column };
  }
  /** Null for whole rows, whole columns and ranges too large, as in Excel. */
  private matrix(read: (cell: Cell) => unknown): unknown {
    const box = this.place();
    if (isWholeRows(box) || isWholeColumns(box) || cellCount(box) > MOST_CELLS) return null;
    return Array.from({ length: rowCount(box) }, (_, r) => Array.from({ length: columnCount(box) }, (_column, c) => read(this.sheet.at(box.top + r, box.left + c))));
  }
  private hidden(lines: ReadonlySet<number>, from: number, to: number): boolean | null {
    this.place();
    let count = 0;
    for (const line of lines) if (line >= from && line <= to) count += 1;
    return count === 0 ? false : count === to - from + 1 ? true : null;
  }
  private hide(lines: Set<number>, [from, to]: readonly [number, number], isHidden: unknown): void {
    this.changeable();
    if (to - from >= 100_000) notEmulated("hiding so many lines");
    const hides = expectFlag(isHidden, "hidden");
    for (let line = from; line <= to; line++) if (hides) lines.add(line);
    else lines.delete(line);
  }
}

