import { stopTooLarge } from "../problems";
import type { XmlHandler, XmlTag } from "../xml/xml-scanner";
import { decodeEscapes } from "../xml/xml-text";

/** Gathers one string item (`si` or `is`): its runs joined, phonetic runs (`rPh`) left out. */
export class StringItem {
  private text = "";
  private isPhonetic = false;
  private keepsSpace = false;

  begin(): void {
    this.text = "";
    this.isPhonetic = false;
  }

  open(name: string, tag: XmlTag): boolean {
    if (name === "rPh") this.isPhonetic = true;
    if (name !== "t" || this.isPhonetic) return false;
    this.keepsSpace = tag.attribute("xml:space") === "preserve";
    return true;
  }

  close(name: string, text: string): void {
    if (name === "rPh") this.isPhonetic = false;
    else if (name === "t" && !this.isPhonetic) this.text += decodeEscapes(this.keepsSpace ? text : trimXmlSpace(text));
  }

  end(): string {
    return this.text;
  }
}

/** Excel drops the outer white space of a string that does not ask to keep it; a no-break or ideographic space is none. */
function trimXmlSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isXmlSpace(text.charCodeAt(from))) from++;
  while (to > from && isXmlSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

const isXmlSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** The shared strings part. */
export class SharedStrings implements XmlHandler {
  readonly items: string[] = [];
  private readonly item = new StringItem();
  private isInside = false;

  constructor(private readonly limit: number) {}

  open(name: string, tag: XmlTag): boolean {
    if (name === "si") {
      this.isInside = true;
      this.item.begin();
    }
    return this.isInside && this.item.open(name, tag);
  }

  close(name: string, text: string): void {
    if (!this.isInside) return;
    this.item.close(name, text);
    if (name !== "si") return;
    this.isInside = false;
    if (this.items.push(this.item.end()) > this.limit) stopTooLarge(`文字超过 ${this.limit} 条`);
  }
}
