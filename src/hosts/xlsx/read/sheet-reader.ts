import { MAX_COLUMN, MAX_ROW, parseArea } from "../../../core/workbook";
import type { CellValue, SheetGrid } from "../../../core/workbook";
import { stopDamaged, stopTooLarge } from "../problems";
import type { XmlHandler, XmlTag } from "../xml/xml-scanner";
import { readCellValue } from "./cell-value";
import type { ReadingState } from "./reading-state";
import { SharedFormula } from "./shared-formula";
import { StringItem } from "./shared-strings";

/** Puts one worksheet part into a grid while it is scanned. */
export class SheetReader implements XmlHandler {
  private isInCells = false;
  private isInCell = false;
  private isInline = false;
  private row = 0;
  private column = 0;
  private type: string | undefined;
  private style = 0;
  private text = "";
  private formula: string | undefined;
  private formulaType: string | undefined;
  private sharedIndex: string | undefined;
  private columnRuns = 0;
  private readonly inline = new StringItem();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly waiting: { readonly index: string; readonly row: number; readonly column: number; readonly value: CellValue }[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly state: ReadingState,
  ) {}

  open(name: string, tag: XmlTag): boolean {
    if (this.isInCell) return this.openInCell(name, tag);
    if (name === "c" && this.isInCells) this.beginCell(tag);
    else if (name === "row" && this.isInCells) this.beginRow(tag);
    else if (name === "sheetData") this.isInCells = true;
    else if (name === "col") this.hideColumns(tag);
    else if (name === "mergeCell") this.addMerge(tag.attribute("ref"));
    return false;
  }

  close(name: string, text: string): void {
    if (!this.isInCell) {
      if (name === "sheetData") this.endCells();
    } else if (name === "v") this.text = text;
    else if (name === "f") this.formula = text;
    else if (name === "c") this.endCell();
    else if (name === "is") this.isInline = false;
    else if (this.isInline) this.inline.close(name, text);
  }

  private openInCell(name: string, tag: XmlTag): boolean {
    if (name === "v") return true;
    if (name === "is") this.isInline = true;
    else if (this.isInline) return this.inline.open(name, tag);
    if (name !== "f") return false;
    this.formulaType = tag.attribute("t");
    this.sharedIndex = tag.attribute("si");
    return true;
  }

  private beginRow(tag: XmlTag): void {
    const number = tag.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MAX_ROW) stopDamaged(`工作表“${this.grid.name}”的行号有误`);
    if (isTrue(tag.attribute("hidden")) || isZero(tag.attribute("ht"))) this.grid.hiddenRows.add(this.row);
  }

  private beginCell(tag: XmlTag): void {
    this.state.countCell();
    const place = tag.attribute("r");
    if (place === undefined) this.column++;
    else this.moveTo(place);
    if (this.column > MAX_COLUMN || this.row < 1) this.stopAtPlace();
    this.type = tag.attribute("t");
    const style = tag.attribute("s");
    this.style = style === undefined ? 0 : Number(style);
    this.text = "";
    this.formula = undefined;
    this.isInCell = true;
    this.inline.begin();
  }

  private moveTo(place: string): void {
    let at = 0;
    let column = 0;
    for (; at < place.length; at++) {
      const letter = place.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = Number(place.slice(at));
    if (at === 0 || at > 3 || !Number.isInteger(row) || row < 1 || row > MAX_ROW) this.stopAtPlace();
    this.row = row;
    this.column = column;
  }

  private stopAtPlace(): never {
    return stopDamaged(`工作表“${this.grid.name}”的单元格位置有误`);
  }

  private endCell(): void {
    this.isInCell = false;
    const value = this.readValue();
    const format = this.state.formats[this.style];
    if (this.formula === undefined) this.grid.put(this.row, this.column, { value, format });
    else this.grid.put(this.row, this.column, { value, format, formula: this.readFormula(this.formula, value) });
  }

  private readValue(): CellValue {
    if (this.type === "s" && this.text !== "") return this.state.sharedString(this.text);
    if (this.type === "inlineStr") return this.inline.end() || null;
    return readCellValue(this.type, this.text, this.state.date1904);
  }

  /** The formula of the cell at hand. A follower that comes before its shared formula waits for the end of the sheet. */
  private readFormula(text: string, value: CellValue): string | undefined {
    if (this.formulaType !== "shared" || this.sharedIndex === undefined) return text === "" ? undefined : text;
    if (text !== "") {
      this.shared.set(this.sharedIndex, new SharedFormula(text, this.row, this.column));
      return text;
    }
    const first = this.shared.get(this.sharedIndex);
    if (first === undefined) {
      this.waiting.push({ index: this.sharedIndex, row: this.row, column: this.column, value });
      return undefined;
    }
    return this.follow(first, this.row, this.column);
  }

  private follow(first: SharedFormula, row: number, column: number): string {
    this.state.countFormula(first.formula.length);
    return first.at(row, column);
  }

  private endCells(): void {
    this.isInCells = false;
    for (const { index, row, column, value } of this.waiting) {
      const first = this.shared.get(index);
      if (first !== undefined) this.grid.put(row, column, { value, formula: this.follow(first, row, column) });
    }
  }

  private hideColumns(tag: XmlTag): void {
    if (++this.columnRuns > MAX_COLUMN) stopTooLarge(`工作表“${this.grid.name}”的列设置过多`);
    if (!isTrue(tag.attribute("hidden")) && !isZero(tag.attribute("width"))) return;
    const last = Math.min(Number(tag.attribute("max")), MAX_COLUMN);
    for (let column = Math.max(1, Number(tag.attribute("min"))); column <= last; column++) this.grid.hiddenColumns.add(column);
  }

  private addMerge(reference: string | undefined): void {
    const area = parseArea(reference ?? "");
    if (area === undefined) return;
    if (this.grid.merges.length >= this.state.limits.merges) stopTooLarge(`工作表“${this.grid.name}”的合并单元格过多`);
    this.grid.merges.push({ sheet: this.grid.name, ...area });
  }
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
const isZero = (text: string | undefined): boolean => text !== undefined && text !== "" && Number(text) === 0;
