import { encodingOf } from "../package-parts";
import type { PackageParts } from "../package-parts";
import { stopDamaged } from "../problems";
import { XmlScanner } from "../xml/xml-scanner";
import type { XmlHandler } from "../xml/xml-scanner";
import { inflateEntry } from "../zip/inflate-entry";
import type { ZipEntry } from "../zip/zip-reader";

/** Reads a large part piece by piece into a handler; yields the inflated bytes of each piece, so that the caller may breathe between them. */
export function* streamXml(parts: PackageParts, entry: ZipEntry, handler: XmlHandler): Generator<number, void, void> {
  const scanner = new XmlScanner(handler);
  let decoder: TextDecoder | undefined;
  for (const piece of inflateEntry(parts.bytes, entry, parts.limits.streamBytes)) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    scanner.push(decode(decoder, piece, entry.name));
    yield piece.length;
  }
  if (decoder !== undefined) scanner.push(decode(decoder, undefined, entry.name));
  scanner.finish();
}

/** A character may be split between two pieces: the decoder keeps its first bytes until the rest comes. */
function decode(decoder: TextDecoder, piece: Uint8Array | undefined, name: string): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return stopDamaged(`内部文件 ${name} 的文字编码有误`);
  }
}
