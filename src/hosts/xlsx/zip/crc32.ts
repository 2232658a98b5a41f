/** CRC-32 of bytes, continuing from the CRC-32 of what went before. Eight tables at once, because every inflated byte passes here. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = TABLE;
  const whole = bytes.length - 7;
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 8) {
    crc ^= word(bytes, at);
    const next = word(bytes, at + 4);
    crc =
      entry(table, 0x700 | (crc & 255)) ^ entry(table, 0x600 | ((crc >>> 8) & 255)) ^ entry(table, 0x500 | ((crc >>> 16) & 255)) ^ entry(table, 0x400 | (crc >>> 24)) ^
      entry(table, 0x300 | (next & 255)) ^ entry(table, 0x200 | ((next >>> 8) & 255)) ^ entry(table, 0x100 | ((next >>> 16) & 255)) ^ entry(table, next >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(table, (crc ^ (bytes[at] ?? 0)) & 255);
  return ~crc >>> 0;
}

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
const entry = (table: Int32Array, at: number): number => table[at] ?? 0;
const TABLE = makeTable();

/** Eight tables, one behind the other: each takes a byte one place further. */
function makeTable(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[index] = crc;
  }
  for (let index = 256; index < table.length; index++) {
    const before = entry(table, index - 256);
    table[index] = (before >>> 8) ^ entry(table, before & 255);
  }
  return table;
}
