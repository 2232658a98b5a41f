import type { TransformOptions } from "node:stream";
import zlib from "node:zlib";

const PIECE = 128 * 1024;
/** Bytes that come at a time, and how many are inflated ahead while the last ones are read. */
const SIZES: zlib.ZlibOptions & TransformOptions = { chunkSize: PIECE, highWaterMark: 4 * PIECE };

/** Absent from the first releases of Node 20. */
const { crc32 } = zlib as { readonly crc32?: typeof zlib.crc32 };

/** Node's own inflating, which works beside the program that reads, and its own sums. */
export const machineZip = {
  async *inflate(packed: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
    const stream = zlib.createInflateRaw(SIZES);
    stream.end(packed);
    for await (const piece of stream) yield piece as Uint8Array;
  },
  ...(crc32 === undefined ? {} : { crc32: (bytes: Uint8Array, before: number): number => crc32(bytes, before) }),
};
