/** A line of a text: where it begins, and the last heading up to it. */
export interface TextLine {
  readonly start: number;
  readonly section?: string;
}

export const FIRST: TextLine = { start: 0 };

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；;|]{1,38}$/;

/** The lines of a text. A heading is a short line that begins with 一、 or （一） and is no sentence. */
export function linesOf(text: string): readonly TextLine[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  let section: string | undefined;
  return starts.map((start, index) => {
    const line = text.slice(start, starts[index + 1] ?? text.length).trim();
    if (line.length <= 42 && HEADING.test(line)) section = line;
    return section === undefined ? { start } : { start, section };
  });
}

/** The line a place is on, counted from 1: the last that does not begin behind it. */
export function lineAt(lines: readonly TextLine[], at: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
