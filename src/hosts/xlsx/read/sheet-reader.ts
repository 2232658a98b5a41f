import { CELL, type CellKind, type CellValue, isCellError, MAX_COLUMN, MAX_ROW, type PackedCell, parseArea } from "../../../core/workbook";
import { stopDamaged, stopTooLarge } from "../problems";
import type { ByteHandler } from "../xml/byte-scanner";
import { ByteText } from "../xml/byte-text";
import type { TagBytes } from "../xml/tag-bytes";
import { CellShortcut } from "./shortcuts/cell-shortcut";
import { readCellValue, typeOfCell } from "./cell-value";
import { HiddenColumns, isTrue, isZero } from "./hidden-columns";
import type { ReadingState } from "./reading-state";
import { RowShortcut } from "./shortcuts/row-shortcut";
import { SharedFormula } from "./shared-formula";
import type { SheetBuilder } from "./sheet-builder";
import { StringItem } from "./string-item";

/** Puts one worksheet part into a sheet while it is scanned. What most cells are, a number or a numbered text, is read from the bytes themselves. */
export class SheetReader implements ByteHandler {
  private isInCells = false;
  private isInRow = false;
  private isInCell = false;
  private isInline = false;
  private row = 0;
  private type = "";
  private formulaType: string | undefined;
  private sharedIndex: string | undefined;
  /** The shared formula that the cell follows, where it is not known yet. */
  private awaited: string | undefined;
  private readonly columns = new HiddenColumns();
  private rows = 0;
  /** The cell at hand. */
  private readonly cell: PackedCell = { row: 0, column: 0, kind: CELL.empty, content: 0, format: 0, formula: undefined };
  private readonly cellShortcut: CellShortcut;
  private readonly rowShortcut = new RowShortcut();
  private readonly inline: StringItem;
  private readonly whole = new ByteText();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly waiting: { readonly index: string; readonly cell: PackedCell }[] = [];

  constructor(
    private readonly target: SheetBuilder,
    private readonly state: ReadingState,
  ) {
    this.inline = new StringItem(state.texts);
    this.cellShortcut = new CellShortcut(this.cell, state);
  }

  open(name: string, tag: TagBytes): boolean {
    if (this.isInCell) return this.openInCell(name, tag);
    if (name === "c" && this.isInCells) this.beginCell(tag);
    else if (name === "row" && this.isInCells) this.beginRow(tag);
    else if (name === "sheetData") this.isInCells = true;
    else if (name === "col") this.columns.hide(tag, this.target.sheet);
    else if (name === "mergeCell") this.addMerge(tag.attribute("ref"));
    else if (name === "sheetProtection") this.target.sheet.isProtected = isTrue(tag.attribute("sheet"));
    return false;
  }

  close(name: string, text: ByteText): void {
    if (!this.isInCell) {
      if (name === "row") this.isInRow = false;
      else if (name === "sheetData") this.endCells();
    } else if (name === "v") this.readValue(text);
    else if (name === "c") this.endCell();
    else if (name === "f") this.readFormula(text);
    else if (name === "is") this.endInline();
    else if (this.isInline) this.inline.close(name, text);
  }

  skip(bytes: Uint8Array, at: number, length: number, depth: number): number {
    if (!this.isInCells || this.isInCell) return at;
    const mayEndRow = this.isInRow && depth > 1;
    let past = at;
    for (let end = this.skipNext(bytes, past, length, mayEndRow); end >= 0; end = this.skipNext(bytes, past, length, mayEndRow)) past = end;
    return past;
  }

  private skipNext(bytes: Uint8Array, at: number, length: number, mayEndRow: boolean): number {
    const end = this.cellShortcut.read(bytes, at, length);
    if (end < 0) return mayEndRow ? this.skipIntoRow(bytes, at, length) : -1;
    this.row = this.cell.row;
    this.state.countCell();
    this.target.put(this.cell);
    return end;
  }

  private skipIntoRow(bytes: Uint8Array, at: number, length: number): number {
    const end = this.rowShortcut.read(bytes, at, length);
    if (end >= 0) this.enterRow(this.rowShortcut.row);
    return end;
  }

  private openInCell(name: string, tag: TagBytes): boolean {
    if (name === "v") return true;
    if (name === "is") this.beginInline();
    else if (this.isInline) return this.inline.open(name, tag);
    if (name !== "f") return false;
    this.formulaType = tag.attribute("t");
    this.sharedIndex = tag.attribute("si");
    return true;
  }

  private beginRow(tag: TagBytes): void {
    const number = tag.seek("r") ? tag.value.wholeNumber() : this.row + 1;
    this.enterRow(number < 0 ? Number(tag.attribute("r")) : number);
    if (isTrue(tag.attribute("hidden")) || isZero(tag.attribute("ht"))) this.target.sheet.hiddenRows.add(this.row);
  }

