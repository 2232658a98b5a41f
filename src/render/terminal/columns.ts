/** Columns a text takes on a terminal: CJK and full-width characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

const isWide = (character: string): boolean => /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character);

const padded = (text: string, width: number, toRight: boolean): string => {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return toRight ? space + text : text + space;
};

/** Rows set in columns wide enough for their longest entry, two spaces between; `right` lists the columns aligned to the right. */
export function inColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ""))));
  return rows.map((row) => row.map((text, column) => padded(text, widths[column] ?? 0, right.includes(column))).join("  ").trimEnd());
}

/** A text broken at `width` columns, following lines indented. Breaks may fall between any two CJK characters, but not before closing punctuation, nor inside a number or a word. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [token] of text.matchAll(/[A-Za-z0-9.,%:!$'_-]+|[^A-Za-z0-9]/gu)) {
    const isClosing = /^[，。；：、）〕”》！？,.]$/.test(token);
    if (line !== "" && !isClosing && displayWidth(line) + displayWidth(token) > width) {
      lines.push(line);
      line = indent;
    }
    line += token;
  }
  return [...lines, line];
}
