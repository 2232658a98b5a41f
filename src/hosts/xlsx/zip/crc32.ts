/** CRC-32 of bytes, continuing from the CRC-32 of what went before. Four tables at once, because every inflated byte passes here. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc = entry(t3, crc & 255) ^ entry(t2, (crc >>> 8) & 255) ^ entry(t1, (crc >>> 16) & 255) ^ entry(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(t0, (crc ^ byte(bytes, at)) & 255);
  return ~crc >>> 0;
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const entry = (table: Int32Array, at: number): number => table[at] ?? 0;
const TABLES = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  const [first] = tables;
  for (let index = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[index] = crc;
  }
  for (let index = 0; index < 256; index++) {
    let crc = entry(first, index);
    for (const table of tables.slice(1)) {
      crc = (crc >>> 8) ^ entry(first, crc & 255);
      table[index] = crc;
    }
  }
  return tables;
}
