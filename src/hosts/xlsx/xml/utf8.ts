import { stopDamaged } from "../problems";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Below this, one call of the machine's own decoder costs more than the characters. */
const SHORT = 24;

/** Text of bytes that are known to be UTF-8. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) text += String.fromCharCode(first);
    else if (first < 0xe0) text += String.fromCharCode(((first & 31) << 6) | low(bytes, ++at));
    else if (first < 0xf0) text += String.fromCharCode(((first & 15) << 12) | (low(bytes, ++at) << 6) | low(bytes, ++at));
    else text += String.fromCodePoint(((first & 7) << 18) | (low(bytes, ++at) << 12) | (low(bytes, ++at) << 6) | low(bytes, ++at));
  }
  return text;
}

/** The last UTF-16 code of the text of bytes, at least one, that are known to be UTF-8. */
export function lastCodeIn(bytes: Uint8Array, to: number): number {
  const last = bytes[to - 1] ?? 0;
  if (last < 0x80) return last;
  const before = bytes[to - 2] ?? 0;
  if (before >= 0xc0) return ((before & 31) << 6) | (last & 63);
  const first = bytes[to - 3] ?? 0;
  const code = ((before & 63) << 6) | (last & 63);
  // Of four bytes the last ten bits are the second half of a surrogate pair.
  return first >= 0xe0 ? ((first & 15) << 12) | code : 0xdc00 | (code & 0x3ff);
}

const low = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 63;

/** Passes bytes that are UTF-8 and stops at others, as a strict decoder does: nothing overlong, no half surrogates, nothing cut short. */
export function expectUtf8(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = at + 1 < to ? (bytes[at + 1] ?? 0) : 0;
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || at + more >= to || second < leastSecond(first) || second > mostSecond(first)) stopDamaged(BROKEN);
    for (let next = at + 2; next <= at + more; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) stopDamaged(BROKEN);
    at += more;
  }
}

const leastSecond = (first: number): number => (first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80);
const mostSecond = (first: number): number => (first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf);

const BROKEN = "内部文件的文字编码有误";
