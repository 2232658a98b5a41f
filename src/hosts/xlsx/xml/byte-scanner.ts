import { stopDamaged } from "../problems";
import { ByteText } from "./byte-text";
import { AMPERSAND, BANG, COLON, GREATER, LESS, QUESTION, RETURN, SLASH, SPACE } from "./letters";
import { NameList } from "./name-list";
import { TagBytes } from "./tag-bytes";
import { decodeUtf8, expectUtf8 } from "./utf8";
import { decodeXml } from "./xml-text";

/** Told what the scanner meets in a large part. Names come without their prefix; tag and text must be used at once. */
export interface ByteHandler {
  /** True asks for the text that stands directly inside this element up to its next tag. */
  open(name: string, tag: TagBytes): boolean;
  /** The text asked for, or an empty one. */
  close(name: string, text: ByteText): void;
  /** Inside `depth` elements: takes what it knows by another way from `at` and gives the place after it; `at` where it takes nothing. It takes whole elements, or the end of one, not the root, with the start of the next beside it: the depth is the same after it. */
  skip?(bytes: Uint8Array, at: number, length: number, depth: number): number;
}

/** Longest text or tag that may wait for its end; a cell holds 32,767 characters. */
const WAITING = 4 * 1024 * 1024;
const BROKEN = "内部文件的标记有误";

/** One pass over the UTF-8 of an XML part that comes in pieces: no tree, no string but those asked for. A DOCTYPE is refused, so no entity can be defined. */
export class ByteScanner {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private depth = 0;
  private hasRoot = false;
  private isGathering = false;
  /** Of the text at hand: neither references nor line ends to be made one; no letters but those of ASCII. */
  private isPlain = true;
  private isAscii = true;
  /** What was gathered before a comment or CDATA broke the text in two. */
  private gathered: string | undefined;
  /** Place of the name of a closing tag. */
  private nameFrom = 0;
  private nameTo = 0;
  private readonly tag = new TagBytes();
  private readonly text = new ByteText();
  private readonly names = new NameList();

  constructor(
    private readonly handler: ByteHandler,
    /** Told of every element that is entered; may stop the reading. */
    private readonly countElement: () => void,
  ) {}

  push(piece: Uint8Array): void {
    this.take(piece);
    let at = 0;
    for (;;) {
      if (this.depth > 0) at = this.handler.skip?.(this.bytes, at, this.length, this.depth) ?? at;
      const open = this.endOfText(at);
      if (open === this.length) break;
      const end = this.endOfMarkup(open);
      if (end < 0) break;
      if (open > at) this.passText(at, open);
      this.passMarkup(open, end);
      at = end;
    }
    this.bytes.copyWithin(0, at, this.length);
    this.length -= at;
    if (this.length > WAITING) stopDamaged(BROKEN);
  }

  /** Holds the part to its end: everything open must have been closed. */
  finish(): void {
    this.expectBlank(0, this.length);
    if (!this.hasRoot || this.depth !== 0) stopDamaged("内部文件不完整");
  }

