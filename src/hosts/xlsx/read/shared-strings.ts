import { stopTooLarge } from "../problems";
import type { ByteHandler } from "../xml/byte-scanner";
import type { ByteText } from "../xml/byte-text";
import type { TagBytes } from "../xml/tag-bytes";
import { StringItem } from "./string-item";
import type { TextStore } from "./text-store";

/** Puts the shared strings part among the texts of the workbook. */
export class SharedStrings implements ByteHandler {
  /** Number of the text of each shared string; none where it is empty. */
  readonly texts: (number | undefined)[] = [];
  private readonly item: StringItem;
  private isInside = false;

  constructor(
    texts: TextStore,
    private readonly limit: number,
  ) {
    this.item = new StringItem(texts);
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
    if (this.texts.push(this.item.end()) > this.limit) stopTooLarge(`文字超过 ${this.limit} 条`);
  }
}
