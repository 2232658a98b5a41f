import { constants, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";

/** A part that says the same thing very often: begun with `head`, ended with `tail`, between them `chunk` so many times. */
export interface RepeatedPart {
  readonly head: string;
  readonly chunk: string;
  readonly times: number;
  readonly tail: string;
  /** What the directory says of its length, where it lies. */
  readonly statedSize?: number;
  /** The check sum of gigabytes takes long to work out and is only needed where the part is read to its end. */
  readonly withCrc?: boolean;
}

export type LargePart = string | Uint8Array | RepeatedPart;

/** Longest chunk that the packed repetitions are made of at a time. */
const BLOCK = 1 << 20;

/** A zip of parts that may be far larger than the memory: what repeats is packed once, and the packed block is repeated. */
export function largeZip(parts: Readonly<Record<string, LargePart>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const { packed, size, crc } = pack(part);
    const letters = strToU8(name);
    const length = packed.reduce((sum, piece) => sum + piece.length, 0);
    const fields = header(letters.length, { crc, length, size });
    locals.push(Uint8Array.of(0x50, 0x4b, 3, 4), fields, letters, Buffer.concat(packed));
    const place = new DataView(new ArrayBuffer(14));
    place.setUint32(10, at, true);
    records.push(Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), fields, new Uint8Array(place.buffer), letters);
    at += 30 + letters.length + length;
  }
  const directory = Buffer.concat(records);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, Object.keys(parts).length, true);
  end.setUint16(10, Object.keys(parts).length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, at, true);
  return new Uint8Array(Buffer.concat([...locals, directory, new Uint8Array(end.buffer)]));
}

function header(nameLength: number, { crc, length, size }: { readonly crc: number; readonly length: number; readonly size: number }): Uint8Array {
  const fields = new DataView(new ArrayBuffer(26));
  fields.setUint16(0, 20, true);
  fields.setUint16(2, 0x0800, true);
  fields.setUint16(4, 8, true);
  fields.setUint16(8, 0x21, true);
  fields.setUint32(10, crc, true);
  fields.setUint32(14, length, true);
  fields.setUint32(18, size, true);
  fields.setUint16(22, nameLength, true);
  return new Uint8Array(fields.buffer);
}

function pack(part: LargePart): { packed: Uint8Array[]; size: number; crc: number } {
  if (typeof part === "string" || part instanceof Uint8Array) {
    const bytes = typeof part === "string" ? strToU8(part) : part;
    return { packed: [deflateRawSync(bytes)], size: bytes.length, crc: crc32(bytes) };
  }
  const chunk = strToU8(part.chunk);
  const inBlock = Math.max(1, Math.min(part.times, Math.floor(BLOCK / chunk.length)));
  const block = Buffer.concat(Array.from({ length: inBlock }, () => chunk));
  const blocks = Math.floor(part.times / inBlock);
  const rest = Buffer.concat([...Array.from({ length: part.times - blocks * inBlock }, () => chunk), strToU8(part.tail)]);
  const head = strToU8(part.head);
  const flushed = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const packedBlock = flushed(block);
  const packed = [flushed(head), ...Array.from({ length: blocks }, () => packedBlock), deflateRawSync(rest)];
  let crc = 0;
  if (part.withCrc === true) {
    crc = crc32(head);
    for (let turn = 0; turn < blocks; turn++) crc = crc32(block, crc);
    crc = crc32(rest, crc);
  }
  return { packed, size: part.statedSize ?? head.length + blocks * block.length + rest.length, crc };
}
