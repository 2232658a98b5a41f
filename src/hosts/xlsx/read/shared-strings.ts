import { stopTooLarge } from "../problems";
import { ByteCursor } from "../xml/byte-cursor";
import type { ByteHandler } from "../xml/byte-scanner";
import type { ByteText } from "../xml/byte-text";
import type { TagBytes } from "../xml/tag-bytes";
import { PlainRun } from "./shortcuts/plain-run";
import { StringItem } from "./string-item";
import type { TextStore } from "./text-store";

/** Puts the shared strings part among the texts of the workbook. */
export class SharedStrings implements ByteHandler {
  /** Number of the text of each shared string; none where it is empty. */
  readonly texts: (number | undefined)[] = [];
  private readonly item: StringItem;
  private readonly cursor = new ByteCursor();
  private readonly run: PlainRun;
  private isInside = false;

  constructor(
    texts: TextStore,
    private readonly limit: number,
  ) {
    this.item = new StringItem(texts);
    this.run = new PlainRun("<si>", "</si>", texts);
  }

  open(name: string, tag: TagBytes): boolean {
    if (name === "si") {
      this.isInside = true;
      this.item.begin();
    }
    return this.isInside && this.item.open(name, tag);
  }

  close(name: string, text: ByteText): void {
    if (!this.isInside) return;
    this.item.close(name, text);
    if (name !== "si") return;
    this.isInside = false;
    this.add(this.item.end());
  }

  skip(bytes: Uint8Array, at: number, length: number): number {
    if (this.isInside) return at;
    const { cursor, run } = this;
    cursor.point(bytes, at, length);
    let past = at;
    for (let text = run.read(cursor); text >= 0; text = run.read(cursor)) {
      past = cursor.at;
      this.add(text);
    }
    return past;
  }

  private add(text: number | undefined): void {
    if (this.texts.push(text) > this.limit) stopTooLarge(`文字超过 ${this.limit} 条`);
  }
}
