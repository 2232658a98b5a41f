import { MAX_ROW } from "../../../../core/workbook";
import { ByteCursor, lettersOf } from "../../xml/byte-cursor";
import { COLON, EQUALS, GREATER, LESS, QUOTE, SPACE } from "../../xml/letters";

const NEXT_ROW = lettersOf(`</row><row r="`);
const [LAST_ASCII, ZERO, A, H, Z] = [0x7e, 48, 97, 104, 122];

/** Goes at one go from the end of one row into the next where both are written as nearly all are, and the next one neither is hidden nor has a height of its own. Everything else is left to the scanner. */
export class RowShortcut {
  /** The row that was entered. */
  row = 0;
  private readonly cursor = new ByteCursor();

  /** Place after the tag that opens the next row; or -1. */
  read(bytes: Uint8Array, open: number, length: number): number {
    const { cursor } = this;
    cursor.point(bytes, open, length);
    if (!cursor.pass(NEXT_ROW)) return -1;
    const row = cursor.wholeNumber();
    if (row < 1 || row > MAX_ROW || !cursor.passLetter(QUOTE)) return -1;
    while (cursor.passLetter(SPACE)) if (!this.passAttribute()) return -1;
    if (!cursor.passLetter(GREATER) || cursor.isPastEnd) return -1;
    this.row = row;
    return cursor.at;
  }

  /** Goes on behind an attribute that says nothing to us. */
  private passAttribute(): boolean {
    const { cursor } = this;
    const { bytes, length } = cursor;
    let at = cursor.at;
    if (bytes[at] === H) return false;
    while (at < length && isNameLetter(bytes[at] ?? 0)) at++;
    if (at === cursor.at || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return false;
    for (at += 2; at < length && bytes[at] !== QUOTE; at++) if (!isPlain(bytes[at] ?? 0)) return false;
    cursor.at = at + 1;
    return true;
  }
}

const isPlain = (letter: number): boolean => letter >= SPACE && letter <= LAST_ASCII && letter !== LESS;
/** Digits, the colon behind a prefix, and letters. */
const isNameLetter = (letter: number): boolean => (letter >= ZERO && letter <= COLON) || ((letter | SPACE) >= A && (letter | SPACE) <= Z);
