import { ApiObject } from "../batch/api-object";
import { expectOneOf } from "../excel-error";
import type { Book } from "../model/book";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. Nothing is calculated here: loaded formulas keep their values, new ones have what the test says. */
export class Application extends ApiObject {
  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): string { return this.book.calculationMode; }
  set CalculationMode(value: unknown) { this.book.calculationMode = expectOneOf(value, MODES, "calculationMode"); }
  get CalculationState(): string { return "Done"; }
  Calculate(type: unknown): void { expectOneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType"); }
  SuspendScreenUpdatingUntilNextSync(): void { expectOneOf(this.book.calculationMode, MODES, "calculationMode"); }
  SuspendApiCalculationUntilNextSync(): void { expectOneOf(this.book.calculationMode, MODES, "calculationMode"); }
}
