const BEGINS_FORMULA = /^ *[=+\-@\u2212\ufe62\ufe63\uff0b\uff0d\uff1d\uff20]/;
const IS_NUMBER = /^ *[+\-\u2212\uff0b\uff0d]\d[\d.,]*\s?(?:%|％|[\u4e00-\u9fff]{0,8})$/;

/** What is put before a text, so that a spreadsheet into which it is pasted does not take it for a formula: a space of full width, as indents are made of. A negative number stays one. */
export const startOf = (text: string): string => (BEGINS_FORMULA.test(text) && !IS_NUMBER.test(text) ? "\u3000" : "");

/** A text as one line of plain text: no tab and no line end begins another cell in it. */
export function asLine(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return startOf(line) + line;
}
