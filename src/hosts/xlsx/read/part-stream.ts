import { encodingOf } from "../package-parts";
import { stopDamaged } from "../problems";
import { ByteScanner } from "../xml/byte-scanner";
import type { ByteHandler } from "../xml/byte-scanner";
import type { ZipEntry } from "../zip/zip-reader";

/** A large part that is read piece by piece into a handler, by whoever inflates it. */
export class PartStream {
  private readonly scanner: ByteScanner;
  private isBegun = false;
  /** Makes UTF-8 of a part in UTF-16. */
  private decoder: TextDecoder | undefined;

  constructor(
    readonly entry: ZipEntry,
    /** What is being read, for the user. */
    readonly doing: string,
    handler: ByteHandler,
    countElement: () => void,
  ) {
    this.scanner = new ByteScanner(handler, countElement);
  }

  take(piece: Uint8Array): void {
    if (!this.isBegun) this.begin(piece);
    this.scanner.push(this.decoder === undefined ? piece : this.recode(this.decoder, piece));
  }

  finish(): void {
    if (this.decoder !== undefined) this.scanner.push(this.recode(this.decoder));
    this.scanner.finish();
  }

  private begin(piece: Uint8Array): void {
    this.isBegun = true;
    const encoding = encodingOf(piece);
    if (encoding !== "utf-8") this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** A character may be split between two pieces: the decoder keeps its first bytes until the rest comes. */
  private recode(decoder: TextDecoder, piece?: Uint8Array): Uint8Array {
    try {
      return new TextEncoder().encode(piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
    } catch {
      return stopDamaged(`内部文件 ${this.entry.name} 的文字编码有误`);
    }
  }
}
