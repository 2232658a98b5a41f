/** Text with full-width forms folded (ＮＦＫＣ), all spaces and line breaks removed. For comparing and reading, never for showing. */
export function fold(text: string): string {
  return isFolded(text) ? text : text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/g, "");
}

/** Whether a text is of nothing but printable ASCII and the common ideographs, which folding leaves as they are. Most cells are. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || (code >= 0x7f && code < 0x4e00) || code > 0x9fff) return false;
  }
  return true;
}

/** Folded text without brackets, quotes and punctuation that offices put in or leave out at will: headers and labels are compared so. */
export function foldLabel(text: string): string {
  return fold(text).replace(/[()[\]【】〔〕{}<>《》"'“”‘’「」:;,.。、，；：·*]/g, "").toLowerCase();
}

const NOTHING = new Set(["", "-", "--", "---", "—", "——", "―", "–", "/", "\\", "无", "...", "……", "…", "*"]);

/** Whether folded text stands for an empty cell: dashes, a slash, 无, dots. */
export const isNothing = (folded: string): boolean => NOTHING.has(folded);

/** As `isNothing`, of a text that is not folded. Nearly all begin with a digit or an ideograph, and are something. */
export function isNothingWritten(text: string): boolean {
  const first = text.charCodeAt(0);
  const isSomething = (first >= 0x30 && first <= 0x39) || (first >= 0x4e00 && first <= 0x9fff && text[0] !== "无");
  return !isSomething && isNothing(fold(text));
}