  /** Puts a piece behind what is left of the last one. */
  private take(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length > this.bytes.length) {
      const wider = new Uint8Array(2 * length);
      wider.set(this.bytes.subarray(0, this.length));
      this.bytes = wider;
    }
    this.bytes.set(piece, this.length);
    this.length = length;
  }

  private endOfMarkup(open: number): number {
    const letter = this.bytes[open + 1];
    if (letter === SLASH) return this.endOfClosing(open + 2);
    if (letter === QUESTION) return this.after("?>", open + 2);
    return letter === BANG ? this.endOfSpecial(open) : this.tag.read(this.bytes, open, this.length);
  }

  /** Where a closing tag ends; its name is kept. */
  private endOfClosing(from: number): number {
    const { bytes, length } = this;
    let at = from;
    let nameTo = from;
    this.nameFrom = from;
    for (; at < length; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === GREATER) break;
      if (letter === COLON) this.nameFrom = at + 1;
      if (letter > SPACE) nameTo = at + 1;
    }
    this.nameTo = nameTo;
    return at < length ? at + 1 : -1;
  }

  private endOfSpecial(open: number): number {
    if (this.startsWith("<!--", open)) return this.after("-->", open + 4);
    if (this.startsWith(CDATA, open)) return this.after("]]>", open + CDATA.length);
    return this.length - open < CDATA.length ? -1 : stopDamaged("内部文件含有不允许的文档类型声明");
  }

  private passMarkup(open: number, end: number): void {
    const letter = this.bytes[open + 1];
    if (letter === SLASH) this.leave(this.names.wordAt(this.bytes, this.nameFrom, this.nameTo));
    else if (letter === QUESTION || letter === BANG) this.passSpecial(open, end);
    else this.enter();
  }

  private enter(): void {
    const { tag } = this;
    if (this.depth === 0 && this.hasRoot) stopDamaged(BROKEN);
    this.hasRoot = true;
    this.countElement();
    this.depth++;
    this.text.clear();
    this.gathered = undefined;
    const name = this.names.wordAt(this.bytes, tag.nameFrom, tag.nameTo);
    this.isGathering = this.handler.open(name, tag);
    if (tag.isClosed) this.leave(name);
  }

  private leave(name: string): void {
    if (--this.depth < 0) stopDamaged(BROKEN);
    if (this.gathered !== undefined) this.text.pointAt(this.gathered + this.text.toString());
    this.isGathering = false;
    this.gathered = undefined;
    this.handler.close(name, this.text);
    this.text.clear();
  }

  /** Where the text that begins here ends, and what is in it. */
  private endOfText(from: number): number {
    const { bytes, length } = this;
    let isPlain = true;
    let isAscii = true;
    let at = from;
    for (; at < length; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === LESS) break;
      if (letter >= 0x80) isAscii = false;
      else if (letter === AMPERSAND || letter === RETURN) isPlain = false;
    }
    this.isPlain = isPlain;
    this.isAscii = isAscii;
    return at;
  }

  private passText(from: number, to: number): void {
    const { bytes, text } = this;
    if (this.depth === 0) this.expectBlank(from, to);
    else if (this.isGathering) {
      text.point(bytes, from, to, this.isAscii);
      if (!this.isPlain) text.pointAt(decodeXml(text.toString()));
    } else if (!this.isAscii) expectUtf8(bytes, from, to);
  }

  /** Comments, CDATA and processing instructions. */
  private passSpecial(open: number, end: number): void {
    expectUtf8(this.bytes, open, end);
    if (!this.isGathering) return;
    const more = this.startsWith(CDATA, open) ? decodeUtf8(this.bytes, open + CDATA.length, end - 3).replaceAll("\r\n", "\n") : "";
    this.gathered = (this.gathered ?? "") + this.text.toString() + more;
    this.text.clear();
  }

  private expectBlank(from: number, to: number): void {
    expectUtf8(this.bytes, from, to);
    if (decodeUtf8(this.bytes, from, to).trim() !== "") stopDamaged(BROKEN);
  }

  private startsWith(mark: string, at: number): boolean {
    for (let index = 0; index < mark.length; index++) if (this.bytes[at + index] !== mark.charCodeAt(index)) return false;
    return at + mark.length <= this.length;
  }

  /** Place of the next such letter, or the end of what is here. */
  private find(letter: number, from: number): number {
    const { bytes, length } = this;
    let at = from;
    while (at < length && bytes[at] !== letter) at++;
    return at;
  }

  /** Place after the next of these marks, or -1 while it is not here yet. */
  private after(mark: string, from: number): number {
    for (let at = this.find(mark.charCodeAt(0), from); at + mark.length <= this.length; at = this.find(mark.charCodeAt(0), at + 1)) {
      if (this.startsWith(mark, at)) return at + mark.length;
    }
    return -1;
  }
}

const CDATA = "<![CDATA[";
