import type { Random } from "../random";

/** Bytes with a few of them changed, taken out, put in or moved. */
export function wornBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let worn: Uint8Array = bytes.slice();
  for (let turn = random.between(1, 4); turn > 0; turn--) {
    const at = random.below(worn.length);
    switch (random.below(6)) {
      case 0:
        worn = worn.slice(0, at);
        break;
      case 1:
        worn = joined(worn.subarray(0, at), worn.subarray(at + random.between(1, 40)));
        break;
      case 2:
        worn = joined(worn.subarray(0, at), worn.subarray(random.below(worn.length)));
        break;
      case 3:
        worn = joined(worn.subarray(0, at), Uint8Array.from(random.many(random.between(1, 8), () => random.below(256))), worn.subarray(at));
        break;
      default:
        if (worn.length > 0) worn[at] = random.pick([0, 255, random.below(256), (worn[at] ?? 0) ^ (1 << random.below(8))]);
    }
  }
  return worn;
}

const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50, 0x08074b50, 0x06064b50];
const FIELD_VALUES = [0, 1, 2, 8, 99, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 64, 46, 22, 30];

/** A zip with one field of one of its headers given another value: lengths, sizes, methods, flags, counts and places. */
export function wornZip(random: Random, bytes: Uint8Array): Uint8Array {
  const worn = bytes.slice();
  const view = new DataView(worn.buffer);
  const headers: number[] = [];
  for (let at = 0; at + 4 <= worn.length; at++) if (worn[at] === 0x50 && SIGNATURES.includes(view.getUint32(at, true))) headers.push(at);
  for (let turn = random.between(1, 2); turn > 0; turn--) {
    const at = random.pick(headers) + 4 + 2 * random.below(22);
    if (at + 4 > worn.length) continue;
    const value = random.once(3) ? view.getUint16(at, true) + random.pick([-1, 1, 2, 30]) : random.pick(FIELD_VALUES);
    if (random.once(2)) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return worn;
}

const TOKEN = /<[^<>]*>|[^<>]+/g;
const ODD_TOKENS = [
  "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!-- -- -->", "<!--", "<![CDATA[", "]]>", "<![CDATA[<v>9</v>]]>", "<?pi x?>", "&amp;", "&#0;", "&#x110000;", "&b;", "&", "<", ">", "<a", "</a>", "<a/>", "<a b='", "\u0000", "\ufeff", "\r", "x".repeat(300),
  "<c/>", "<c t='s'><v>0</v></c>", "<c t='s'><v>-1</v></c>", "<c r='XFD1048576'><v>1</v></c>", "<c r='A0'/>", "<row r='0'/>", "<row r='1048577'/>", "<f t='shared' si='0'/>", "<mergeCell ref='A1:XFD1048576'/>", "<v>1e400</v>", "<is><t>x</t></is>", "<si/>",
];
const ODD_VALUES = ["", "0", "1", "-1", "1e9", "99999999999", "1048576", "1048577", "XFD1", "A1", "A1:B2", "__proto__", "constructor", "true", "s", "str", "b", "e", "d", "inlineStr", "../../../x", "&quot;", "NaN", "1.5", " 7 ", "rId1", "/"];

/** XML with a few of its tags, texts and attribute values left out, doubled, exchanged or made odd. */
export function wornXml(random: Random, xml: string): string {
  const tokens = xml.match(TOKEN) ?? [];
  for (let turn = random.between(1, 3); turn > 0 && tokens.length > 0; turn--) {
    const at = random.below(tokens.length);
    const token = tokens[at] ?? "";
    switch (random.below(6)) {
      case 0:
        tokens.splice(at, random.between(1, 3));
        break;
      case 1:
        tokens.splice(at, 0, random.pick(tokens));
        break;
      case 2:
        tokens[at] = random.pick(tokens);
        break;
      case 3:
        tokens.splice(at, 0, random.pick(ODD_TOKENS));
        break;
      case 4:
        tokens[at] = token.replace(/=(["'])[^"']*\1/g, (whole) => (random.once(2) ? `="${random.pick(ODD_VALUES)}"` : whole));
        break;
      default:
        tokens[at] = token.startsWith("<") ? token.slice(0, random.below(token.length)) + random.pick(["", ">", '"', "=", " "]) : random.pick(ODD_VALUES);
    }
  }
  return tokens.join("");
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
