import type { ByteText } from "../xml/byte-text";
import { SPACE } from "../xml/letters";
import type { TagBytes } from "../xml/tag-bytes";
import { decodeEscapes } from "../xml/xml-text";
import type { TextStore } from "./text-store";

const UNDERSCORE = 95;
const X = 120;

/** Gathers one string (`si`, `is`, or what a formula gives) and puts it among the texts: its runs joined, phonetic runs (`rPh`) left out. */
export class StringItem {
  /** Number of the only run so far; most strings are one run, and become a text without being a string. */
  private run: number | undefined;
  private joined: string | undefined;
  private isPhonetic = false;
  private keepsSpace = false;

  constructor(private readonly texts: TextStore) {}

  begin(): void {
    this.run = undefined;
    this.joined = undefined;
    this.isPhonetic = false;
  }

  open(name: string, tag: TagBytes): boolean {
    if (name === "rPh") this.isPhonetic = true;
    if (name !== "t" || this.isPhonetic) return false;
    this.keepsSpace = tag.word("xml:space") === "preserve";
    return true;
  }

  close(name: string, text: ByteText): void {
    if (name === "rPh") this.isPhonetic = false;
    else if (name === "t" && !this.isPhonetic) this.add(this.keepsSpace ? text : withoutOuterSpace(text));
  }

  /** Puts a run behind those before it. */
  add(text: ByteText): void {
    if (text.isEmpty) return;
    if (this.run === undefined && this.joined === undefined && !mayBeEscaped(text)) {
      this.run = this.texts.intern(text);
      return;
    }
    this.joined ??= this.run === undefined ? "" : this.texts.at(this.run);
    this.joined += decodeEscapes(text.toString());
  }

  /** Number of the text, or undefined where there is none. */
  end(): number | undefined {
    return this.joined === undefined ? this.run : this.texts.addString(this.joined);
  }
}

/** Excel drops the outer white space of a string that does not ask to keep it; a no-break or ideographic space is none. */
function withoutOuterSpace(text: ByteText): ByteText {
  while (text.from < text.to && isXmlSpace(text.bytes[text.from])) text.from++;
  while (text.to > text.from && isXmlSpace(text.bytes[text.to - 1])) text.to--;
  return text;
}

const isXmlSpace = (code: number | undefined): boolean => code === SPACE || code === 10 || code === 9 || code === 13;

/** Whether `_x000D_` and the like may stand in a text. */
function mayBeEscaped({ bytes, from, to }: ByteText): boolean {
  for (let at = from; at < to - 1; at++) if (bytes[at] === UNDERSCORE && bytes[at + 1] === X) return true;
  return false;
}
