import { crc32 } from "./zip/crc32";
import type { ZipEntry } from "./zip/zip-reader";

/**
 * A digest of the package: names, lengths and CRC-32 of its entries in order. Equal bytes give equal digests.
 * It tells a change made between reading and writing; it is no defence against one who forges.
 */
export function fingerprintOf(entries: readonly ZipEntry[]): string {
  const lines = entries.map(({ name, size, crc }) => `${crc.toString(16)} ${size} ${name}\n`);
  const forward = crc32(new TextEncoder().encode(lines.join("")));
  const backward = crc32(new TextEncoder().encode(lines.reverse().join("")));
  return [forward, backward].map((crc) => crc.toString(16).padStart(8, "0")).join("");
}
