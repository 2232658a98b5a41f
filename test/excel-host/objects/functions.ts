import { ApiObject } from "../batch/api-object";
import { notEmulated } from "../excel-error";
import type { Book } from "../model/book";

const DAY = 86_400_000;

/** `Excel.Functions`: of the worksheet functions only those the program asks for. */
export class Functions extends ApiObject {
  constructor(private readonly book: Book) {
    super();
  }

  /** DATE counts from the first day of the workbook's own date system. */
  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number" || year < 1904) return notEmulated("DATE of anything but numbers from 1904 on");
    const first = this.book.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult((Date.UTC(year, month - 1, day) - first) / DAY);
  }
}

/** `Excel.FunctionResult` of a function that succeeded. */
export class FunctionResult extends ApiObject {
  constructor(private readonly result: number) {
    super();
  }

  get Value(): number { return this.result; }
  get Error(): string { return ""; }
}
