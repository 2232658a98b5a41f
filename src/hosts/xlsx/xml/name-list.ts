import { decodeUtf8, expectUtf8 } from "./utf8";

const PLACES = 64;
const LETTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** Short words of markup: one met before costs no new string. */
export class NameList {
  private readonly names = new Array<string>(PLACES).fill("");

  wordAt(bytes: Uint8Array, from: number, to: number): string {
    if (to - from === 1) return LETTERS[bytes[from] ?? 0] ?? "";
    const place = ((bytes[from] ?? 0) * 7 + (bytes[to - 1] ?? 0) + to - from) % PLACES;
    const known = this.names[place] ?? "";
    if (isName(known, bytes, from, to)) return known;
    expectUtf8(bytes, from, to);
    return (this.names[place] = decodeUtf8(bytes, from, to));
  }
}

function isName(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
