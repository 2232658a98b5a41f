import type { TextSource } from "../../../core/workbook";
import { stopTooLarge } from "../problems";
import type { ByteText } from "../xml/byte-text";
import { decodeUtf8, lastCodeIn } from "../xml/utf8";

const BLOCK = 1 << 20;
/** Texts met lately, by a digest of their bytes: a ledger says the same few things over and over. */
const RECENT = 1 << 14;

/** All texts of a workbook, by number. Their bytes are kept as the file writes them; a string is made for those that are asked for, once. */
export class TextStore implements TextSource {
  private readonly blocks: Uint8Array[] = [];
  private used = BLOCK;
  /** Block, place in it and length of each text. */
  private places = new Uint32Array(3 * 1024);
  private count = 0;
  private bytes = 0;
  private readonly made: (string | undefined)[] = [];
  private readonly recent = new Int32Array(RECENT).fill(-1);

  constructor(private readonly limit: number) {}

  at(index: number): string {
    return (this.made[index] ??= this.make(index));
  }

  lastCode(index: number): number {
    const block = this.blocks[this.places[3 * index] ?? 0];
    const length = this.places[3 * index + 2] ?? 0;
    if (block === undefined || length === 0) {
      const text = this.at(index);
      return text.charCodeAt(text.length - 1);
    }
    return lastCodeIn(block, (this.places[3 * index + 1] ?? 0) + length);
  }

  /** Number of a new text that bytes cannot say: one with half a surrogate pair. */
  addString(text: string): number {
    this.countBytes(2 * text.length);
    this.place(0, 0, 0);
    this.made[this.count] = text;
    return this.count++;
  }

  /** Number of a text: a new one, or the former where it was met lately. */
  intern(text: ByteText): number {
    const slot = digestOf(text) & (RECENT - 1);
    const known = this.recent[slot] ?? -1;
    if (known >= 0 && this.isText(known, text)) return known;
    return (this.recent[slot] = this.add(text));
  }

  /** Number of a new text. */
  private add(text: ByteText): number {
    const { bytes, from, to } = text;
    const length = to - from;
    text.expectUtf8();
    const block = this.roomFor(length);
    copy(bytes, from, block, this.used, length);
    this.place(this.blocks.length - 1, this.used, length);
    this.used += length;
    return this.count++;
  }

  private isText(index: number, { bytes, from, to }: ByteText): boolean {
    if (this.places[3 * index + 2] !== to - from) return false;
    const block = this.blocks[this.places[3 * index] ?? 0];
    const start = this.places[3 * index + 1] ?? 0;
    for (let at = from; at < to; at++) if (block?.[start + at - from] !== bytes[at]) return false;
    return true;
  }

  private make(index: number): string {
    const block = this.blocks[this.places[3 * index] ?? 0];
    const from = this.places[3 * index + 1] ?? 0;
    return block === undefined ? "" : decodeUtf8(block, from, from + (this.places[3 * index + 2] ?? 0));
  }

  private place(block: number, from: number, length: number): void {
    if (3 * this.count === this.places.length) {
      const wider = new Uint32Array(2 * this.places.length);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[3 * this.count] = block;
    this.places[3 * this.count + 1] = from;
    this.places[3 * this.count + 2] = length;
  }

  private roomFor(length: number): Uint8Array {
    this.countBytes(length);
    const last = this.blocks.at(-1);
    if (last !== undefined && this.used + length <= last.length) return last;
    const block = new Uint8Array(Math.max(BLOCK, length));
    this.blocks.push(block);
    this.used = 0;
    return block;
  }

  private countBytes(length: number): void {
    this.bytes += length;
    if (this.bytes > this.limit) stopTooLarge(`文字超过 ${Math.round(this.limit / 1024 / 1024)} MB`);
  }
}

/** What tells most texts apart: their length, and how they begin and end. */
function digestOf({ bytes, from, to }: ByteText): number {
  let digest = to - from;
  for (let at = Math.max(from, to - 12); at < to; at++) digest = Math.imul(digest, 31) + (bytes[at] ?? 0);
  for (let at = from; at < to && at < from + 6; at++) digest = Math.imul(digest, 31) + (bytes[at] ?? 0);
  return digest ^ (digest >>> 14);
}

function copy(bytes: Uint8Array, from: number, into: Uint8Array, to: number, length: number): void {
  for (let at = 0; at < length; at++) into[to + at] = bytes[from + at] ?? 0;
}
