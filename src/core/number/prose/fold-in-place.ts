const FULL_WIDTH = /[\uff01-\uff0b\uff0d-\uff5e\u3000\u00a0\u2212\ufe6a○]/g;
const OTHERS: Readonly<Record<string, string>> = { "\u3000": " ", "\u00a0": " ", "\u2212": "-", "\ufe6a": "%", "○": "〇" };

/** Text with full-width digits, letters and signs made half-width, every character where it was. `，` stays: between digits it is more often a pause than a separator. */
export const foldInPlace = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => OTHERS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= "0" && sign <= "9";
export const isLatin = (sign: string | undefined): boolean => sign !== undefined && /^[A-Za-z_]$/.test(sign);

/** The first index from `at` on where no digit stands. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** The first index from `at` on, at most two further, where no space stands. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && text[end] === " ") end += 1;
  return end;
}
