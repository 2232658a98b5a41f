/** A word of markup as its bytes. */
export const lettersOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

const ZERO = 48;

/** A place in the bytes at hand, for those who know how what comes next is nearly always written. Beyond `length` stands what was there before: who has gone past it has read nothing. */
export class ByteCursor {
  bytes: Uint8Array = new Uint8Array();
  at = 0;
  length = 0;

  point(bytes: Uint8Array, at: number, length: number): void {
    this.bytes = bytes;
    this.at = at;
    this.length = length;
  }

  get isPastEnd(): boolean {
    return this.at > this.length;
  }

  /** Goes on behind these letters where they stand here. */
  pass(word: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false;
    this.at = at + word.length;
    return true;
  }

  /** Goes on behind this letter where it stands here. */
  passLetter(letter: number): boolean {
    if (this.bytes[this.at] !== letter) return false;
    this.at++;
    return true;
  }

  /** Goes on behind a number of up to nine digits, or gives -1. */
  wholeNumber(): number {
    const { bytes } = this;
    let at = this.at;
    let number = 0;
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) number = number * 10 + digit;
    const count = at - this.at;
    this.at = at;
    return count >= 1 && count <= 9 ? number : -1;
  }
}
