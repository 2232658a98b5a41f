/** Excel makes no row higher, in points. */
export const HIGHEST_ROW = 409;
/** Width of a Chinese character at 11 points in widths of a digit: 1.9 where the workbook's face is 宋体 or 等线, 2.1 where it is Calibri. */
const WIDE = 2;
/** Line height in font sizes: Song and Fangsong take 1.23 to 1.3. */
const LEADING = 1.32;

/** Widths of a digit at 11 points that a text takes on one line. */
export function textWidth(text: string, size = 11): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? WIDE : 1;
  return (width * size) / 11;
}

/** Chinese characters and the punctuation that Chinese faces draw as wide: “ ” … — and all after the Latin scripts. */
const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2010;

/** What is not broken at the end of a line: a Chinese character, or a run without any, such as 明细!A5、A10 behind its first two. */
const UNBROKEN = /[\u3003-\uffef]|[^\u3003-\uffef\s]+\s*|\s+/g;

/** Lines a text takes in a column of so many characters. */
export function lineCount(text: string, width: number, size = 11): number {
  const room = Math.max(2, width - 1);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room, size), 0);
}

function linesOf(line: string, room: number, size: number): number {
  let [lines, taken] = [1, 0];
  for (const [run] of line.matchAll(UNBROKEN)) {
    const width = textWidth(run, size);
    if (taken + width <= room) taken += width;
    else {
      // A run longer than a line is broken after all.
      const own = Math.max(1, Math.ceil(width / room));
      lines += taken === 0 ? own - 1 : own;
      taken = width - (own - 1) * room;
    }
  }
  return lines;
}

/** Height in points of a row that shows a text whole, at most what Excel allows. */
export function textHeight(text: string, width: number, size = 11): number {
  return Math.min(HIGHEST_ROW, Math.ceil(lineCount(text, width, size) * size * LEADING) + 4);
}
