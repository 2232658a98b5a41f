import { ApiCollection, ApiObject } from "../batch/api-object";
import { notEmulated, refuse } from "../excel-error";
import type { Book } from "../model/book";
import { boxAddress, cellCount } from "../model/boxes";
import type { Box, Sheet } from "../model/sheet";
import { Range } from "./range";

/** `Excel.RangeAreas`, as far as it says where its areas are. */
export class RangeAreas extends ApiObject {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly boxes: readonly Box[],
  ) {
    super();
  }

  get Address(): string {
    return this.places().map((box) => boxAddress(box, this.sheet)).join(",");
  }

  get Areas(): Ranges {
    return new Ranges(this.places().map((box) => new Range(this.book, this.sheet, box)));
  }

  get AreaCount(): number {
    return this.places().length;
  }

  get CellCount(): number {
    return this.places().reduce((sum, box) => sum + cellCount(box), 0);
  }

  private places(): readonly Box[] {
    return this.book.sheets.includes(this.sheet) ? this.boxes : refuse("ItemNotFound", `the sheet ${this.sheet.name} is gone`);
  }
}

/** `Excel.RangeCollection`. */
class Ranges extends ApiCollection {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  GetItem(): never {
    return notEmulated("an item of a RangeCollection by key");
  }
}
