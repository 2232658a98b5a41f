import type { Limits } from "../limits";
import { stopDamaged, stopTooLarge } from "../problems";
import type { TextStore } from "./text-store";

/** As many as a cell can name; Excel has far fewer. */
const MOST_FORMATS = 65_536;

/** What all sheets of a workbook share while it is read, and the counts that bound the whole. */
export class ReadingState {
  /** The different formats of the workbook; number 0 is `General`. */
  readonly formats: string[] = ["General"];
  private readonly formatOfStyle: readonly number[];
  private cells = 0;
  private formulaCharacters = 0;

  constructor(
    readonly limits: Limits,
    formats: readonly string[],
    readonly texts: TextStore,
    /** Number of the text of each shared string; none where it is empty. */
    private readonly sharedTexts: readonly (number | undefined)[],
    readonly date1904: boolean,
  ) {
    const numbers = new Map([["General", 0]]);
    this.formatOfStyle = formats.map((format) => {
      const known = numbers.get(format) ?? this.formats.push(format) - 1;
      numbers.set(format, known);
      return known;
    });
    if (this.formats.length > MOST_FORMATS) stopTooLarge("单元格格式过多");
  }

  /** Number of the format of a cell style. */
  formatOf(style: number): number {
    return this.formatOfStyle[style] ?? 0;
  }

  /** Number of the text of a shared string. */
  sharedText(index: number): number | undefined {
    return index < this.sharedTexts.length && index >= 0 && Number.isInteger(index) ? this.sharedTexts[index] : stopDamaged("单元格引用的文字不存在");
  }

  countCell(): void {
    if (++this.cells > this.limits.cells) stopTooLarge(`单元格超过 ${this.limits.cells} 个`);
  }

  countFormula(length: number): void {
    this.formulaCharacters += length;
    if (this.formulaCharacters > this.limits.formulaCharacters) stopTooLarge("公式过长过多");
  }
}
