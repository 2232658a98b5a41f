import { stopDamaged } from "../problems";
import { decodeXml } from "./xml-text";

/** Told what the scanner meets. Names come without their prefix. */
export interface XmlHandler {
  /** True asks for the text that stands directly inside this element up to its next tag. */
  open(name: string, tag: XmlTag): boolean;
  /** The text asked for, or "". */
  close(name: string, text: string): void;
}

/** The tag at hand; it is the same object for every tag, so what is needed later must be taken from it at once. */
export interface XmlTag {
  readonly prefix: string;
  /** Value of the attribute of exactly this name, prefix included. */
  attribute(name: string): string | undefined;
  /** Value of the attribute of this local name that has a prefix, whichever: `r:id`, `rel:id`. */
  prefixed(name: string): string | undefined;
}

/** Longest text or tag that may wait for its end; a cell holds 32,767 characters. */
const WAITING = 4 * 1024 * 1024;
const BROKEN = "内部文件的标记有误";

/** One pass over XML that comes in pieces, without building a tree. A DOCTYPE is refused, so no entity can be defined. */
export class XmlScanner implements XmlTag {
  /** Place of the tag at hand in the piece, for those who push a document as one piece. */
  start = 0;
  end = 0;
  prefix = "";
  private source = "";
  private attributesFrom = 0;
  private rest = "";
  private depth = 0;
  private isGathering = false;
  private gathered = "";
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const source = this.rest === "" ? piece : this.rest + piece;
    this.source = source;
    let at = 0;
    for (let open = source.indexOf("<"); open >= 0; open = source.indexOf("<", at)) {
      const end = endOfMarkup(source, open);
      if (end < 0) break;
      if (this.isGathering && open > at) this.gathered += decodeXml(source.slice(at, open));
      else if (this.depth === 0 && open > at) this.expectBlank(source.slice(at, open));
      this.start = open;
      this.end = end;
      this.take(source, open, end);
      at = end;
    }
    this.rest = source.slice(at);
    if (this.rest.length > WAITING) stopDamaged(BROKEN);
  }

  /** Holds the document to its end: everything open must have been closed. */
  finish(): void {
    this.expectBlank(this.rest);
    if (!this.hasRoot || this.depth !== 0) stopDamaged("内部文件不完整");
  }

  attribute(name: string): string | undefined {
    return this.find((from, to) => to - from === name.length && this.source.startsWith(name, from));
  }

  prefixed(name: string): string | undefined {
    return this.find((from, to) => to - from > name.length + 1 && this.source.slice(from, to).endsWith(":" + name));
  }

  private find(isIt: (from: number, to: number) => boolean): string | undefined {
    const range = findAttribute(this.source, this.attributesFrom, this.end, isIt);
    return range && decodeXml(this.source.slice(range.from, range.to));
  }

  private take(source: string, open: number, end: number): void {
    const code = source.charCodeAt(open + 1);
    if (code === BANG) this.takeSpecial(source, open, end);
    else if (code === SLASH) this.takeClose(source, open + 2, end - 1);
    else if (code !== QUESTION) this.takeOpen(source, open + 1, end);
  }

  private takeOpen(source: string, from: number, end: number): void {
    let at = from;
    let local = from;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === COLON) local = at + 1;
      else if (code === GREATER || code === SLASH || code <= SPACE) break;
    }
    if (at === local || (this.depth === 0 && this.hasRoot)) stopDamaged(BROKEN);
    this.prefix = local === from ? "" : source.slice(from, local - 1);
    this.attributesFrom = at;
    this.hasRoot = true;
    this.depth++;
    this.gathered = "";
    const name = source.slice(local, at);
    this.isGathering = this.handler.open(name, this);
    if (source.charCodeAt(end - 2) === SLASH) this.leave(name);
  }

  private takeClose(source: string, from: number, to: number): void {
    let end = to;
    while (end > from && source.charCodeAt(end - 1) <= SPACE) end--;
    let local = end;
    while (local > from && source.charCodeAt(local - 1) !== COLON) local--;
    this.leave(source.slice(local, end));
  }

  private leave(name: string): void {
    if (--this.depth < 0) stopDamaged(BROKEN);
    const text = this.gathered;
    this.isGathering = false;
    this.gathered = "";
    this.handler.close(name, text);
  }

  private takeSpecial(source: string, open: number, end: number): void {
    if (source.startsWith("<!--", open)) return;
    if (!source.startsWith(CDATA, open)) stopDamaged("内部文件含有不允许的文档类型声明");
    if (this.isGathering) this.gathered += source.slice(open + CDATA.length, end - 3).replaceAll("\r\n", "\n");
  }

  private expectBlank(text: string): void {
    if (text.trim() !== "") stopDamaged(BROKEN);
  }
}

const CDATA = "<![CDATA[";
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** Where the markup that begins at `open` ends, or -1 while its end is not here yet. */
function endOfMarkup(source: string, open: number): number {
  const code = source.charCodeAt(open + 1);
  if (code === BANG) {
    if (source.startsWith("<!--", open)) return after(source, "-->", open + 4);
    if (source.startsWith(CDATA, open)) return after(source, "]]>", open + CDATA.length);
    return source.length - open < CDATA.length ? -1 : open + CDATA.length;
  }
  if (code === QUESTION) return after(source, "?>", open + 2);
  for (let at = open + 1; at < source.length; at++) {
    const letter = source.charCodeAt(at);
    if (letter === GREATER) return at + 1;
    if (letter !== QUOTE && letter !== APOSTROPHE) continue;
    at = source.indexOf(letter === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Where the value of the first attribute whose name (given by its place) fits stands in a tag, without its quotes. */
export function findAttribute(
  source: string,
  from: number,
  end: number,
  isIt: (from: number, to: number) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  let at = from;
  while (at < end) {
    while (at < end && source.charCodeAt(at) <= SPACE) at++;
    const nameFrom = at;
    while (at < end && source.charCodeAt(at) !== EQUALS && source.charCodeAt(at) > SPACE) at++;
    const nameTo = at;
    while (at < end && source.charCodeAt(at) !== QUOTE && source.charCodeAt(at) !== APOSTROPHE) at++;
    if (at >= end) return undefined;
    const valueTo = source.indexOf(source.charAt(at), at + 1);
    if (valueTo < 0 || valueTo >= end) stopDamaged(BROKEN); // a quotation mark stands in a name
    if (isIt(nameFrom, nameTo)) return { from: at + 1, to: valueTo };
    at = valueTo + 1;
  }
  return undefined;
}