  private enterRow(row: number): void {
    this.isInRow = true;
    if (++this.rows > MAX_ROW || !Number.isInteger(row) || row < 1 || row > MAX_ROW) this.stopAtRow();
    this.row = row;
    this.cell.column = 0;
  }

  private beginCell(tag: TagBytes): void {
    const { cell } = this;
    this.state.countCell();
    cell.row = this.row;
    if (tag.seek("r")) this.moveTo(tag.value);
    else cell.column++;
    if (cell.column > MAX_COLUMN || cell.row < 1) this.stopAtPlace();
    this.type = typeOfCell(tag);
    cell.format = tag.seek("s") ? this.state.formatOf(tag.value.wholeNumber()) : 0;
    cell.kind = CELL.empty;
    cell.formula = undefined;
    this.isInCell = true;
  }

  private moveTo({ bytes, from, to }: ByteText): void {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const letters = at - from;
    let row = 0;
    for (; at < to && row <= MAX_ROW; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      row = digit < 0 || digit > 9 ? Infinity : row * 10 + digit;
    }
    if (letters === 0 || letters > 3 || row < 1 || row > MAX_ROW) this.stopAtPlace();
    this.row = row;
    this.cell.row = row;
    this.cell.column = column;
  }

  private stopAtRow(): never {
    return stopDamaged(`工作表“${this.target.name}”的行号有误`);
  }

  private stopAtPlace(): never {
    return stopDamaged(`工作表“${this.target.name}”的单元格位置有误`);
  }

  private readValue(text: ByteText): void {
    if (this.type === "inlineStr") return;
    this.cell.kind = CELL.empty;
    if (text.isEmpty) return;
    if (this.type === "s") this.readShared(text);
    else if (this.type === "n") this.readNumber(text);
    else if (this.type === "str") {
      this.inline.begin();
      this.inline.add(text);
      this.takeText();
    } else this.takeValue(readCellValue(this.type, text.toString(), this.state.date1904));
  }

  private readShared(text: ByteText): void {
    const number = text.wholeNumber();
    const index = number < 0 ? Number(text.toString()) : number;
    const shared = this.state.sharedText(index);
    if (shared !== undefined) this.hold(CELL.text, shared);
  }

  private readNumber(text: ByteText): void {
    const number = text.decimal();
    if (Number.isNaN(number)) this.takeValue(readCellValue(undefined, text.toString(), this.state.date1904));
    else this.hold(CELL.number, number);
  }

  private takeValue(value: CellValue): void {
    const { texts } = this.state;
    if (typeof value === "number") this.hold(CELL.number, value);
    else if (typeof value === "boolean") this.hold(CELL.boolean, Number(value));
    else if (typeof value === "string") this.hold(CELL.text, texts.intern(this.whole.pointAt(value)));
    else if (isCellError(value)) this.hold(CELL.error, texts.intern(this.whole.pointAt(value.error)));
  }

  private beginInline(): void {
    this.isInline = true;
    this.inline.begin();
  }

  private endInline(): void {
    this.isInline = false;
    if (this.type === "inlineStr") this.takeText();
  }

  /** The cell holds the string that was gathered. */
  private takeText(): void {
    const inline = this.inline.end();
    if (inline !== undefined) this.hold(CELL.text, inline);
  }

  private hold(kind: CellKind, content: number): void {
    this.cell.kind = kind;
    this.cell.content = content;
  }

  private endCell(): void {
    this.isInCell = false;
    if (this.awaited !== undefined) this.waiting.push({ index: this.awaited, cell: { ...this.cell } });
    this.awaited = undefined;
    this.target.put(this.cell);
  }

  /** The formula of the cell at hand. A follower that comes before its shared formula waits for the end of the sheet. */
  private readFormula(text: ByteText): void {
    const { row, column } = this.cell;
    this.cell.formula = text.isEmpty ? undefined : text.toString();
    if (this.formulaType !== "shared" || this.sharedIndex === undefined) return;
    if (this.cell.formula !== undefined) this.shared.set(this.sharedIndex, new SharedFormula(this.cell.formula, row, column));
    else if (this.shared.has(this.sharedIndex)) this.cell.formula = this.followed(this.sharedIndex);
    else this.awaited = this.sharedIndex;
  }

  private followed(index: string): SharedFormula | undefined {
    const first = this.shared.get(index);
    if (first !== undefined) this.state.countFormula(first.formula.length);
    return first;
  }

  private endCells(): void {
    this.isInCells = false;
    for (const { index, cell } of this.waiting) {
      const first = this.followed(index);
      if (first !== undefined) this.target.setFormula(cell, first);
    }
  }

  private addMerge(reference: string | undefined): void {
    const area = parseArea(reference ?? "");
    if (area === undefined) return;
    const { merges } = this.target.sheet;
    if (merges.length >= this.state.limits.merges) stopTooLarge(`工作表“${this.target.name}”的合并单元格过多`);
    merges.push({ sheet: this.target.name, ...area });
  }
}
