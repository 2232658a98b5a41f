import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-reader";

/** What becomes of a place in the new package: an old entry as it was, or fresh content. */
export type ZipPart = { readonly kind: "kept"; readonly entry: ZipEntry } | { readonly kind: "fresh"; readonly name: string; readonly content: Uint8Array };

/** 1980-01-01, the first date zip knows: equal content must give equal bytes. */
const DOS_DATE = 0x21;
const UTF8_NAME = 0x0800;

/** A zip file of kept and fresh parts. Kept ones are copied byte for byte, header and compressed data alike. */
export function writeZip(bytes: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, record } = part.kind === "kept" ? keep(bytes, part.entry, at) : pack(part.name, part.content, at);
    locals.push(...local);
    records.push(record);
    at += sizeOf(local);
  }
  return join([...locals, ...records, endRecord(parts.length, sizeOf(records), at)]);
}

function keep(bytes: Uint8Array, entry: ZipEntry, at: number): { local: Uint8Array[]; record: Uint8Array } {
  const record = entry.record.slice();
  const view = new DataView(record.buffer);
  view.setUint32(entry.startField.at, at, true);
  if (entry.startField.wide) view.setUint32(entry.startField.at + 4, 0, true);
  return { local: [bytes.subarray(entry.start, entry.end)], record };
}

function pack(name: string, content: Uint8Array, at: number): { local: Uint8Array[]; record: Uint8Array } {
  const packed = deflateSync(content, { level: 6 });
  const letters = new TextEncoder().encode(name);
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, 20, true);
  shared.setUint16(2, letters.length === name.length ? 0 : UTF8_NAME, true);
  shared.setUint16(4, 8, true);
  shared.setUint16(8, DOS_DATE, true);
  shared.setUint32(10, crc32(content), true);
  shared.setUint32(14, packed.length, true);
  shared.setUint32(18, content.length, true);
  shared.setUint16(22, letters.length, true);
  const fields = new Uint8Array(shared.buffer);
  const tail = new DataView(new ArrayBuffer(14));
  tail.setUint32(10, at, true);
  return {
    local: [Uint8Array.of(0x50, 0x4b, 3, 4), fields, letters, packed],
    record: join([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), fields, new Uint8Array(tail.buffer), letters]),
  };
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
