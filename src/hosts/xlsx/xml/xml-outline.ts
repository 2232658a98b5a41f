import { stopDamaged, stopTooLarge } from "../problems";
import { XmlScanner, findAttribute } from "./xml-scanner";
import type { XmlHandler, XmlTag } from "./xml-scanner";
import { decodeXml, encodeXml } from "./xml-text";

/** An element with the places of its tags in the document. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly children: XmlElement[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MOST_ELEMENTS = 500_000;

/** A small XML part with its elements in place. Edits are collected and carried out by `toString`; all other text stays as it was. */
export class XmlOutline {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];
  /** What goes into elements that are closed in their own tag. */
  private readonly fillings = new Map<XmlElement, string>();

  constructor(readonly source: string) {
    this.root = outline(source);
  }

  attribute(element: XmlElement, name: string): string | undefined {
    return this.valueOf(element, (from, to) => this.source.slice(from, to) === name);
  }

  /** Value of the attribute of this local name that has a prefix. */
  prefixed(element: XmlElement, name: string): string | undefined {
    return this.valueOf(element, (from, to) => this.source.slice(from, to).endsWith(":" + name));
  }

  /** Namespace declarations of an element, by prefix; "" is the default one. */
  namespaces(element: XmlElement): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    findAttribute(this.source, nameEnd(element), element.openEnd, (from, to) => {
      const name = this.source.slice(from, to);
      if (name === "xmlns") found.set("", this.attribute(element, name) ?? "");
      else if (name.startsWith("xmlns:")) found.set(name.slice(6), this.attribute(element, name) ?? "");
      return false;
    });
    return found;
  }

  /** Text inside an element that has no child elements. */
  text(element: XmlElement): string {
    return decodeXml(this.source.slice(element.openEnd, element.closeStart));
  }

  /** The element as it is written. */
  raw(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  child(name: string, of: XmlElement = this.root): XmlElement | undefined {
    return of.children.find((element) => element.name === name);
  }

  children(name: string, of: XmlElement | undefined): XmlElement[] {
    return of === undefined ? [] : of.children.filter((element) => element.name === name);
  }

  remove(element: XmlElement): void {
    this.edits.push({ from: element.start, to: element.end, text: "" });
  }

  replace(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.start, to: element.end, text: xml });
  }

  /** Puts markup in the place of all that an element with a closing tag holds. */
  setContent(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.openEnd, to: element.closeStart, text: xml });
  }

  /** Puts markup at the end of an element's content; an element closed in its own tag is opened for it. */
  append(element: XmlElement, xml: string): void {
    if (xml === "") return;
    if (element.closeStart < element.end) {
      this.edits.push({ from: element.closeStart, to: element.closeStart, text: xml });
      return;
    }
    this.fillings.set(element, (this.fillings.get(element) ?? "") + xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.end, to: element.end, text: xml });
  }

  insertFirst(element: XmlElement, xml: string): void {
    if (element.closeStart === element.end) this.append(element, xml);
    else this.edits.push({ from: element.openEnd, to: element.openEnd, text: xml });
  }

  removeAttribute(element: XmlElement, name: string): void {
    const range = this.rangeOf(element, (from, to) => this.source.slice(from, to) === name);
    if (range === undefined) return;
    const from = this.source.lastIndexOf(name, range.from - 2 - name.length);
    const blank = /\s*$/.exec(this.source.slice(element.start, from))?.[0].length ?? 0;
    this.edits.push({ from: from - blank, to: range.to + 1, text: "" });
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const range = this.rangeOf(element, (from, to) => this.source.slice(from, to) === name);
    const at = nameEnd(element);
    if (range === undefined) this.edits.push({ from: at, to: at, text: ` ${name}="${encodeXml(value)}"` });
    else this.edits.push({ ...range, text: encodeXml(value) });
  }

  toString(): string {
    const pieces: string[] = [];
    let at = 0;
    const edits = [...this.edits, ...[...this.fillings].map(([element, xml]) => this.opening(element, xml))];
    for (const edit of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
      // What was to be changed inside an element that goes as a whole goes with it.
      if (edit.from < at) continue;
      pieces.push(this.source.slice(at, edit.from), edit.text);
      at = edit.to;
    }
    return pieces.join("") + this.source.slice(at);
  }

  private opening(element: XmlElement, xml: string): Edit {
    const name = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
    return { from: this.source.lastIndexOf("/", element.end), to: element.end, text: `>${xml}</${name}>` };
  }

  private valueOf(element: XmlElement, isIt: (from: number, to: number) => boolean): string | undefined {
    const range = this.rangeOf(element, isIt);
    return range && decodeXml(this.source.slice(range.from, range.to));
  }

  private rangeOf(element: XmlElement, isIt: (from: number, to: number) => boolean) {
    return findAttribute(this.source, nameEnd(element), element.openEnd, isIt);
  }
}

const nameEnd = (element: XmlElement): number =>
  element.start + 1 + element.name.length + (element.prefix === "" ? 0 : element.prefix.length + 1);

/** Root element of a document with everything below it. */
function outline(source: string): XmlElement {
  const builder = new OutlineBuilder();
  const scanner = new XmlScanner(builder);
  builder.place = scanner;
  scanner.push(source);
  scanner.finish();
  return builder.root ?? stopDamaged("内部文件不完整");
}

class OutlineBuilder implements XmlHandler {
  root: XmlElement | undefined;
  place: { readonly start: number; readonly end: number } = { start: 0, end: 0 };
  private readonly path: XmlElement[] = [];
  private count = 0;

  open(name: string, tag: XmlTag): boolean {
    if (++this.count > MOST_ELEMENTS) stopTooLarge("样式或目录过多");
    const { start, end } = this.place;
    const element: XmlElement = { name, prefix: tag.prefix, start, openEnd: end, closeStart: end, end, children: [] };
    this.path.at(-1)?.children.push(element);
    this.root ??= element;
    this.path.push(element);
    return false;
  }

  close(name: string): void {
    const element = this.path.pop();
    if (element?.name !== name) stopDamaged("内部文件的标记有误");
    if (this.place.start === element.start) return;
    element.closeStart = this.place.start;
    element.end = this.place.end;
  }
}
