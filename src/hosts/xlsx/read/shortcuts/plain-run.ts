import { type ByteCursor, lettersOf } from "../../xml/byte-cursor";
import { ByteText } from "../../xml/byte-text";
import { AMPERSAND, LESS, RETURN, SPACE } from "../../xml/letters";
import type { TextStore } from "../text-store";

const UNDERSCORE = 95;

/** Reads a string of one run at one go, with the tags around it, where its text stands for itself: no reference, no escape, nothing to be cut off. */
export class PlainRun {
  private readonly start: Uint8Array;
  private readonly startAsItIs: Uint8Array;
  private readonly end: Uint8Array;
  private readonly text = new ByteText();

  constructor(
    before: string,
    after: string,
    private readonly texts: TextStore,
  ) {
    this.start = lettersOf(`${before}<t>`);
    this.startAsItIs = lettersOf(`${before}<t xml:space="preserve">`);
    this.end = lettersOf(`</t>${after}`);
  }

  /** Number of the text that stands here, behind which the cursor then is; or -1. */
  read(cursor: ByteCursor): number {
    const isAsItIs = !cursor.pass(this.start);
    if (isAsItIs && !cursor.pass(this.startAsItIs)) return -1;
    const { bytes, at: from } = cursor;
    let to = from;
    let isAscii = true;
    for (let letter = bytes[to] ?? LESS; letter !== LESS; letter = bytes[++to] ?? LESS) {
      if (letter >= 0x80) isAscii = false;
      else if (letter === AMPERSAND || letter === RETURN || letter === UNDERSCORE) return -1;
    }
    cursor.at = to;
    if (from === to || (!isAsItIs && ((bytes[from] ?? 0) <= SPACE || (bytes[to - 1] ?? 0) <= SPACE))) return -1;
    return cursor.pass(this.end) && !cursor.isPastEnd ? this.texts.intern(this.text.point(bytes, from, to, isAscii)) : -1;
  }
}
