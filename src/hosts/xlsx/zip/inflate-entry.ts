import { Inflate } from "fflate";
import { stopDamaged, stopTooLarge } from "../problems";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-reader";

/** Small enough that even the best-compressed input grows to no more than some 33 MB at a time. */
const CHUNK = 32 * 1024;
/** A stored block may need 64 KiB before it gives its first byte; four chunks that give none are no honest stream. */
const BARREN_CHUNKS = 4;

/** The machine's own way with zip data, where there is one. */
export interface MachineZip {
  /** Inflates raw deflate data; throws for a stream it cannot follow. */
  inflate(packed: Uint8Array): AsyncIterable<Uint8Array>;
  /** As `crc32`. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

/** Asking the machine costs more than inflating so little. */
const LITTLE = 256 * 1024;

/** Content of an entry piece by piece. Length and CRC-32 are checked, and nothing beyond `limit` or the stated size is inflated. */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Generator<Uint8Array, void, void> {
  const check = new EntryCheck(entry, limit);
  for (const piece of rawPieces(bytes, entry)) yield check.pass(piece);
  check.finish();
}

/** The same, inflated by the machine. */
export async function* inflateEntryBy(machine: MachineZip, bytes: Uint8Array, entry: ZipEntry, limit: number): AsyncGenerator<Uint8Array, void, void> {
  if (entry.method !== 8 || entry.size < LITTLE) return yield* inflateEntry(bytes, entry, limit);
  const check = new EntryCheck(entry, limit, machine.crc32);
  const pieces = machine.inflate(packedBytes(bytes, entry))[Symbol.asyncIterator]();
  try {
    for (let next = await follow(pieces, entry); next.done !== true; next = await follow(pieces, entry)) yield check.pass(next.value);
  } finally {
    await pieces.return?.();
  }
  check.finish();
}

async function follow(pieces: AsyncIterator<Uint8Array>, entry: ZipEntry): Promise<IteratorResult<Uint8Array>> {
  try {
    return await pieces.next();
  } catch {
    return stopDamaged(`内部文件 ${entry.name} 的压缩数据有误`);
  }
}

/** Holds what is inflated to what the directory says of the entry. */
class EntryCheck {
  private length = 0;
  private crc = 0;

  constructor(
    private readonly entry: ZipEntry,
    limit: number,
    private readonly sum: (bytes: Uint8Array, before: number) => number = crc32,
  ) {
    if (entry.size > limit) stopTooLarge(`内部文件 ${entry.name} 解开后超过 ${Math.round(limit / 1024 / 1024)} MB`);
  }

  pass(piece: Uint8Array): Uint8Array {
    this.length += piece.length;
    if (this.length > this.entry.size) this.stopAtLength();
    this.crc = this.sum(piece, this.crc);
    return piece;
  }

  finish(): void {
    if (this.length !== this.entry.size) this.stopAtLength();
    if (this.crc !== this.entry.crc) stopDamaged(`内部文件 ${this.entry.name} 的校验值不符`);
  }

  private stopAtLength(): never {
    return stopDamaged(`内部文件 ${this.entry.name} 的长度与目录不符`);
  }
}

/** Content of an entry as a whole. */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) stopTooLarge(`内部文件 ${entry.name} 解开后超过 ${Math.round(limit / 1024 / 1024)} MB`);
  const pieces = [...inflateEntry(bytes, entry, limit)];
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);

function* rawPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  if (entry.method !== 8) stopDamaged(`内部文件 ${entry.name} 用了少见的压缩方式`);
  if (packed.length === 0 && entry.size === 0) return;
  let given: Uint8Array[] = [];
  const stream = new Inflate((piece) => given.push(piece));
  let barren = 0;
  for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
    given = [];
    push(stream, packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length, entry.name);
    const pieces = given.filter((piece) => piece.length > 0);
    barren = pieces.length > 0 ? 0 : barren + 1;
    if (barren === BARREN_CHUNKS) stopDamaged(`内部文件 ${entry.name} 的压缩数据有误`);
    yield* pieces;
  }
}

/** fflate throws for a stream it cannot follow; for us that is a damaged file. */
function push(stream: Inflate, chunk: Uint8Array, isLast: boolean, name: string): void {
  try {
    stream.push(chunk, isLast);
  } catch {
    stopDamaged(`内部文件 ${name} 的压缩数据有误`);
  }
}
