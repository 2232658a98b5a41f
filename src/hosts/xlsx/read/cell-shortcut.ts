import { CELL, MAX_COLUMN, MAX_ROW, type PackedCell } from "../../../core/workbook";
import { ByteText } from "../xml/byte-text";
import { AMPERSAND, EQUALS, GREATER, LESS, QUOTE, RETURN, SLASH, SPACE } from "../xml/letters";
import type { ReadingState } from "./reading-state";

const letters = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const [C, R, S, T, N, UNDERSCORE, ZERO] = [99, 114, 115, 116, 110, 95, 48];
const INLINE = letters(`inlineStr"`);
const VALUE = letters("<v>");
const VALUE_END = letters("</v></c>");
const TEXT = letters("<is><t>");
const TEXT_AS_IT_IS = letters(`<is><t xml:space="preserve">`);
const TEXT_END = letters("</t></is></c>");

type Type = "number" | "shared" | "inline";

/**
 * Reads a cell at one go where it is written as nearly all are: a number, a shared or an inline text of one run, nothing else.
 * Whatever is different, or not here yet as a whole, is left to the scanner, which knows all of XML and gives the same for these.
 */
export class CellShortcut {
  private bytes: Uint8Array = new Uint8Array();
  private length = 0;
  private at = 0;
  private type: Type = "number";
  private hasPlace = false;
  private readonly text = new ByteText();

  constructor(
    private readonly cell: PackedCell,
    private readonly state: ReadingState,
  ) {}

  /** Place after the cell that begins at `open`, which is then in `cell`; or -1. */
  read(bytes: Uint8Array, open: number, length: number): number {
    if (bytes[open + 1] !== C || bytes[open + 2] !== SPACE) return -1;
    this.bytes = bytes;
    this.length = length;
    this.at = open + 3;
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
    const { bytes } = this;
    const isAsItIs = !this.pass(TEXT);
    if (isAsItIs && !this.pass(TEXT_AS_IT_IS)) return false;
    const from = this.at;
    let to = from;
    let isAscii = true;
    for (let letter = bytes[to] ?? LESS; letter !== LESS; letter = bytes[++to] ?? LESS) {
      if (letter >= 0x80) isAscii = false;
      else if (letter === AMPERSAND || letter === RETURN || letter === UNDERSCORE) return false;
    }
    this.at = to;
    if (from === to || (!isAsItIs && ((bytes[from] ?? 0) <= SPACE || (bytes[to - 1] ?? 0) <= SPACE))) return false;
    if (!this.pass(TEXT_END) || this.at > this.length) return false;
    this.hold(CELL.text, this.state.texts.intern(this.text.point(bytes, from, to, isAscii)));
    return true;
  }

  private hold(kind: typeof CELL.number | typeof CELL.text, content: number): void {
    this.cell.kind = kind;
    this.cell.content = content;
  }

  /** A number of up to nine digits, or -1. */
  private wholeNumber(): number {
    const { bytes } = this;
    let at = this.at;
    let number = 0;
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) number = number * 10 + digit;
    const count = at - this.at;
    this.at = at;
    return count >= 1 && count <= 9 ? number : -1;
  }

  /** Goes on behind these letters where they stand here. */
  private pass(word: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false;
    this.at = at + word.length;
    return true;
  }
}
