/**
 * A short text that is equal for workbooks of equal sheets, constants, formulas and memory. It tells changes apart and keeps no secret.
 * What a formula gives is left out: it changes only with what it rests on, or by itself (the time, chance), which is no change of the user's.
 * Cells may come in any order, so that it does not depend on how the sheets were cut into blocks.
 */
export class Digest {
  private high = 0;
  private low = 0;

  sheet(index: number, name: string, visibility: string): void {
    this.take(`${String(index)} ${visibility} ${name}`);
  }

  memory(text: string): void {
    this.take(`memory ${text}`);
  }

  /** `content` is the formula, or the constant, as Excel hands it out. */
  cell(sheet: number, row: number, column: number, content: unknown): void {
    if (content === "" || content === null || content === undefined) return;
    this.take(`${String(sheet)}:${String(row)}:${String(column)}${typeof content === "string" ? `"${content}` : JSON.stringify(content)}`);
  }

  toString(): string {
    return (this.high >>> 0).toString(16).padStart(8, "0") + (this.low >>> 0).toString(16).padStart(8, "0");
  }

  /** FNV-1a in two halves with unlike factors; the sum of all does not depend on their order. */
  private take(text: string): void {
    let high = 0x811c9dc5;
    let low = 0x01000193;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b);
    }
    this.high = (this.high + (high ^ (high >>> 15))) | 0;
    this.low = (this.low + (low ^ (low >>> 13))) | 0;
  }
}
