import { stopDamaged } from "../problems";
import { ByteText } from "./byte-text";
import { APOSTROPHE, COLON, EQUALS, GREATER, QUOTE, SLASH, SPACE } from "./letters";
import { NameList } from "./name-list";
import { expectUtf8 } from "./utf8";
import { decodeXml } from "./xml-text";

const BROKEN = "内部文件的标记有误";

/** The opening tag at hand, taken apart in one pass over its bytes; it is the same object for every tag. */
export class TagBytes {
  /** Place of its name without the prefix. */
  nameFrom = 0;
  nameTo = 0;
  isClosed = false;
  /** The value last sought. */
  readonly value = new ByteText();
  private bytes: Uint8Array = new Uint8Array();
  /** From and to of name and value of each attribute. */
  private places = new Int32Array(64);
  private count = 0;
  private isAscii = true;
  private readonly words = new NameList();

  /** Reads the tag that begins at `open`; gives where it ends, or -1 while its end is not here yet. */
  read(bytes: Uint8Array, open: number, length: number): number {
    this.bytes = bytes;
    this.count = 0;
    this.isAscii = true;
    let at = this.readName(open + 1, length);
    for (;;) {
      at = this.skipSpace(at, length);
      if (at >= length) return -1;
      const letter = bytes[at];
      if (letter === GREATER) return this.end(open, at + 1, false);
      if (letter === SLASH) {
        if (at + 1 >= length) return -1;
        return bytes[at + 1] === GREATER ? this.end(open, at + 2, true) : stopDamaged(BROKEN);
      }
      at = this.readAttribute(at, length);
      if (at < 0) return -1;
    }
  }

  /** Points `value` at the value of the attribute of exactly this name; false where the tag has none. */
  seek(name: string): boolean {
    const { bytes, places } = this;
    for (let place = 0; place < this.count; place += 4) {
      const from = places[place] ?? 0;
      if ((places[place + 1] ?? 0) - from !== name.length || bytes[from] !== name.charCodeAt(0)) continue;
      if (name.length > 1 && !isWord(bytes, from, name)) continue;
      this.value.point(bytes, places[place + 2] ?? 0, places[place + 3] ?? 0, this.isAscii);
      return true;
    }
    return false;
  }

  attribute(name: string): string | undefined {
    return this.seek(name) ? decodeXml(this.value.toString()) : undefined;
  }

  /** As it is written, for an attribute that says the same few words over and over. */
  word(name: string): string | undefined {
    return this.seek(name) ? this.words.wordAt(this.value.bytes, this.value.from, this.value.to) : undefined;
  }

  private end(open: number, end: number, isClosed: boolean): number {
    this.isClosed = isClosed;
    if (!this.isAscii) expectUtf8(this.bytes, open, end);
    return end;
  }

  private readName(from: number, length: number): number {
    const { bytes } = this;
    let at = from;
    this.nameFrom = from;
    for (; at < length; at++) {
      const letter = bytes[at] ?? 0;
      if (letter <= SPACE || letter === GREATER || letter === SLASH) break;
      if (letter === COLON) this.nameFrom = at + 1;
      else if (letter >= 0x80) this.isAscii = false;
    }
    this.nameTo = at;
    if (at < length && at === this.nameFrom) stopDamaged(BROKEN);
    return at;
  }

  /** Reads one attribute; gives where it ends, or -1 while its end is not here yet. */
  private readAttribute(from: number, length: number): number {
    const { bytes } = this;
    let at = from;
    for (; at < length; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === EQUALS || letter <= SPACE) break;
      if (letter === GREATER || letter === QUOTE || letter === APOSTROPHE) stopDamaged(BROKEN);
      if (letter >= 0x80) this.isAscii = false;
    }
    const nameTo = at;
    at = this.passEquals(at, length);
    const quote = at < length ? bytes[at] : QUOTE;
    if (quote !== QUOTE && quote !== APOSTROPHE) stopDamaged(BROKEN);
    const valueFrom = ++at;
    for (; at < length; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === quote) break;
      if (letter >= 0x80) this.isAscii = false;
    }
    if (at >= length) return -1;
    this.keep(from, nameTo, valueFrom, at);
    return at + 1;
  }

  /** Place after the sign of equality, which must come next. */
  private passEquals(from: number, length: number): number {
    const at = this.skipSpace(from, length);
    if (at < length && this.bytes[at] !== EQUALS) stopDamaged(BROKEN);
    return this.skipSpace(at + 1, length);
  }

  private skipSpace(from: number, length: number): number {
    let at = from;
    while (at < length && (this.bytes[at] ?? 0) <= SPACE) at++;
    return at;
  }

  private keep(nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    if (this.count === this.places.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[this.count++] = nameFrom;
    this.places[this.count++] = nameTo;
    this.places[this.count++] = valueFrom;
    this.places[this.count++] = valueTo;
  }
}

function isWord(bytes: Uint8Array, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[from + at] !== word.charCodeAt(at)) return false;
  return true;
}
