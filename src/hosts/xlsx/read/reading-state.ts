import type { Limits } from "../limits";
import { stopDamaged, stopTooLarge } from "../problems";

/** What all sheets of a workbook share while it is read, and the counts that bound the whole. */
export class ReadingState {
  private cells = 0;
  private formulaCharacters = 0;

  constructor(
    readonly limits: Limits,
    readonly formats: readonly string[],
    readonly strings: readonly string[],
    readonly date1904: boolean,
  ) {}

  countCell(): void {
    if (++this.cells > this.limits.cells) stopTooLarge(`单元格超过 ${this.limits.cells} 个`);
  }

  countFormula(length: number): void {
    this.formulaCharacters += length;
    if (this.formulaCharacters > this.limits.formulaCharacters) stopTooLarge("公式过长过多");
  }

  /** Shared string of this number; empty text is an empty cell. */
  sharedString(index: string): string | null {
    return (this.strings[Number(index)] ?? stopDamaged("单元格引用的文字不存在")) || null;
  }
}
