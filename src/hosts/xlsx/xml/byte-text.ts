import { decodeUtf8, expectUtf8 } from "./utf8";

/** A stretch of UTF-8 that stands in another's bytes: to be read at once, for the bytes are soon overwritten. */
export class ByteText {
  bytes: Uint8Array = NOTHING;
  from = 0;
  to = 0;
  /** False where it has other letters, so that whoever keeps it must hold them to UTF-8. */
  isAscii = true;

  get isEmpty(): boolean {
    return this.from === this.to;
  }

  point(bytes: Uint8Array, from: number, to: number, isAscii = false): this {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.isAscii = isAscii;
    return this;
  }

  /** Points at a text that was put together from pieces. */
  pointAt(text: string): this {
    const bytes = encoder.encode(text);
    return this.point(bytes, 0, bytes.length);
  }

  clear(): void {
    this.to = this.from;
  }

  /** The whole number of up to nine digits that these bytes write, or -1. */
  wholeNumber(): number {
    if (this.from === this.to || this.to - this.from > 9) return -1;
    let number = 0;
    for (let at = this.from; at < this.to; at++) {
      const digit = (this.bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /** The number that these bytes write in digits with a point, exactly as `Number` reads it, or NaN where they write it otherwise or at length. */
  decimal(): number {
    const { bytes, to } = this;
    const isNegative = bytes[this.from] === MINUS;
    let at = isNegative ? this.from + 1 : this.from;
    if (to - at > MOST_DIGITS + 1) return NaN;
    let digits = 0;
    let decimals = -1;
    const first = at;
    for (; at < to; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === POINT && decimals < 0 && at > first) decimals = 0;
      else if (letter < ZERO || letter > ZERO + 9) return NaN;
      else {
        digits = digits * 10 + letter - ZERO;
        if (decimals >= 0) decimals++;
      }
    }
    if (at === first || at - first - (decimals < 0 ? 0 : 1) > MOST_DIGITS) return NaN;
    // Up to 15 digits and a power of ten up to 10^22 are both exact, so that one division rounds once, as it should.
    const number = decimals <= 0 ? digits : digits / (TENS[decimals] ?? NaN);
    return isNegative ? -number : number;
  }

  /** Stops at what is no UTF-8. */
  expectUtf8(): void {
    if (!this.isAscii) expectUtf8(this.bytes, this.from, this.to);
  }

  toString(): string {
    this.expectUtf8();
    return decodeUtf8(this.bytes, this.from, this.to);
  }
}

const NOTHING = new Uint8Array();
const encoder = new TextEncoder();
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const MOST_DIGITS = 15;
const TENS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
