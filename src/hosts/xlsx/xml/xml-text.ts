import { stopDamaged } from "../problems";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const BROKEN = "内部文件的文字编码有误";

/** Text as it is meant, from text as XML writes it: references resolved, line ends made one. */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : raw;
  let reference = text.indexOf("&");
  if (reference < 0) return text;
  let decoded = "";
  let at = 0;
  while (reference >= 0) {
    const end = text.indexOf(";", reference);
    if (end < 0 || end - reference > 12) stopDamaged(BROKEN);
    decoded += text.slice(at, reference) + resolve(text.slice(reference + 1, end));
    at = end + 1;
    reference = text.indexOf("&", at);
  }
  return decoded + text.slice(at);
}

function resolve(name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? stopDamaged(BROKEN);
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  const code = digits?.[1] === undefined ? Number(digits?.[2]) : Number.parseInt(digits[1], 16);
  if (!(code > 0 && code <= 0x10ffff)) stopDamaged(BROKEN);
  return String.fromCodePoint(code);
}

/** Text as XML writes it, in content and in attributes. Line ends inside survive. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (letter) => ENCODED.get(letter) ?? letter);
}

const ENCODED: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** String of a cell from its `_x000D_` spelling (ECMA-376, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** `_x0001_` spelling of a cell's string: what XML cannot carry, and what would be taken for such a spelling. */
export function encodeEscapes(text: string): string {
  const shielded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return shielded.replace(ILLEGAL, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Control characters but tab and line feed, half surrogate pairs, and the two code points that are no characters. */
const ILLEGAL = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
  "g",
);
