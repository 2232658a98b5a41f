/** Text made safe between tags and in attributes. Line breaks, tabs and what XML cannot hold at all are written as `&#…;` of our own private use, so that any name comes back as it was. */
export function escapeText(text: string): string {
  let escaped = "";
  for (const character of text) escaped += escapeCharacter(character);
  return escaped;
}

function escapeCharacter(character: string): string {
  const named = NAMES.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x9 || code === 0xa || code === 0xd) return `&#x${code.toString(16)};`;
  const isForbidden = code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code === MARK;
  return isForbidden ? String.fromCodePoint(MARK) + code.toString(16).padStart(4, "0") : character;
}

/** Stands before four hex digits of a code unit that no XML document may hold; it escapes itself too. */
const MARK = 0xe000;

const NAMES: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&apos;"]]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([...NAMES].map(([character, name]) => [name, character]));

/** The text that was escaped, or undefined where it holds an entity we never write. */
export function unescapeText(escaped: string): string | undefined {
  const pieces = escaped.split(/(&[^;&]{0,8};?|\ue000[0-9a-f]{4})/).map(unescapePiece);
  return pieces.every((piece) => piece !== undefined) ? pieces.join("") : undefined;
}

function unescapePiece(piece: string): string | undefined {
  if (/^\ue000[0-9a-f]{4}$/.test(piece)) return String.fromCharCode(parseInt(piece.slice(1), 16));
  return piece.startsWith("&") ? (CHARACTERS.get(piece) ?? numeric(piece)) : piece;
}

function numeric(entity: string): string | undefined {
  const match = /^&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(entity);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
