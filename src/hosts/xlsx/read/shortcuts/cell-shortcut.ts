import { CELL, MAX_COLUMN, MAX_ROW, type PackedCell } from "../../../../core/workbook";
import { ByteCursor, lettersOf } from "../../xml/byte-cursor";
import { ByteText } from "../../xml/byte-text";
import { EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE } from "../../xml/letters";
import type { ReadingState } from "../reading-state";
import { PlainRun } from "./plain-run";

const [C, R, S, T, N, ZERO] = [99, 114, 115, 116, 110, 48];
const INLINE = lettersOf(`inlineStr"`);
const VALUE = lettersOf("<v>");
const VALUE_END = lettersOf("</v></c>");

type Type = "number" | "shared" | "inline";

/**
 * Reads a cell at one go where it is written as nearly all are: a number, a shared or an inline text of one run, nothing else.
 * Whatever is different, or not here yet as a whole, is left to the scanner, which knows all of XML and gives the same for these.
 */
export class CellShortcut extends ByteCursor {
  private type: Type = "number";
  private hasPlace = false;
  private readonly text = new ByteText();
  private readonly run: PlainRun;

  constructor(
    private readonly cell: PackedCell,
    private readonly state: ReadingState,
  ) {
    super();
    this.run = new PlainRun("<is>", "</is></c>", state.texts);
  }

  /** Place after the cell that begins at `open`, which is then in `cell`; or -1. */
  read(bytes: Uint8Array, open: number, length: number): number {
    if (bytes[open] !== LESS || bytes[open + 1] !== C || bytes[open + 2] !== SPACE) return -1;
    this.point(bytes, open + 3, length);
    return this.readAttributes() && this.readContent() && this.at <= length ? this.at : -1;
  }

  private readAttributes(): boolean {
    const { bytes, cell } = this;
    this.type = "number";
    this.hasPlace = false;
    cell.format = 0;
    for (;;) {
      const name = bytes[this.at];
      if (bytes[this.at + 1] !== EQUALS || bytes[this.at + 2] !== QUOTE) return false;
      this.at += 3;
      if (!(name === R ? this.readPlace() : name === S ? this.readStyle() : name === T && this.readType())) return false;
      const next = bytes[this.at];
      if (next === GREATER || next === SLASH) return this.hasPlace;
      if (next !== SPACE) return false;
      this.at++;
    }
  }

  private readPlace(): boolean {
    const { bytes, cell } = this;
    let at = this.at;
    let column = 0;
    let row = 0;
    for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] ?? 0) - 64) column = column * 26 + letter;
    if (at - this.at > 3) return false;
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) row = row * 10 + digit;
    this.at = at + 1;
    this.hasPlace = bytes[at] === QUOTE && column >= 1 && column <= MAX_COLUMN && row >= 1 && row <= MAX_ROW;
    if (!this.hasPlace || this.at > this.length) return false; // beyond the length stands what was there before
    cell.row = row;
    cell.column = column;
    return true;
  }

  private readStyle(): boolean {
    const number = this.wholeNumber();
    this.cell.format = this.state.formatOf(number);
    return number >= 0 && this.bytes[this.at++] === QUOTE;
  }

  private readType(): boolean {
    const { bytes, at } = this;
    const isOneLetter = bytes[at + 1] === QUOTE;
    if (isOneLetter) this.at += 2;
    if (isOneLetter && bytes[at] === S) this.type = "shared";
    else if (!isOneLetter && this.pass(INLINE)) this.type = "inline";
    else return isOneLetter && bytes[at] === N;
    return true;
  }

  private readContent(): boolean {
    this.cell.kind = CELL.empty;
    this.cell.formula = undefined;
    if (this.bytes[this.at++] === SLASH) return this.bytes[this.at++] === GREATER;
    if (this.type === "inline") return this.readInline();
    if (!this.pass(VALUE)) return false;
    return this.type === "shared" ? this.readShared() : this.readNumber();
  }

  private readShared(): boolean {
    const number = this.wholeNumber();
    if (number < 0 || !this.pass(VALUE_END) || this.at > this.length) return false;
    const text = this.state.sharedText(number);
    if (text !== undefined) this.hold(CELL.text, text);
    return true;
  }

  private readNumber(): boolean {
    const { bytes } = this;
    const from = this.at;
    let to = from;
    for (let letter = bytes[to] ?? LESS; letter !== LESS; letter = bytes[++to] ?? LESS) if (letter > 57) return false;
    const number = this.text.point(bytes, from, to, true).decimal();
    this.at = to;
    this.hold(CELL.number, number);
    return !Number.isNaN(number) && this.pass(VALUE_END);
  }

  private readInline(): boolean {
    const text = this.run.read(this);
    if (text >= 0) this.hold(CELL.text, text);
    return text >= 0;
  }

  private hold(kind: typeof CELL.number | typeof CELL.text, content: number): void {
    this.cell.kind = kind;
    this.cell.content = content;
  }
}
